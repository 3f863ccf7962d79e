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
            Tail tail = new Tail(
                    secrets.stream().filter(secret -> !secret.isEmpty()).toList());
            CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> tail.read(process.getInputStream()));
            boolean over = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            // The shell first: where it lives on for a moment, it tells that what it waited for was killed.
            List<ProcessHandle> started = process.descendants().toList();
            // Not Process.destroyForcibly: that closes the stream over what the reader has not read yet.
            process.toHandle().destroyForcibly();
            started.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
            reading.completeOnTimeout(null, 1, TimeUnit.SECONDS).join();
            return new Ended(over ? process.exitValue() : -1, !over, tail.text().strip());
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Running \"" + line + "\" failed: " + e.getMessage() + ". Is there a sh?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Running \"" + line + "\" was interrupted.", e);
        }
    }

    /** The end of what a process says, in bounded memory. */
    private static final class Tail {

        /** Stands for a letter of a secret until the text is complete. */
        private static final char HIDDEN = '\0';

        private final StringBuilder text = new StringBuilder();
        private final List<String> secrets;
        private final int longest;
        private boolean cut;

        Tail(List<String> secrets) {
            this.secrets = secrets;
            this.longest = secrets.stream().mapToInt(String::length).max().orElse(0);
        }

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
            // A secret may have lost its beginning: what could be left of it is kept until secrets are hidden, and goes
            // then.
            if (text.length() > LETTERS + longest) {
                text.delete(0, text.length() - LETTERS - longest);
                cut = true;
            }
        }

        synchronized String text() {
            String safe = text.toString().replace(HIDDEN, ' ');
            for (String secret : secrets) {
                safe = safe.replace(secret, String.valueOf(HIDDEN).repeat(secret.length()));
            }
            String rest = cut ? "… " + safe.substring(longest) : safe;
            return rest.replaceAll(HIDDEN + "+", "***");
        }
    }
}
