package io.seatrial.database.postgresql;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The roles of a server, seen and mended through the maintenance session. May be looked at by several threads. */
final class Roles {

    private final Connection connection;
    /** On a server of the user's, roles are only looked at. */
    private final boolean ours;

    private final Set<String> madeUp = new HashSet<>();
    private PreparedStatement signing;
    private String signature;
    private Map<String, String> stored;
    private List<String> memberships;
    private List<SchemaObject> objects;

    Roles(Connection connection, boolean ours) {
        this.connection = connection;
        this.ours = ours;
    }

    /** What a person would have to bring back. */
    record State(Map<String, String> stored, List<String> memberships) {}

    /** The roles and who belongs to them, with one question where nothing has changed. */
    synchronized State state() {
        boolean unsure = changed();
        return new State(stored(unsure), memberships(unsure));
    }

    /** Name → the role as the server stores it, or only its name where that may not be read. */
    synchronized Map<String, String> stored() {
        return stored(changed());
    }

    private Map<String, String> stored(boolean unsure) {
        if (unsure || stored == null) {
            Map<String, String> roles = new LinkedHashMap<>();
            query(ours ? "saved-roles" : "roles", row -> roles.put(row.getString(1), ours ? row.getString(2) : ""));
            stored = roles;
        }
        return stored;
    }

    /**
     * Forgets what was read when the server has other roles now; one cheap question, as it is asked all the time. Returns
     * true where that cannot be told.
     */
    private boolean changed() {
        if (!ours) {
            return true;
        }
        String now = sign();
        if (!now.equals(signature)) {
            signature = now;
            stored = null;
            memberships = null;
            objects = null;
        }
        return false;
    }

    private String sign() {
        try {
            if (signing == null) {
                signing = connection.prepareStatement(Questions.text("roles-signature"));
            }
            try (ResultSet row = signing.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    /** Who belongs to which role, as the server stores it. */
    synchronized List<String> memberships() {
        return memberships(changed());
    }

    private List<String> memberships(boolean unsure) {
        if (unsure || memberships == null) {
            List<String> members = new ArrayList<>();
            if (ours) {
                query("saved-members", row -> members.add(row.getString(1)));
            }
            memberships = members;
        }
        return memberships;
    }

    /** The roles as objects, without those that were made up; none on a server of the user's. */
    synchronized List<SchemaObject> objects() {
        if (changed() || objects == null) {
            List<SchemaObject> all = new ArrayList<>();
            if (ours) {
                query("role-objects", row -> {
                    if (!madeUp.contains(row.getString(1))) {
                        all.add(object(row));
                    }
                });
            }
            objects = all;
        }
        return objects;
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

    synchronized void makeUp(String name) {
        madeUp.add(name);
        run("CREATE ROLE " + Maintenance.quoted(name));
    }

    /** True when it could be dropped. */
    boolean drop(String name) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP ROLE " + Maintenance.quoted(name));
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Puts a role back as it was stored, under the same identity. */
    void bringBack(String stored) {
        update("bring-back-role", stored);
    }

    void bringBackMember(String stored) {
        update("bring-back-member", stored);
    }

    /** Takes away what other scratch databases need of roles. Returns it, to be given to {@link #show}. */
    List<String> hideFrom(String database) {
        List<String> hidden = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(Questions.text("hide-others"))) {
            statement.setString(1, database);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    hidden.add(rows.getString(1));
                }
            }
            return hidden;
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    void show(List<String> hidden) {
        try (PreparedStatement statement = connection.prepareStatement(Questions.text("show-others"))) {
            statement.setArray(1, connection.createArrayOf("text", hidden.toArray()));
            statement.execute();
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private void update(String question, String stored) {
        try (PreparedStatement statement = connection.prepareStatement(Questions.text(question))) {
            statement.setString(1, stored);
            statement.execute();
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private void query(String question, Reader reader) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(Questions.text(question))) {
            while (rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException e) {
            throw trouble(e);
        }
    }

    private static EnvironmentException trouble(SQLException e) {
        return new EnvironmentException("Looking after the roles of the server: " + e.getMessage(), e);
    }

    /** Takes one row. */
    @FunctionalInterface
    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }
}
