package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server under guard: a small shell script starts it, waits at a pipe from this process, and stops the server and
 * removes its folder when the pipe closes, which it does even when this process is killed.
 */
final class ServerProcess {

    private static final int TAIL_LINES = 20;
    private static final int STOP_SECONDS = 30;
    private static final String GUARD = guard();

    private final Process guard;
    private final RunDirectory run;

    private ServerProcess(Process guard, RunDirectory run) {
        this.guard = guard;
        this.run = run;
    }

    /**
     * Starts it; it need not be ready when this returns.
     *
     * @param signal what stops the server at once and cleanly, such as {@code QUIT}
     */
    static ServerProcess start(Rung rung, RunDirectory run, String signal, List<String> command) {
        List<String> words = new ArrayList<>(
                List.of("sh", "-c", GUARD, "seatrial-guard", run.folder().toString(), signal));
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(rung.wrap(words))
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(run.log().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        try {
            return new ServerProcess(builder.start(), run);
        } catch (IOException e) {
            throw new EnvironmentException("Starting " + command.get(0) + " failed: " + e.getMessage(), e);
        }
    }

    private static String guard() {
        try (InputStream in = ServerProcess.class.getResourceAsStream("guard.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean alive() {
        return guard.isAlive();
    }

    /** Stops the server and waits for its end. */
    void stop() {
        try {
            guard.getOutputStream().close();
            guard.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            // The pipe is closed already: the guard has ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The last lines the server printed, each indented, for messages. */
    String tail() {
        try {
            List<String> lines = Files.readString(run.log(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
            return lines.isEmpty()
                    ? "  (it printed nothing)"
                    : "  " + String.join("\n  ", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "  (its output is gone: " + e.getMessage() + ")";
        }
    }
}
