package io.seatrial;

import io.seatrial.schema.Snapshot;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A schema that is read while something else is done. */
final class ReadAside implements Supplier<Snapshot> {

    private final FutureTask<Snapshot> task;

    private ReadAside(FutureTask<Snapshot> task) {
        this.task = task;
    }

    static ReadAside of(Supplier<Snapshot> reading) {
        FutureTask<Snapshot> task = new FutureTask<>(reading::get);
        Thread thread = new Thread(task, "seatrial-read");
        thread.setDaemon(true);
        thread.start();
        return new ReadAside(task);
    }

    /** What was read, or the exception that reading ended with. */
    @Override
    public Snapshot get() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a schema was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until it is read, or could not be, but no longer than that. */
    void await(Duration most) {
        try {
            task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // Whoever needs it is told.
            return;
        }
    }

    /** Throws what reading ended with, if it has ended badly by now: then it is in vain to go on. */
    void check() {
        if (task.isDone()) {
            get();
        }
    }
}
