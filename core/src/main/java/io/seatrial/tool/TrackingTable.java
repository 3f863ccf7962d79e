package io.seatrial.tool;

import io.seatrial.database.DatabaseServer;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a migration tool notes what it has applied.
 *
 * <p>Tools differ in what they note: a version, a file name, a flag whether it went well, or, golang-migrate, only the
 * newest version. Sources: the pages of each layout's class.
 */
public final class TrackingTable {

    private TrackingTable() {}

    /**
     * The versions, as the history spells them, that the database has; it is only read.
     *
     * @param server one whose maintenance database is the database to ask
     * @throws SettingsException when the history's tool keeps no such table, or the database has none
     */
    public static Set<String> applied(DatabaseServer server, History history) {
        if (history.trackingTables().isEmpty()) {
            throw new SettingsException("Looking for pending migrations failed: histories of the layout \""
                    + history.layout() + "\" have no tracking table. Say --since, --last or --only instead.");
        }
        String table = history.trackingTables().get(0);
        try (Connection connection =
                DriverManager.getConnection(server.url(server.maintenanceDatabase()), server.credentials())) {
            connection.setReadOnly(true);
            return new Applied(history, rows(connection, table)).versions();
        } catch (SQLException e) {
            throw trouble(server, table, e);
        }
    }

    private static RuntimeException trouble(DatabaseServer server, String table, SQLException e) {
        String what = "Reading the table " + table + " on " + server.label() + " failed: " + e.getMessage();
        // Class 42 of the standard: no such table, or no right to read it.
        return e.getSQLState() != null && e.getSQLState().startsWith("42")
                ? new SettingsException(
                        what + ". Name, behind --pending-on, a database that the tool has migrated, as a user who may"
                                + " read that table.",
                        e)
                : new EnvironmentException(what + ". Look whether the server answers.", e);
    }

    private static List<Map<String, String>> rows(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + quoted(connection, table))) {
            ResultSetMetaData columns = result.getMetaData();
            List<Map<String, String>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, String> row = new HashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static String quoted(Connection connection, String table) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        List<String> parts = new ArrayList<>();
        for (String part : table.split("\\.")) {
            parts.add(quote + part.replace(quote, quote + quote) + quote);
        }
        return String.join(".", parts);
    }

    /** What the rows of a tracking table say about the migrations of a history. */
    record Applied(History history, List<Map<String, String>> rows) {

        private static final List<String> NAMING = List.of("version", "version_id", "id", "script", "name", "filename");
        private static final List<String> GOING_WELL = List.of("success", "is_applied");

        Set<String> versions() {
            Set<String> noted = new LinkedHashSet<>();
            for (Map<String, String> row : rows) {
                NAMING.stream().map(row::get).filter(value -> value != null).forEach(value -> note(noted, value, row));
            }
            Set<String> versions = new LinkedHashSet<>();
            for (Migration migration : history.migrations()) {
                if (names(migration).stream().anyMatch(noted::contains)) {
                    versions.add(migration.version());
                }
            }
            return newestOnly() ? upTo(versions) : versions;
        }

        /** A later row overrules an earlier one: goose notes a rollback that way. */
        private static void note(Set<String> noted, String value, Map<String, String> row) {
            boolean well = GOING_WELL.stream()
                    .map(row::get)
                    .noneMatch(
                            flag -> flag != null && List.of("f", "false", "0").contains(flag));
            if (well) {
                noted.add(value);
            } else {
                noted.remove(value);
            }
        }

        private boolean newestOnly() {
            return rows.size() == 1 && rows.get(0).containsKey("dirty");
        }

        private Set<String> upTo(Set<String> newest) {
            Set<String> versions = new LinkedHashSet<>();
            Set<String> waiting = new LinkedHashSet<>();
            for (Migration migration : history.migrations()) {
                waiting.add(migration.version());
                if (newest.contains(migration.version())) {
                    versions.addAll(waiting);
                }
            }
            return versions;
        }

        /** Every way in which a tool may have noted this migration. */
        private static Set<String> names(Migration migration) {
            Set<String> names = new LinkedHashSet<>();
            String version = migration.version();
            names.add(version);
            String digits = version.replaceFirst("^([0-9_-]*).*", "$1").replaceAll("[_-]", "");
            if (!digits.isEmpty()) {
                names.add(digits);
                names.add(digits.replaceFirst("^0+(?=.)", ""));
            }
            String file = migration.file().substring(migration.file().lastIndexOf('/') + 1);
            names.add(file);
            names.add(file.replaceFirst("\\.[^.]*$", ""));
            return names;
        }
    }
}
