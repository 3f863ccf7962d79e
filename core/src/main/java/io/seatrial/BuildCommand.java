package io.seatrial;

import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of the user's that builds a schema in an empty database. */
final class BuildCommand {

    private static final int LETTERS = 4_000;
    private static final int MINUTES = 10;

    private BuildCommand() {}

    /**
     * Runs it by the shell, with {@code DATABASE_URL} set, and waits for it.
     *
     * @throws SettingsException when it fails, with the end of what it said
     */
    static void run(String command, Path folder, String databaseUrl) {
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", command))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("DATABASE_URL", databaseUrl);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new SettingsException("Running \"" + command + "\" failed: it still runs after " + MINUTES
                        + " minutes. Let it end by itself.");
            }
            if (process.exitValue() != 0) {
                throw new SettingsException("Running \"" + command + "\" failed with exit code " + process.exitValue()
                        + (said.isEmpty() ? "; it said nothing" : ":\n" + end(said, databaseUrl))
                        + "\nIt finds the empty database in DATABASE_URL.");
            }
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Running \"" + command + "\" failed: " + e.getMessage() + ". Is there a sh?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Running \"" + command + "\" was interrupted.", e);
        }
    }

    /** What it said last, without the password it may have shown. */
    private static String end(String said, String databaseUrl) {
        String safe = said.replace(databaseUrl, "$DATABASE_URL");
        return safe.length() <= LETTERS ? safe : "… " + safe.substring(safe.length() - LETTERS);
    }
}
