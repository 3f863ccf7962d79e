package io.seatrial.database.mysql;

import io.seatrial.schema.SchemaObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a copy of a database from the statements by which the server itself would make each of its objects.
 *
 * <p>The servers know no templates, and of the ways to copy a small database this is the fastest.
 */
final class Replay {

    private static final String LENIENT =
            "SET SESSION foreign_key_checks = 0, unique_checks = 0, sql_mode = 'NO_AUTO_VALUE_ON_ZERO'";
    private static final String USUAL = "SET SESSION foreign_key_checks = 1, unique_checks = 1, sql_mode = '',"
            + " time_zone = '+00:00', character_set_client = utf8mb4";

    private final Connection connection;
    private final Flavour flavour;
    private final String original;
    private final String copy;
    private final String home;

    /** @param connection for reading; as it was afterwards */
    Replay(Connection connection, Flavour flavour, String original, String copy) throws SQLException {
        this.connection = connection;
        this.flavour = flavour;
        this.original = original;
        this.copy = copy;
        this.home = connection.getCatalog();
    }

    /** @param grants what may be done with the original */
    void perform(List<SchemaObject> grants) throws SQLException {
        List<String[]> shown = rows("SHOW CREATE DATABASE " + Identifiers.quoted(original));
        run(shown.get(0)[1].replaceFirst(
                "(?i)^CREATE DATABASE `(?:[^`]|``)*`", "CREATE DATABASE " + Identifiers.quoted(copy)));
        run(LENIENT);
        try {
            Map<String, String> kinds = new TreeMap<>();
            rows("SHOW FULL TABLES FROM " + Identifiers.quoted(original)).forEach(row -> kinds.put(row[0], row[1]));
            tables(kinds);
            programs();
            views(kinds.keySet().stream()
                    .filter(name -> kinds.get(name).contains("VIEW"))
                    .toList());
            for (String[] trigger : rows("SHOW TRIGGERS FROM " + Identifiers.quoted(original))) {
                program("TRIGGER", trigger[0], 2, 3, trigger[2]);
            }
            connection.setCatalog(copy);
            new Regrant(this::run).all(grants);
        } finally {
            run(USUAL);
            connection.setCatalog(home);
        }
    }

    private void tables(Map<String, String> kinds) throws SQLException {
        connection.setCatalog(original);
        Map<String, String> statements = new LinkedHashMap<>();
        for (String name : sequencesFirst(kinds)) {
            String type = kinds.get(name).equals("SEQUENCE") ? "SEQUENCE " : "TABLE ";
            statements.put(
                    name,
                    here(rows("SHOW CREATE " + type + Identifiers.quoted(name)).get(0)[1]));
        }
        Map<String, List<String>> columns = columns();
        connection.setCatalog(copy);
        for (Map.Entry<String, String> one : statements.entrySet()) {
            table(one.getKey(), one.getValue());
            if (kinds.get(one.getKey()).equals("SEQUENCE")) {
                advance(one.getKey());
            } else if (columns.containsKey(one.getKey())) {
                String list = String.join(", ", columns.get(one.getKey()));
                run("INSERT INTO " + Identifiers.quoted(one.getKey()) + " (" + list + ") SELECT " + list + " FROM "
                        + from(one.getKey()));
            }
        }
    }

    /** Tables may draw from them. */
    private static List<String> sequencesFirst(Map<String, String> kinds) {
        return kinds.keySet().stream()
                .filter(name -> !kinds.get(name).contains("VIEW"))
                .sorted(Comparator.comparing(name -> !kinds.get(name).equals("SEQUENCE")))
                .toList();
    }

    /** With the server's own indexes where that makes the very same table, else with all indexes as if they were said. */
    private void table(String name, String create) throws SQLException {
        String made = new OwnIndexes(create).made(connection, from(name));
        if (!made.equals(create)) {
            String quoted = Identifiers.quoted(name);
            try {
                run(made);
                if (rows("SHOW CREATE TABLE " + quoted).get(0)[1].equals(create)) {
                    return;
                }
            } catch (SQLException e) {
                // The other way is left.
            }
            run("DROP TABLE IF EXISTS " + quoted);
        }
        run(create);
    }

    private Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (PreparedStatement question = connection.prepareStatement(flavour.text("copying/columns.sql"))) {
            question.setString(1, original);
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                            .add(Identifiers.quoted(rows.getString(2)));
                }
            }
        }
        return columns;
    }

    private String from(String table) {
        return Identifiers.quoted(original) + "." + Identifiers.quoted(table);
    }

    private void advance(String sequence) throws SQLException {
        String next =
                rows("SELECT next_not_cached_value FROM " + from(sequence)).get(0)[0];
        run("DO setval(" + Identifiers.quoted(sequence) + ", " + next + ", 0)");
    }

    private void programs() throws SQLException {
        for (String type : List.of("PROCEDURE", "FUNCTION")) {
            for (String[] one : rows("SHOW " + type + " STATUS WHERE Db = " + Identifiers.literal(original))) {
                program(type, one[1], 2, 3, null);
            }
        }
        for (String[] one : rows("SHOW EVENTS FROM " + Identifiers.quoted(original))) {
            program("EVENT", one[1], 3, 4, null);
        }
    }

    /**
     * With the modes of the session that it was made in.
     *
     * @param table that it belongs to, or null
     */
    private void program(String type, String name, int text, int charset, String table) throws SQLException {
        connection.setCatalog(original);
        String[] shown =
                rows("SHOW CREATE " + type + " " + Identifiers.quoted(name)).get(0);
        connection.setCatalog(copy);
        run("SET SESSION sql_mode = " + Identifiers.literal(shown[1]) + ", character_set_client = "
                + Identifiers.literal(shown[charset]) + ", collation_connection = "
                + Identifiers.literal(shown[charset + 1])
                + (type.equals("EVENT") ? ", time_zone = " + Identifiers.literal(shown[2]) : ""));
        new Scaffold(this::run, table).make(shown[text]);
        run(LENIENT + ", character_set_client = utf8mb4");
    }

    /**
     * A view may need another: those that cannot be made yet are tried again. For one on what is gone, that is put up for
     * as long as it takes; where even that does not help, it is left out: in the original nobody can use it either.
     */
    private void views(List<String> views) throws SQLException {
        List<String> left = views;
        int before = Integer.MAX_VALUE;
        while (!left.isEmpty() && left.size() < before) {
            before = left.size();
            List<String> failed = new ArrayList<>();
            for (String view : left) {
                try {
                    run(shown(view));
                } catch (SQLException e) {
                    failed.add(view);
                }
            }
            left = failed;
        }
        for (String view : left) {
            try {
                new Scaffold(this::run, null).make(shown(view));
            } catch (SQLException e) {
                // Nobody knows what it was made on.
            }
        }
    }

    private String shown(String view) throws SQLException {
        connection.setCatalog(original);
        String create = rows("SHOW CREATE VIEW " + Identifiers.quoted(view)).get(0)[1];
        connection.setCatalog(copy);
        return here(create);
    }

    /** MariaDB puts the database before the name of a sequence, and before those in a view on what is gone. */
    private String here(String create) {
        return create.replace(Identifiers.quoted(original) + ".", "");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private List<String[]> rows(String sql) throws SQLException {
        List<String[]> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getString(i + 1);
                }
                all.add(row);
            }
        }
        return all;
    }
}
