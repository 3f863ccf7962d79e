package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Refusal;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Session;
import io.seatrial.database.Shared;
import io.seatrial.database.mysql.ddl.Grantee;
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
 * Scratch databases on one server.
 *
 * <p>They are called {@code seatrial_<run>_<n>}; as long as the run lives it holds a lock called {@code seatrial_<run>},
 * by which {@code clean} knows databases that a killed run left behind from those of a live one.
 */
final class MysqlScratchServer implements ScratchServer {

    private final Dialect dialect;
    private final Flavour flavour;
    private final DatabaseServer server;
    private final Maintenance maintenance;
    private final Accounts accounts;
    private final Privileges privileges;
    private final String run;
    private final List<String> settings;
    private final Set<String> databases = Collections.synchronizedSet(new LinkedHashSet<>());
    private final Thread hook;
    private int made;

    private MysqlScratchServer(Dialect dialect, Flavour flavour, DatabaseServer server) {
        this.dialect = dialect;
        this.flavour = flavour;
        this.server = server;
        this.run = "seatrial_" + randomName();
        this.maintenance = new Maintenance(flavour, server, run);
        this.accounts = new Accounts(flavour, server, run + "_");
        this.privileges = new Privileges(flavour, maintenance.version(), maintenance.connection());
        this.settings = flavour.text("server/session-settings.txt").lines().toList();
        this.hook = new Thread(this::dropInAHurry, "seatrial-drop-databases");
    }

    static MysqlScratchServer open(Dialect dialect, Flavour flavour, DatabaseServer server) {
        MysqlScratchServer scratch = new MysqlScratchServer(dialect, flavour, server);
        if (!server.ours()) {
            scratch.maintenance.demandCreateDatabase(scratch.run + "_0");
            Runtime.getRuntime().addShutdownHook(scratch.hook);
        }
        return scratch;
    }

    private static String randomName() {
        long most = 36L * 36 * 36 * 36 * 36 * 36 * 36 * 36;
        String name = Long.toString(Math.floorMod(new SecureRandom().nextLong(), most), 36);
        return "0".repeat(8 - name.length()) + name;
    }

    @Override
    public Dialect dialect() {
        return dialect;
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
        String name = next();
        maintenance.create(name);
        return database(name);
    }

    private String next() {
        made++;
        String name = run + "_" + made;
        databases.add(name);
        return name;
    }

    private MysqlScratchDatabase database(String name) {
        Disturbance disturbance = disturbance();
        return new MysqlScratchDatabase(
                this, name, new MysqlSchemaReader(flavour, server, name, disturbance), disturbance);
    }

    MysqlScratchDatabase copy(String original, MysqlSchemaReader reader) {
        String name = next();
        try {
            new Replay(maintenance.connection(), flavour, original, name)
                    .perform(accounts.idle() ? List.of() : privileges.in(original));
            Disturbance disturbance = disturbance();
            return new MysqlScratchDatabase(this, name, reader.forCopy(name, disturbance), disturbance);
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Copying the scratch database " + original + ": " + Refusals.words(e) + " (" + e.getErrorCode()
                            + ").",
                    e);
        }
    }

    private Disturbance disturbance() {
        Disturbance disturbance = new Disturbance();
        disturbance.tell(accounts);
        return disturbance;
    }

    void evict(String name) {
        maintenance.evict(name);
    }

    void drop(String name) {
        maintenance.drop(name, this::takeAway);
        databases.remove(name);
    }

    /** What may be done with a database outlives it. */
    private List<String> takeAway(String name) {
        return accounts.idle() ? List.of() : privileges.takenAway(name);
    }

    /** The database stays when everything else goes. */
    void keep(String name) {
        databases.remove(name);
    }

    Connection connect(String database) throws SQLException {
        return Connections.open(server, database);
    }

    MysqlSession session(String database, Disturbance disturbance) throws SQLException {
        return new MysqlSession(() -> Connections.open(server, database), ours(), settings, disturbance);
    }

    Session watchedSession(String database, Disturbance disturbance) throws SQLException {
        return new WatchedSession(
                session(database, disturbance), flavour, connect(database), new Bystander(flavour, connect(database)));
    }

    @Override
    public String makeUp(Refusal failure) {
        if (!ours()) {
            return null;
        }
        return Named.in(failure).stream()
                .filter(accounts::makeUp)
                .findFirst()
                .map(who -> (who.host() == null ? "role " : "user ") + who.name())
                .orElse(null);
    }

    @Override
    public void makeRole(String name) {
        if (!ours()) {
            throw new EnvironmentException("The history needs the role \"" + name + "\". Seatrial makes no roles on a"
                    + " server that is not its own: create it there (CREATE ROLE " + Identifiers.quoted(name)
                    + ";), or leave --database out to use an embedded server.");
        }
        accounts.makeUp(name.contains("@") ? Grantee.of(name) : flavour.role(name));
    }

    @Override
    public List<SchemaObject> sharedObjects() {
        return accounts.objects(accounts.madeUp());
    }

    @Override
    public Shared shared() {
        return new SharedAccounts(accounts);
    }

    /** When the process is told to end, on a session of its own: the other one may be busy. */
    private void dropInAHurry() {
        List<String> left;
        synchronized (databases) {
            left = List.copyOf(databases);
        }
        if (left.isEmpty()) {
            return;
        }
        Maintenance own = new Maintenance(flavour, server, run);
        left.forEach(name -> own.drop(name, gone -> List.of()));
        own.close();
    }

    @Override
    public void close() {
        List.copyOf(databases).forEach(this::drop);
        if (!server.ours()) {
            forgetHook();
        }
        accounts.close();
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
