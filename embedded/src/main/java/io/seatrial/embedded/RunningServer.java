package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;

/** One running server: its data directory, its port, its process. */
final class RunningServer {

    static final String HOST = "127.0.0.1";

    private static final int PORTS_TO_TRY = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int POLL_MILLIS = 2;

    private final RunDirectory run;
    private final ServerProcess process;
    private final int port;
    private final String password;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private RunningServer(RunDirectory run, ServerProcess process, int port, String password) {
        this.run = run;
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Returns when it accepts sessions. What is damaged in the cache is made anew, once. */
    static RunningServer start(Launch launch) {
        return start(launch, RunningServer::freePort);
    }

    /** The same with ports from elsewhere; one that turns out to be taken is given up for the next. */
    static RunningServer start(Launch launch, IntSupplier ports) {
        try {
            return fromTemplate(launch, ports);
        } catch (EnvironmentException e) {
            if (!launch.setup().discardDamaged()) {
                throw e;
            }
            return fromTemplate(launch, ports);
        }
    }

    private static RunningServer fromTemplate(Launch launch, IntSupplier ports) {
        Path template = launch.setup().template();
        RunDirectory run =
                RunDirectory.create(launch.setup().runs(), launch.setup().rung());
        try {
            Pack.restore(template, Files.createDirectory(run.data(), Trees.PRIVATE));
            String password = launch.equip(run, template);
            run.handOver(launch.setup().rung());
            return onSomePort(launch, run, password, ports);
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

    private static RunningServer onSomePort(Launch launch, RunDirectory run, String password, IntSupplier ports)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = ports.getAsInt();
            ServerProcess process =
                    ServerProcess.start(launch.setup().rung(), run, launch.stopSignal(), launch.command(run, port));
            if (ready(launch, run, process, port)) {
                return new RunningServer(run, process, port, password);
            }
            process.stop();
            String said = process.tail();
            if (attempt == PORTS_TO_TRY || !said.contains(launch.portTaken())) {
                throw new EnvironmentException(
                        "Starting embedded " + launch + " (" + launch.setup().rung() + ", data in " + run.data()
                                + ", port " + port + ") failed. The server said:\n" + said + Advice.on(said));
            }
        }
    }

    private static boolean ready(Launch launch, RunDirectory run, ServerProcess process, int port) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.alive() && System.nanoTime() < end) {
            if (launch.ready(run, port)) {
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

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EnvironmentException("No free port was found on " + HOST + ": " + e, e);
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
