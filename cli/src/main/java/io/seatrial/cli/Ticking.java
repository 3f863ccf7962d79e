package io.seatrial.cli;

import java.util.Timer;
import java.util.TimerTask;

/** Lets a progress line show, second by second, that a long step goes on; until it is closed. */
final class Ticking implements AutoCloseable {

    private static final long EVERY = 1_000;

    private final Timer timer = new Timer("progress", true);

    Ticking(ProgressLine progress) {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        progress.tick();
                    }
                },
                EVERY,
                EVERY);
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
