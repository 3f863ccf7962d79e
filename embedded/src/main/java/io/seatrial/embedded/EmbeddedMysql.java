package io.seatrial.embedded;

import io.seatrial.database.DatabaseServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A real MariaDB or MySQL server of this process's own, gone without a trace when it is closed or when this process ends
 * in whatever way.
 *
 * <p>The binaries are not bundled: they are fetched through the user's Maven repositories at the first use, once.
 */
public final class EmbeddedMysql implements DatabaseServer {

    private final MysqlRelease release;
    private final RunningServer process;
    private final Thread hook;

    private EmbeddedMysql(MysqlRelease release, RunningServer process) {
        this.release = release;
        this.process = process;
        this.hook = new Thread(process::stop, "seatrial-stop-" + release.product());
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts a MariaDB server.
     *
     * @param version such as {@code 10.11}, {@code installed} for the one this machine has, or null for the usual one
     * @throws io.seatrial.trouble.SettingsException if there is no such version
     * @throws io.seatrial.trouble.EnvironmentException if it is not to be had or does not start, with what it said
     */
    public static EmbeddedMysql mariadb(String version) {
        return start(MysqlRelease.of(MysqlRelease.MARIADB, version));
    }

    /** Starts a MySQL server; the same otherwise. */
    public static EmbeddedMysql mysql(String version) {
        return start(MysqlRelease.of(MysqlRelease.MYSQL, version));
    }

    private static EmbeddedMysql start(MysqlRelease release) {
        MysqlSetup setup = MysqlSetup.on(Ladder.chooseAnotherUser(), release);
        Leftovers.clean();
        return new EmbeddedMysql(release, RunningServer.start(new MysqlLaunch(setup)));
    }

    @Override
    public String dialect() {
        return release.product();
    }

    @Override
    public String url(String database) {
        return "jdbc:mariadb://" + RunningServer.HOST + ":" + process.port() + "/"
                + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The folder that holds its data and its output as long as it runs. */
    Path folder() {
        return process.folder();
    }

    @Override
    public String maintenanceDatabase() {
        return "mysql";
    }

    @Override
    public Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("user", MysqlLaunch.USER);
        credentials.setProperty("password", process.password());
        return credentials;
    }

    @Override
    public boolean ours() {
        return true;
    }

    @Override
    public String label() {
        return "embedded " + release;
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
