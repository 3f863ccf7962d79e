package io.seatrial.run;

import io.seatrial.migration.Migration;
import io.seatrial.trial.Aside;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import io.seatrial.trouble.EnvironmentException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Does what a trial leaves in a thread of its own, on a second server; where there is none, at once.
 *
 * <p>All that is left is done in its order by that one thread, so that what is written down does not depend on which of
 * the two is faster. What fails there ends the trial as if it had failed in it.
 */
final class Beside implements Aside, AutoCloseable {

    private final Workshop workshop;
    private final Scratch trunk;
    private final Supplier<Migration> at;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Beside::thread);
    private final CompletableFuture<Tender> coming;
    /** What the trunk took up before it was known whether there is a second server. */
    private final List<Migration> passed = new ArrayList<>();

    private boolean decided;
    private Tender tender;
    private volatile Throwable failure;
    private volatile Migration brokeOffAt;

    /** @param at tells the migration that the trial has come to */
    Beside(Workshop workshop, Scratch trunk, Supplier<Tender> opening, Supplier<Migration> at) {
        this.workshop = workshop;
        this.trunk = trunk;
        this.at = at;
        this.coming = CompletableFuture.supplyAsync(opening, thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "seatrial-beside");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void leave(Task task, Stage.Mark mark) {
        decide();
        if (tender == null) {
            task.perform(trunk, mark);
        } else {
            List<Made.Up> made = workshop.made().ups();
            add(() -> tender.perform(task, made));
        }
    }

    @Override
    public void note(Runnable what) {
        if (tender == null) {
            what.run();
        } else {
            add(what);
        }
    }

    @Override
    public void takenUp(Migration migration) {
        if (!decided) {
            passed.add(migration);
        } else if (tender != null) {
            add(() -> tender.follow(migration));
        }
    }

    private void decide() {
        if (!decided) {
            decided = true;
            tender = opened();
            if (tender != null) {
                passed.forEach(tender::follow);
            }
        }
    }

    private Tender opened() {
        try {
            return coming.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Waiting for a second server was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("starting a second server", e.getCause());
        }
    }

    private void add(Runnable work) {
        if (failure != null) {
            throw failed();
        }
        Migration here = at.get();
        thread.execute(() -> {
            if (failure == null) {
                perform(here, work);
            }
        });
    }

    private void perform(Migration here, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            brokeOffAt = here;
            failure = e;
        }
    }

    private RuntimeException failed() {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    /** The migration at which what was left went wrong; null where it did not. */
    Migration brokeOffAt() {
        return brokeOffAt;
    }

    /** Waits until all is done. */
    @Override
    public void close() {
        Tender last = opened();
        if (last != null) {
            // By the thread that started it: some servers do not outlive that.
            thread.execute(last::close);
        }
        thread.shutdown();
        await();
        if (last != null) {
            last.report(workshop);
        }
        if (failure != null) {
            throw failed();
        }
    }

    private void await() {
        try {
            thread.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
