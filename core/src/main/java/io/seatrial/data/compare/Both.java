package io.seatrial.data.compare;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The two databases, asked at the same time. */
final class Both implements AutoCloseable {

    final Side a;
    final Side b;
    private final ExecutorService second = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "the other database");
        thread.setDaemon(true);
        return thread;
    });

    Both(Side a, Side b) {
        this.a = a;
        this.b = b;
    }

    /** What is asked of a side. */
    interface Question<T> {
        T of(Side side) throws SQLException;
    }

    /** Two answers. */
    record Answers<T>(T a, T b) {}

    <T> Answers<T> ask(Question<T> ofA, Question<T> ofB) throws SQLException {
        Future<T> later = second.submit(() -> ofB.of(b));
        try {
            T now = ofA.of(a);
            return new Answers<>(now, answer(later));
        } finally {
            later.cancel(false);
        }
    }

    private <T> T answer(Future<T> later) throws SQLException {
        try {
            return later.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException said) {
                throw said;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted while comparing", e);
        }
    }

    @Override
    public void close() {
        second.shutdownNow();
    }
}
