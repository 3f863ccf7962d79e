package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;

/** One running PostgreSQL server: its data directory, its port, its process. */
final class PostgresProcess {

    private static final int PORTS_TO_TRY = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int POLL_MILLIS = 2;
    private static final int STATUS_LINE = 7;
    private static final long MEGABYTE = 1L << 20;
    private static final long MOST_LOG = 4096;

    private final RunDirectory run;
    private final ServerProcess process;
    private final int port;
    private final String password;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private PostgresProcess(RunDirectory run, ServerProcess process, int port, String password) {
        this.run = run;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Returns when it accepts sessions. What is damaged in the cache is made anew, once. */
    static PostgresProcess start(PostgresSetup setup) {
        return start(setup, PostgresProcess::freePort);
    }

    /** The same with ports from elsewhere; one that turns out to be taken is given up for the next. */
    static PostgresProcess start(PostgresSetup setup, IntSupplier ports) {
        try {
            return launch(setup, ports);
        } catch (EnvironmentException e) {
            if (!setup.discardDamaged()) {
                throw e;
            }
            return launch(setup, ports);
        }
    }

    private static PostgresProcess launch(PostgresSetup setup, IntSupplier ports) {
        Path template = setup.template();
        RunDirectory run = RunDirectory.create(setup.runs(), setup.rung());
        try {
            Path data = Files.createDirectory(run.work().resolve("data"), Trees.PRIVATE);
            Pack.restore(template, data);
            run.handOver(setup.rung());
            return launch(setup, ports, run, PostgresTemplate.password(template));
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

    private static PostgresProcess launch(PostgresSetup setup, IntSupplier ports, RunDirectory run, String password)
            throws IOException {
        Path data = run.work().resolve("data");
        for (int attempt = 1; ; attempt++) {
            int port = ports.getAsInt();
            ServerProcess process =
                    ServerProcess.start(setup.rung(), run, "QUIT", command(setup.binaries(), run, data, port));
            if (ready(process, data)) {
                return new PostgresProcess(run, process, port, password);
            }
            process.stop();
            if (attempt == PORTS_TO_TRY || !process.tail().contains("could not bind")) {
                throw new EnvironmentException("Starting embedded PostgreSQL "
                        + setup.version().release() + " (" + setup.rung() + ", data in " + data + ", port " + port
                        + ") failed. The server said:\n" + process.tail() + Advice.on(process.tail()));
            }
        }
    }

    private static List<String> command(Path binaries, RunDirectory run, Path data, int port) throws IOException {
        long log = Math.min(MOST_LOG, Files.getFileStore(run.folder()).getUsableSpace() / MEGABYTE / 4);
        return List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "max_wal_size=" + Math.max(64, log) + "MB",
                "-c",
                "wal_keep_size=" + log / 16 + "MB");
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(EmbeddedPostgres.HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EnvironmentException("No free port was found on " + EmbeddedPostgres.HOST + ": " + e, e);
        }
    }

    private static boolean ready(ServerProcess process, Path data) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.alive() && System.nanoTime() < end) {
            if (saysReady(data)) {
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

    private static boolean saysReady(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (IOException e) {
            // Not written yet.
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
