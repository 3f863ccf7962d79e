package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.mysql.ddl.Grantee;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.trouble.EnvironmentException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The roles and users of a server that is ours, seen and mended through a session of their own. Nothing is asked before a
 * statement was sent that may have to do with them. May be looked at by several threads.
 */
final class Accounts {

    private final Flavour flavour;
    private final DatabaseServer server;
    private final String run;
    private final Set<String> madeUp = new HashSet<>();
    private Connection connection;
    /** Those that are the server's own; null as long as nothing was sent that has to do with accounts. */
    private Set<String> own;

    private boolean unsure;
    private SortedMap<String, Account> known = new TreeMap<>();

    /** @param script the statements that make it again with all that it may do */
    record Account(SchemaObject object, List<String> script) {}

    /** @param run how the names of scratch databases begin */
    Accounts(Flavour flavour, DatabaseServer server, String run) {
        this.flavour = flavour;
        this.server = server;
        this.run = run;
    }

    /** To be told before a statement is sent that may have to do with accounts or privileges, and when it is done. */
    synchronized void touched() {
        if (!server.ours()) {
            return;
        }
        if (own == null) {
            own = Set.copyOf(objects().keySet());
        }
        unsure = true;
    }

    /** True when nothing was ever sent that has to do with accounts or privileges. */
    synchronized boolean idle() {
        return server.ours() && own == null;
    }

    /** All but the server's own, by name. */
    synchronized SortedMap<String, Account> all() {
        if (unsure) {
            SortedMap<String, Account> now = new TreeMap<>();
            objects().forEach((name, object) -> {
                if (!own.contains(name)) {
                    now.put(name, new Account(object, script(object)));
                }
            });
            known = now;
            unsure = false;
        }
        return known;
    }

    /** Those that the history made. */
    synchronized List<SchemaObject> objects(Set<String> without) {
        return all().values().stream()
                .map(Account::object)
                .filter(object -> !without.contains(object.id().name()))
                .toList();
    }

    /** Those that were made up. */
    synchronized Set<String> madeUp() {
        return Set.copyOf(madeUp);
    }

    /** True when it is there now and was not before. */
    synchronized boolean makeUp(Grantee who) {
        touched();
        String name = who.name();
        if (own.contains(name) || all().containsKey(name)) {
            return false;
        }
        boolean role = !name.contains("@");
        if (!tried("CREATE " + (role ? "ROLE " : "USER ") + who.quoted())) {
            return false;
        }
        madeUp.add(name);
        unsure = true;
        return true;
    }

    /** True when it is gone. */
    synchronized boolean drop(String name) {
        unsure = true;
        Account account = all().get(name);
        boolean gone = account == null;
        unsure = true;
        return gone
                || tried("DROP " + (account.object().fact("login") == null ? "ROLE " : "USER ")
                        + Grantee.of(name).quoted());
    }

    /** What it could do in databases that are gone by now is lost. */
    synchronized void bringBack(List<Account> accounts) {
        accounts.forEach(account -> tried(account.script().get(0)));
        // Only now they can be granted to each other.
        accounts.forEach(account -> account.script().stream().skip(1).forEach(this::tried));
        unsure = true;
    }

    private boolean tried(String sql) {
        try (Statement statement = connection().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private List<String> script(SchemaObject account) {
        String name = Grantee.of(account.id().name()).quoted();
        List<String> script = new ArrayList<>();
        if (account.fact("login") == null) {
            script.add("CREATE ROLE " + name);
        } else {
            script.addAll(shown("SHOW CREATE USER " + name));
        }
        script.addAll(shown("SHOW GRANTS FOR " + name));
        return script;
    }

    private List<String> shown(String question) {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private Map<String, SchemaObject> objects() {
        Map<String, SchemaObject> objects = new TreeMap<>();
        try (PreparedStatement question = connection().prepareStatement(flavour.text("server/accounts.sql"))) {
            question.setString(1, run);
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    objects.put(rows.getString(1), object(rows));
                }
            }
            return objects;
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private static SchemaObject object(ResultSet row) throws SQLException {
        SortedMap<String, String> facts = new TreeMap<>();
        for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
            if (row.getString(i) != null) {
                facts.put(row.getMetaData().getColumnLabel(i), row.getString(i));
            }
        }
        return new SchemaObject(ObjectId.of("role", row.getString(1)), facts);
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = Connections.forReading(flavour, server, server.maintenanceDatabase());
        }
        return connection;
    }

    private static EnvironmentException trouble(SQLException e) {
        return new EnvironmentException("Looking after the roles and users of the server: " + Refusals.words(e), e);
    }

    synchronized void close() {
        Connections.close(connection);
        connection = null;
    }
}
