package io.seatrial.run;

import io.seatrial.migration.Migration;
import io.seatrial.trial.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/**
 * Threads that do what was left, each with a {@link Tender} of its own. Each takes what was left first of what nobody has
 * taken, so that the trunk of its tender only ever goes up.
 */
final class Crew {

    /** Threads; the trial itself waits for its server most of the time. */
    private static final int MOST = 2;

    /** So much waits before a further server is worth its start. */
    private static final int QUEUE = 4;

    private static final Job END = new Job(null, null, null);

    private final Supplier<Tender> opening;
    private final LinkedBlockingQueue<Job> waiting = new LinkedBlockingQueue<>();
    private final List<CompletableFuture<Tender>> tenders = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    /** @param ups see {@link Tender#perform}; done gets what came of it */
    private record Job(Aside.Task task, List<Migration> ups, CompletableFuture<Runnable> done) {}

    /** @param opening gives null where no tender can be had */
    Crew(Supplier<Tender> opening) {
        this.opening = opening;
        hire();
    }

    private void hire() {
        CompletableFuture<Tender> tender = new CompletableFuture<>();
        Thread thread = new Thread(() -> work(tender), "seatrial-beside-" + threads.size());
        thread.setDaemon(true);
        tenders.add(tender);
        threads.add(thread);
        thread.start();
    }

    private void work(CompletableFuture<Tender> coming) {
        try (Tender tender = opening.get()) {
            coming.complete(tender);
            if (tender != null) {
                workOn(tender);
            }
        } catch (RuntimeException | Error e) {
            // Nothing waits for it any more once it is there.
            coming.completeExceptionally(e);
        }
    }

    private void workOn(Tender tender) {
        for (Job job = next(); job != END; job = next()) {
            try {
                job.done().complete(tender.perform(job.task(), job.ups()));
            } catch (RuntimeException | Error e) {
                job.done().completeExceptionally(e);
            }
        }
        // For the others.
        waiting.add(END);
    }

    private Job next() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    /** True when somebody is there to do something; waits until that is known. */
    boolean ready() {
        return tenders.get(0).join() != null;
    }

    /** @return what came of it; see {@link Aside.Task} */
    CompletableFuture<Runnable> leave(Aside.Task task, List<Migration> ups) {
        CompletableFuture<Runnable> done = new CompletableFuture<>();
        waiting.add(new Job(task, ups, done));
        if (waiting.size() > QUEUE && threads.size() < MOST) {
            hire();
        }
        return done;
    }

    /** Waits until all is done and the servers are gone. @param first takes over what is to be told of them */
    void dismiss(Workshop first) {
        // Empty, but for when something went wrong and nobody wants the rest.
        waiting.clear();
        waiting.add(END);
        for (int i = 0; i < threads.size(); i++) {
            try {
                threads.get(i).join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        for (CompletableFuture<Tender> tender : tenders) {
            if (tender.isDone() && !tender.isCompletedExceptionally() && tender.join() != null) {
                tender.join().report(first);
            }
        }
    }
}
