package io.seatrial.cli;

import java.util.Timer;
import java.util.TimerTask;

/** Lets a progress line show, second by second, that a long step goes on; until it is ended. */
final class Ticking {

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

    /** Shows nothing any more; may be called again. */
    void end() {
        timer.cancel();
    }
}
