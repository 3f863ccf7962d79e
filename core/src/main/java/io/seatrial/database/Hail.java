package io.seatrial.database;

import io.seatrial.trouble.EnvironmentException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Calls a server of the user's until it answers.
 *
 * @param mayCome tells a server that is not there yet, or still starting, from one that refuses
 * @param words the server's own words of an error
 */
public record Hail(Predicate<SQLException> mayCome, Function<SQLException, String> words) {

    private static final long RETRY_MILLIS = 250;

    /** One attempt to open a session, and close it. */
    @FunctionalInterface
    public interface Attempt {
        void open() throws SQLException;
    }

    /**
     * Returns when an attempt went well.
     *
     * @param server the server's name in messages, without secrets
     * @param wait how long to wait at most for one that may come; zero for a single attempt
     * @throws EnvironmentException if it does not answer in time, or refuses
     */
    public void await(String server, Duration wait, Attempt attempt) {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            try {
                attempt.open();
                return;
            } catch (SQLException e) {
                if (!mayCome.test(e) || System.nanoTime() >= end) {
                    throw unreachable(server, wait, e);
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Waiting for the database server was interrupted.", e);
        }
    }

    private EnvironmentException unreachable(String server, Duration wait, SQLException e) {
        String waited = wait.isZero() ? "" : " for " + wait.toSeconds() + " s";
        String advice = mayCome.test(e)
                ? " Is it running, and does it listen there? --wait SECONDS waits for one that is still starting."
                : " User and password may stand in the URL, or in SEATRIAL_DB_USER and SEATRIAL_DB_PASSWORD"
                        + " (or SEATRIAL_DB_PASSWORD_FILE).";
        String said = words.apply(e).replaceFirst("\\.$", "");
        return new EnvironmentException("Connecting to " + server + waited + ": " + said + "." + advice, e);
    }
}
