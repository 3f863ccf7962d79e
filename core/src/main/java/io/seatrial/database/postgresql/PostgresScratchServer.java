package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Refusal;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Shared;
import io.seatrial.schema.SchemaObject;
import io.seatrial.trouble.EnvironmentException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Scratch databases on one PostgreSQL server.
 *
 * <p>They are called {@code seatrial_<run>_<n>}; all sessions of a run carry {@code seatrial_<run>} as their application
 * name, by which {@code clean} knows databases that a killed run left behind from those of a live one.
 */
final class PostgresScratchServer implements ScratchServer {

    /** A database is dropped when so many newer ones have been given back: by then its sessions are surely gone. */
    private static final int LINGER = 2;

    private final DatabaseServer server;
    private final Maintenance maintenance;
    private final Roles roles;
    private final PostgresReaders readers;
    private final String run = "seatrial_" + randomName();
    private final Set<String> databases = Collections.synchronizedSet(new LinkedHashSet<>());
    private final ScrapYard scrap;
    private final Thread hook;
    private int made;

    private PostgresScratchServer(DatabaseServer server) {
        this.server = server;
        this.maintenance = new Maintenance(server, run);
        this.roles = maintenance.roles();
        this.readers = new PostgresReaders(server);
        this.scrap = new ScrapYard(server, run, databases::remove);
        this.hook = new Thread(this::dropInAHurry, "seatrial-drop-databases");
        if (!server.ours()) {
            Runtime.getRuntime().addShutdownHook(hook);
        }
    }

    static PostgresScratchServer open(DatabaseServer server) {
        PostgresScratchServer scratch = new PostgresScratchServer(server);
        scratch.maintenance.demandCreateDatabase();
        return scratch;
    }

    private static String randomName() {
        long most = 36L * 36 * 36 * 36 * 36 * 36 * 36 * 36;
        String name = Long.toString(Math.floorMod(new SecureRandom().nextLong(), most), 36);
        return "0".repeat(8 - name.length()) + name;
    }

    @Override
    public Dialect dialect() {
        return new PostgresDialect();
    }

    @Override
    public String version() {
        return maintenance.version();
    }

    @Override
    public boolean ours() {
        return server.ours();
    }

    @Override
    public long room() {
        return server.room();
    }

    DatabaseServer server() {
        return server;
    }

    @Override
    public ScratchDatabase create() {
        String name = nextName();
        maintenance.create(name, "template0");
        databases.add(name);
        try {
            return new PostgresScratchDatabase(this, name, readers.ofNew(name));
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Reading the schema of a new database on " + server.label() + ": " + e.getMessage(), e);
        }
    }

    /** A copy of that database, in which no session may be open. */
    String copy(String original) {
        String name = nextName();
        maintenance.awaitNobodyIn(original);
        maintenance.create(name, original);
        databases.add(name);
        maintenance.copySettings(original, name);
        return name;
    }

    void evict(String name) {
        maintenance.evict(name);
        maintenance.awaitNobodyIn(name);
    }

    private String nextName() {
        made++;
        return run + "_" + made;
    }

    /**
     * Drops it now on a server of the user's, without taking another of its connections; when its sessions have had time to
     * end on one of ours.
     */
    void drop(String name) {
        if (ours()) {
            scrap.take(name, LINGER);
        } else {
            maintenance.drop(name);
            databases.remove(name);
        }
    }

    /** The database stays when everything else goes. */
    void keep(String name) {
        databases.remove(name);
    }

    Connection connect(String database) throws SQLException {
        return maintenance.connect(database, Maintenance.READING);
    }

    Connection session(String database) throws SQLException {
        return maintenance.connect(database, Maintenance.SCRIPT);
    }

    @Override
    public String makeUp(Refusal failure) {
        if (!ours()) {
            return null;
        }
        String role = Missing.in(failure);
        if (role != null) {
            makeRole(role);
            return "role " + role;
        }
        String database = Missing.databaseIn(failure);
        if (database == null || database.startsWith(run)) {
            return null;
        }
        maintenance.create(database, "template0");
        databases.add(database);
        return "database " + database;
    }

    @Override
    public void makeRole(String name) {
        if (roles.stored().containsKey(name)) {
            return;
        }
        if (!ours()) {
            throw new EnvironmentException("The history needs the role \"" + name + "\", which " + server.label()
                    + " does not have. Seatrial makes no roles on a server that is not its own: create it there"
                    + " (CREATE ROLE " + Maintenance.quoted(name) + ";), or leave --database out to use an embedded"
                    + " server.");
        }
        roles.makeUp(name);
    }

    @Override
    public Shared shared() {
        return new SharedRoles(roles, scrap::clear, ours());
    }

    @Override
    public List<SchemaObject> sharedObjects() {
        return roles.objects();
    }

    Roles roles() {
        return roles;
    }

    /** When the process is told to end, on a session of its own: the other one may be busy. */
    private void dropInAHurry() {
        List<String> left;
        synchronized (databases) {
            left = List.copyOf(databases);
        }
        Maintenance own = new Maintenance(server, run);
        left.forEach(own::drop);
        own.close();
    }

    @Override
    public void close() {
        scrap.close();
        List.copyOf(databases).forEach(maintenance::drop);
        if (!server.ours()) {
            forgetHook();
        }
        readers.close();
        maintenance.close();
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook does the same.
        }
    }
}
