package io.seatrial.database;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What was asked of two databases at the same time, each in a session that nobody else uses meanwhile. */
public record AtOnce<A, B>(A one, B other) {

    /** What is asked of one of them. */
    @FunctionalInterface
    public interface Question<T> {
        T ask() throws SQLException;
    }

    /** Waits for both answers, even where one of them is a failure; that of the first counts before that of the other. */
    public static <A, B> AtOnce<A, B> ask(Question<A> one, Question<B> other) throws SQLException {
        FutureTask<B> later = new FutureTask<>(other::ask);
        Thread thread = new Thread(later, "seatrial-at-once");
        thread.setDaemon(true);
        thread.start();
        A now;
        try {
            now = one.ask();
        } catch (SQLException | RuntimeException e) {
            await(thread);
            throw e;
        }
        return new AtOnce<>(now, answer(later));
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T answer(FutureTask<T> later) throws SQLException {
        try {
            return later.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while asking two databases", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException said) {
                throw said;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
