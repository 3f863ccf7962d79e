package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.EnvironmentException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Where databases that were given back wait until they are dropped, aside of the run and on a session of its own: the
 * server takes its time for it.
 */
final class ScrapYard {

    private final DatabaseServer server;
    private final String run;
    private final Consumer<String> dropped;
    private final ExecutorService aside = Executors.newSingleThreadExecutor(ScrapYard::thread);
    private final Deque<String> waiting = new ArrayDeque<>();
    private Future<?> last;
    private Maintenance maintenance;

    /** @param dropped takes the name of each database that is gone */
    ScrapYard(DatabaseServer server, String run, Consumer<String> dropped) {
        this.server = server;
        this.run = run;
        this.dropped = dropped;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "seatrial-scrap");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Takes a database.
     *
     * @param stay how many of the newest are not dropped yet, because their sessions may not have ended
     */
    void take(String database, int stay) {
        waiting.add(database);
        drop(stay);
    }

    /** Drops all that wait; when it returns, they are gone. */
    void clear() {
        drop(0);
        if (last != null) {
            try {
                last.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof EnvironmentException trouble
                        ? trouble
                        : new IllegalStateException("dropping databases that were given back", e.getCause());
            }
        }
    }

    private void drop(int stay) {
        while (waiting.size() > stay) {
            String oldest = waiting.remove();
            last = aside.submit(() -> {
                if (maintenance == null) {
                    maintenance = new Maintenance(server, run);
                }
                maintenance.drop(oldest);
                dropped.accept(oldest);
            });
        }
    }

    /** Waits for what is being dropped; what still waits is left alone. */
    void close() {
        aside.submit(() -> {
            if (maintenance != null) {
                maintenance.close();
            }
        });
        aside.shutdown();
        try {
            aside.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
