package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A short-lived process that is waited for, and what it said. */
final class Command {

    private static final int PATIENCE_SECONDS = 120;

    /** How it ended: its exit code, and everything it printed on either stream. */
    record Ended(int exit, String output) {

        boolean well() {
            return exit == 0;
        }
    }

    private Command() {}

    /**
     * Runs it in the root folder (another user may not be allowed to enter the present one).
     *
     * @throws IOException if there is no such program
     */
    static Ended run(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(await(process, words), output);
    }

    private static int await(Process process, List<String> words) {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        throw new EnvironmentException("Running " + words.get(0) + " was given up: it did not end in time.");
    }
}
