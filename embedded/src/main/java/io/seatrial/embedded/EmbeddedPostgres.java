package io.seatrial.embedded;

import io.seatrial.database.DatabaseServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * A real PostgreSQL server of this process's own: started from cached binaries in about a tenth of a second, gone
 * without a trace when it is closed or when this process ends in whatever way.
 *
 * <p>Safe for use by several threads; any number may run at once.
 */
public final class EmbeddedPostgres implements DatabaseServer {

    private final PostgresVersion version;
    private final String origin;
    private final RunningServer process;
    private final Thread hook;

    private EmbeddedPostgres(PostgresSetup setup, RunningServer process) {
        this.version = setup.version();
        this.origin = setup.template().toString();
        this.process = process;
        this.hook = new Thread(process::stop, "seatrial-stop-postgresql");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Starts the version that comes along. */
    public static EmbeddedPostgres start() {
        return start(null);
    }

    /**
     * Starts a server; servers that killed processes left behind are removed on the way.
     *
     * @param version {@code 14} to {@code 18}, an exact release such as {@code 16.9}, or null for the one that comes
     *     along; others are fetched through the user's Maven repositories once
     * @throws io.seatrial.trouble.SettingsException if there is no such version
     * @throws io.seatrial.trouble.EnvironmentException if the binaries are not to be had or the server does not start,
     *     with what it said
     */
    public static EmbeddedPostgres start(String version) {
        List<PostgresVersion> candidates = PostgresVersion.candidates(version);
        PostgresSetup setup = PostgresSetup.on(Ladder.choose(), candidates);
        Leftovers.clean();
        return new EmbeddedPostgres(setup, RunningServer.start(new PostgresLaunch(setup)));
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

    /** The server's release, such as {@code 18.6}. */
    public String version() {
        return version.release();
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://" + RunningServer.HOST + ":" + process.port() + "/"
                + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The port it listens on, on the loopback address only. */
    public int port() {
        return process.port();
    }

    /** The folder that holds its data and its output as long as it runs. */
    Path folder() {
        return process.folder();
    }

    @Override
    public String maintenanceDatabase() {
        return "postgres";
    }

    @Override
    public Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("user", PostgresTemplate.USER);
        credentials.setProperty("password", process.password());
        return credentials;
    }

    @Override
    public boolean ours() {
        return true;
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public long room() {
        return folder().toFile().getUsableSpace();
    }

    @Override
    public String label() {
        return "embedded PostgreSQL " + version.release();
    }

    @Override
    public void close() {
        process.stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // This process is ending already, and the hook found the server stopped.
        }
    }
}
