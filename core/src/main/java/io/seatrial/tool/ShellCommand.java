package io.seatrial.tool;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A command of the user's, run by the shell in a folder of theirs.
 *
 * @param secrets what must not appear in what it said; each is replaced
 */
public record ShellCommand(String line, Path folder, Map<String, String> environment, List<String> secrets) {

    private static final int LETTERS = 4_000;

    public ShellCommand {
        environment = Map.copyOf(environment);
        secrets = List.copyOf(secrets);
    }

    /**
     * How it ended.
     *
     * @param exit the exit code; -1 when it was stopped
     * @param stopped true when it ran past its time
     * @param tail what it said last, both streams together, without secrets; perhaps empty
     */
    public record Ended(int exit, boolean stopped, String tail) {
        public boolean ok() {
            return exit == 0;
        }
    }

    /**
     * Runs it and waits; what it has started is stopped with it.
     *
     * @throws EnvironmentException when there is no shell
     */
    public Ended run(Duration limit) {
        ProcessBuilder builder =
                new ProcessBuilder("sh", "-c", line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Tail tail = new Tail();
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> tail.read(process.getInputStream()));
            boolean over = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            // Not Process.destroyForcibly: that closes the stream over what the reader has not read yet.
            process.toHandle().destroyForcibly();
            process.waitFor();
            reading.completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
            return new Ended(over ? process.exitValue() : -1, !over, safe(tail.text()));
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Running \"" + line + "\" failed: " + e.getMessage() + ". Is there a sh?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Running \"" + line + "\" was interrupted.", e);
        }
    }

    private String safe(String said) {
        String safe = said;
        for (String secret : secrets) {
            safe = secret.isEmpty() ? safe : safe.replace(secret, "***");
        }
        return safe.strip();
    }

    /** The end of what a process says, in bounded memory. */
    private static final class Tail {

        private final StringBuilder text = new StringBuilder();
        private boolean cut;

        void read(InputStream stream) {
            char[] block = new char[8192];
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
                    add(new String(block, 0, read));
                }
            } catch (IOException e) {
                // The process was stopped; what it said so far is enough.
            }
        }

        private synchronized void add(String more) {
            text.append(more);
            if (text.length() > LETTERS) {
                text.delete(0, text.length() - LETTERS);
                cut = true;
            }
        }

        synchronized String text() {
            return cut ? "… " + text : text.toString();
        }
    }
}
