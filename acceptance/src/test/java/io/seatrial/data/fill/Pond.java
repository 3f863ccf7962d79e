package io.seatrial.data.fill;

import io.seatrial.Dialects;
import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.embedded.Servers;
import io.seatrial.schema.ObjectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A server with scratch databases to be filled. */
final class Pond implements AutoCloseable {

    private final DatabaseServer server;
    private final Dialect dialect;
    private final ScratchServer scratch;

    Pond() {
        this("postgresql");
    }

    /** @param name of the dialect */
    Pond(String name) {
        this.server = Servers.start(name);
        this.dialect = Dialects.named(name);
        this.scratch = dialect.open(server);
    }

    /** A database with the schema of a file of {@code scenarios/fill}. */
    Basin basin(String file) throws SQLException, IOException {
        Basin basin = new Basin(scratch.create());
        basin.run(Files.readString(Path.of("../scenarios/fill", file)));
        return basin;
    }

    /** Of the dialect. */
    String name() {
        return dialect.name();
    }

    /** An empty database. */
    Basin empty() throws SQLException {
        return new Basin(scratch.create());
    }

    @Override
    public void close() {
        scratch.close();
        server.close();
    }

    /** One database. */
    final class Basin implements AutoCloseable {

        private final ScratchDatabase database;
        private final Connection connection;
        private FillReport last;

        Basin(ScratchDatabase database) throws SQLException {
            this.database = database;
            this.connection = database.connect();
        }

        void run(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
            }
        }

        FillReport fill(int rows, Population population) throws SQLException {
            return fill(FillPlan.ofRows(rows), population, Demands.NONE);
        }

        FillReport fill(FillPlan plan, Population population, Demands demands) throws SQLException {
            Filler filler = Filler.of(dialect.loader().orElseThrow(), plan);
            last = filler.topUp(connection, database.snapshot(), population, demands);
            return last;
        }

        FillReport add(int rows, Population population) throws SQLException {
            Filler filler = Filler.of(dialect.loader().orElseThrow(), FillPlan.ofRows(rows));
            last = filler.add(connection, database.snapshot(), population, Demands.NONE, rows);
            return last;
        }

        /** Counted anew, by the bare name of each table that the last filling knew. */
        Map<String, Long> counts() throws SQLException {
            Map<String, Long> counts = new TreeMap<>();
            for (ObjectId table : last.rows().keySet()) {
                counts.put(
                        table.name(),
                        number("SELECT count(*) FROM " + table.path().get(0) + "." + quoted(table.name())));
            }
            return counts;
        }

        /** Those that the last filling knew. */
        Set<ObjectId> tables() {
            return last.rows().keySet();
        }

        private String quoted(String name) {
            return '"' + name.replace("\"", "\"\"") + '"';
        }

        long number(String sql) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }

        List<String> rows(String... tables) throws SQLException {
            List<String> all = new ArrayList<>();
            for (String table : tables) {
                String name = dialect.loader().orElseThrow().quoted(table);
                List<String> some = new ArrayList<>();
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT * FROM " + name)) {
                    while (rows.next()) {
                        some.add(table + values(rows));
                    }
                }
                some.sort(null);
                all.addAll(some);
            }
            return all;
        }

        private List<String> values(ResultSet row) throws SQLException {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.add(dialect.loader().orElseThrow().text(row, i));
            }
            return values;
        }

        Connection connection() {
            return connection;
        }

        ScratchDatabase database() {
            return database;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
            database.close();
        }
    }
}
