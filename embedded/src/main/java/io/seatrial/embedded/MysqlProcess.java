package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** One running server of MariaDB or MySQL: its data directory, its port, its process. */
final class MysqlProcess {

    static final String USER = "root";

    private static final int PORTS_TO_TRY = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int POLL_MILLIS = 5;
    private static final int SECRET_BYTES = 12;

    private final RunDirectory run;
    private final ServerProcess process;
    private final int port;
    private final String password;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private MysqlProcess(RunDirectory run, ServerProcess process, int port, String password) {
        this.run = run;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Returns when it accepts sessions. What is damaged in the cache is made anew, once. */
    static MysqlProcess start(MysqlSetup setup) {
        try {
            return launch(setup);
        } catch (EnvironmentException e) {
            if (!setup.discardDamaged()) {
                throw e;
            }
            return launch(setup);
        }
    }

    private static MysqlProcess launch(MysqlSetup setup) {
        Path template = setup.template();
        RunDirectory run = RunDirectory.create(setup.runs(), setup.rung());
        try {
            Path data = Files.createDirectory(run.work().resolve("data"), Trees.PRIVATE);
            Pack.restore(template, data);
            String password = secret();
            Path init = Files.write(run.work().resolve("init.sql"), init(setup.release(), password));
            run.handOver(setup.rung());
            return launch(setup, run, data, init, password);
        } catch (IOException e) {
            run.remove();
            throw new EnvironmentException(
                    "Copying a data directory to " + run.folder() + " failed: " + e + ".\nIs the disk full? The"
                            + " environment variable SEATRIAL_RUNS names another place for the data of servers.",
                    e);
        } catch (RuntimeException e) {
            run.remove();
            throw e;
        }
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** One user from everywhere with that password; those that a fresh data directory has without one go. */
    private static List<String> init(MysqlRelease release, String password) {
        String identified = release.mariadb()
                ? "IDENTIFIED BY '" + password + "'"
                : "IDENTIFIED WITH mysql_native_password BY '" + password + "'";
        return List.of(
                "CREATE USER IF NOT EXISTS 'root'@'%' " + identified + ";",
                "GRANT ALL PRIVILEGES ON *.* TO 'root'@'%' WITH GRANT OPTION;",
                "DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1', 'root'@'localhost';");
    }

    private static MysqlProcess launch(MysqlSetup setup, RunDirectory run, Path data, Path init, String password) {
        for (int attempt = 1; ; attempt++) {
            int port = PostgresProcess.freePort();
            ServerProcess process = ServerProcess.start(setup.rung(), run, "KILL", setup.command(data, init, port));
            if (ready(process, data, port)) {
                return new MysqlProcess(run, process, port, password);
            }
            process.stop();
            String said = process.tail();
            if (attempt == PORTS_TO_TRY || !said.contains("Bind on TCP/IP port")) {
                throw new EnvironmentException("Starting embedded " + setup.release() + " (" + setup.rung()
                        + ", data in " + data + ", port " + port + ") failed. The server said:\n" + said
                        + Advice.on(said));
            }
        }
    }

    /** The server has written down its number only if the port was free, and greets only when it takes orders. */
    private static boolean ready(ServerProcess process, Path data, int port) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.alive() && System.nanoTime() < end) {
            if (Files.exists(data.resolve("pid")) && greets(port)) {
                return true;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private static boolean greets(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(EmbeddedPostgres.HOST, port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    Path folder() {
        return run.folder();
    }

    /** Only the first call does something. */
    void stop() {
        if (stopped.compareAndSet(false, true)) {
            process.stop();
            run.remove();
        }
    }
}
