package io.seatrial.data.ledger;

import io.seatrial.database.AtOnce;
import io.seatrial.database.RowQuestions;
import io.seatrial.recording.Observation;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One database as the ledger looks at it.
 *
 * @param connection of its own; its settings are changed, and it is left without a transaction
 * @param snapshot as the database is now
 * @param tallies what is known of its rows; brought up to date
 */
public record Ledger(Connection connection, Snapshot snapshot, Tallies tallies) {

    /** Reads what was touched, so that a copy of the database need not read it again. */
    public void read() throws SQLException {
        tallies.pin(connection);
        tallies.read(connection, snapshot);
    }

    /**
     * What became of the rows of an earlier database, of which this one was a copy before it was changed.
     *
     * <p>Rows are known again by their key, tables and columns by the server's identity, so that renames lose nothing.
     * What stayed as it was is not told.
     */
    public List<Observation> since(Ledger earlier) throws SQLException {
        RowQuestions questions = tallies.questions();
        earlier.tallies.pin(earlier.connection);
        tallies.pin(connection);
        Map<String, Tally> before = earlier.tallies.read(earlier.connection, earlier.snapshot);
        Map<String, Tally> after = tallies.read(connection, snapshot);
        earlier.connection.setAutoCommit(false);
        connection.setAutoCommit(false);
        try {
            List<Pair> pairs = Pair.of(earlier.tables(), tables());
            Routes routes = Routes.between(this, earlier.snapshot.schema(), pairs, before, after);
            Comparison comparison = new Comparison(questions, earlier.connection, connection, routes);
            for (Pair pair : pairs) {
                comparison.compare(
                        pair,
                        before.get(pair.before().handle()),
                        pair.after() == null ? null : after.get(pair.after().handle()),
                        snapshot);
            }
            return comparison.observations();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            earlier.connection.rollback();
            earlier.connection.setAutoCommit(true);
        }
    }

    Map<String, LedgerTable> tables() {
        return tallies.tables(snapshot);
    }

    /**
     * The tables of which it is not known that their rows are those of the table of the same name in another database of the
     * same schema, with the columns that can be written to.
     *
     * @param most so many rows at most
     * @throws SQLException also where they hold more, or where rows differ that nobody can write to, such as those of a
     *     materialized view
     */
    public List<RowQuestions.Table> doubtful(Ledger model, long most) throws SQLException {
        Likeness likeness = new Likeness(this, model);
        AtOnce<Map<String, Tally>, Map<String, Tally>> known = AtOnce.ask(
                () -> {
                    tallies.pin(connection);
                    return tallies.holding(connection, snapshot);
                },
                () -> {
                    model.read();
                    return model.tallies.read(model.connection, model.snapshot);
                });
        return likeness.doubtful(known.one(), known.other(), most);
    }

    /**
     * What is known of the rows of another database holds for these, too.
     *
     * @param written the tables that were written to meanwhile
     * @throws SQLException also where others were
     */
    public void adopt(Ledger model, List<RowQuestions.Table> written) throws SQLException {
        Set<List<String>> paths = new HashSet<>();
        written.forEach(table -> paths.add(table.path()));
        tallies.adopt(connection, snapshot, new Likeness(this, model).adopted(), paths);
    }
}
