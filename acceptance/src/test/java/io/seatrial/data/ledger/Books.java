package io.seatrial.data.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.RowTransfer;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.Servers;
import io.seatrial.recording.Observation;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A server on which a database is copied and changed, and the ledger says what became of its rows. */
final class Books implements AutoCloseable {

    private final DatabaseServer server;
    private final Dialect dialect;
    private final ScratchServer scratch;

    Books() {
        this("postgresql");
    }

    /** @param name of the dialect */
    Books(String name) {
        this.server = Servers.start(name);
        this.dialect = Dialects.named(name);
        this.scratch = dialect.open(server);
    }

    /** What the ledger says when {@code change} is run on a copy of a database made by {@code before}. */
    List<String> since(String before, String change) throws SQLException {
        return since(before, null, change);
    }

    /** The same, but something is written between the reading of the ledger and the copying. @param late may be null */
    List<String> since(String before, String late, String change) throws SQLException {
        return said(before, late, change).told();
    }

    /** Whether the ledger is sure that nothing became of the rows, without another database to look at. */
    boolean sure(String before, String change) throws SQLException {
        return List.of().equals(said(before, null, change).kept());
    }

    /** Whether a keepsake of the rows tells what became of them. */
    boolean keepsakeTells(String before, String change) throws SQLException {
        return said(before, null, change).kept() != null;
    }

    /** @param kept what a keepsake told; null where it did not know */
    private record Said(List<Observation> observations, List<Observation> kept) {

        Said {
            if (kept != null) {
                assertThat(kept).as("what a keepsake tells").isEqualTo(observations);
            }
        }

        List<String> told() {
            return observations.stream().map(Observation::headline).toList();
        }
    }

    private Said said(String before, String late, String change) throws SQLException {
        Tallies tallies = Tallies.of(dialect.rows(scratch.version()).orElseThrow());
        try (ScratchDatabase trunk = scratch.create()) {
            run(trunk, before, tallies.settle());
            try (Connection connection = trunk.connect()) {
                new Ledger(connection, trunk.snapshot(), tallies).read();
            }
            if (late != null) {
                run(trunk, late, tallies.settle());
                tallies.written();
            }
            try (ScratchDatabase walker = trunk.copy()) {
                Tallies known = tallies.forCopy();
                run(walker, change, known.settle());
                try (Connection old = trunk.connect();
                        Connection now = walker.connect()) {
                    Ledger earlier = new Ledger(old, trunk.snapshot(), tallies);
                    Ledger later = new Ledger(now, walker.snapshot(), known);
                    Keepsake keepsake = Keepsake.of(
                            earlier, trunk.snapshot().schema().objects().keySet());
                    return new Said(later.since(earlier), keepsake.told(later));
                }
            }
        }
    }

    /**
     * Makes a copy level with its original after both were written to.
     *
     * @param question asked of both afterwards
     * @return what the original answers, what the copy answers, and what the ledger says of the difference
     */
    List<List<String>> level(String before, String inOriginal, String inCopy, String question) throws SQLException {
        RowQuestions questions = dialect.rows(scratch.version()).orElseThrow();
        Tallies tallies = Tallies.of(questions);
        try (ScratchDatabase trunk = scratch.create()) {
            run(trunk, before, tallies.settle());
            try (Connection connection = trunk.connect()) {
                new Ledger(connection, trunk.snapshot(), tallies).read();
            }
            try (ScratchDatabase walker = trunk.copy()) {
                Tallies known = tallies.forCopy();
                run(trunk, inOriginal, tallies.settle());
                tallies.written();
                run(walker, inCopy, known.settle());
                known.written();
                try (Connection old = trunk.connect();
                        Connection now = walker.connect()) {
                    Ledger model = new Ledger(old, trunk.snapshot(), tallies);
                    Ledger copy = new Ledger(now, walker.snapshot(), known);
                    level(copy, model, questions.transfer().orElseThrow());
                    return List.of(rows(trunk, question), rows(walker, question), told(copy, model));
                }
            }
        }
    }

    private static void level(Ledger copy, Ledger model, RowTransfer transfer) throws SQLException {
        List<RowQuestions.Table> doubtful = copy.doubtful(model, 1000);
        boolean wrote = transfer.transfer(model.connection(), copy.connection(), doubtful, 1000);
        if (wrote) {
            new Answers(copy.connection()).rows(copy.tallies().settle());
        }
        copy.adopt(model, wrote ? doubtful : List.of());
        transfer.align(model.connection(), copy.connection());
    }

    private static List<String> rows(ScratchDatabase database, String question) throws SQLException {
        try (Connection connection = database.connect()) {
            return new Answers(connection).rows(question).get(0);
        }
    }

    private static List<String> told(Ledger copy, Ledger model) throws SQLException {
        return copy.since(model).stream().map(Observation::headline).toList();
    }

    private void run(ScratchDatabase database, String sql, String settle) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                var statements = dialect.splitter().split(new StringReader(sql), 1)) {
            for (var next = statements.next(); next != null; next = statements.next()) {
                statement.execute(next.text());
            }
            if (settle != null) {
                statement.execute(settle);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        scratch.close();
        server.close();
    }
}
