package io.seatrial.run;

import io.seatrial.database.Session;
import io.seatrial.recording.Outcome.Reason;
import io.seatrial.tool.Watch;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Stops statements that run too long or fill the disk, and tells of those that run long. */
final class StatementClock implements Watch, AutoCloseable {

    private static final long TICK_MILLIS = 25;
    private static final Duration WORTH_TELLING = Duration.ofSeconds(2);
    /** A server that was asked to give up a statement gets so long before the line is cut. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Duration limit;
    private final Room room;
    private final Progress progress;
    private final ScheduledExecutorService clock;
    private volatile Running running;

    StatementClock(Duration limit, Room room, Progress progress) {
        this.limit = limit;
        this.room = room;
        this.progress = progress;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "seatrial-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleAtFixedRate(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public Watched begin(Session session, String file, int line) {
        room.begin(file);
        Running statement = new Running(session, file, line);
        running = statement;
        return statement;
    }

    private void tick() {
        Running statement = running;
        if (statement != null) {
            statement.tick();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private final class Running implements Watched {

        private final Session session;
        private final String file;
        private final int line;
        private final long began = System.nanoTime();
        private boolean over;
        private Stopped stopped;
        private boolean cut;

        Running(Session session, String file, int line) {
            this.session = session;
            this.file = file;
            this.line = line;
        }

        // Held while the session is asked to stop, so that no later statement is hit by it.
        synchronized void tick() {
            if (over) {
                return;
            }
            Duration soFar = Duration.ofNanos(System.nanoTime() - began);
            if (soFar.compareTo(WORTH_TELLING) > 0) {
                progress.running(file, line, soFar);
            }
            if (stopped == null) {
                stopped = tooFar(soFar);
                if (stopped != null) {
                    session.cancel();
                }
            }
            if (soFar.compareTo(limit.plus(GRACE)) > 0 && !cut) {
                cut = true;
                session.abort();
            }
        }

        private Stopped tooFar(Duration soFar) {
            if (soFar.compareTo(limit) > 0) {
                return new Stopped(Reason.TIMED_OUT, "the statement ran past its time-out and was stopped", null);
            }
            String filled = room.filled();
            return filled == null
                    ? null
                    : new Stopped(Reason.DISK_FULL, "the script filled the disk and was stopped", filled);
        }

        @Override
        public synchronized Stopped end() {
            if (!over) {
                room.end();
            }
            over = true;
            return stopped;
        }
    }
}
