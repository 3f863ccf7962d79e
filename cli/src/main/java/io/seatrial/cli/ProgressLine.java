package io.seatrial.cli;

import io.seatrial.migration.Migration;
import io.seatrial.run.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Shows somebody who waits what a run is doing: a line that changes on a terminal, a line now and then in a log. */
final class ProgressLine implements Progress {

    private static final int WIDTH = 78;
    private static final long REDRAW = Duration.ofMillis(80).toNanos();
    private static final long LOG_EVERY = Duration.ofSeconds(20).toNanos();

    private final Console console;
    private final boolean silent;
    private String trial = "";
    private String shown = "";
    private long last = System.nanoTime();

    ProgressLine(Console console, boolean silent) {
        this.console = console;
        this.silent = silent;
    }

    @Override
    public synchronized void opening(String database) {
        tell("starting " + database, true);
    }

    @Override
    public synchronized void trial(String name, String database, int migrations) {
        trial = name + " on " + database;
        tell(trial, true);
    }

    @Override
    public synchronized void migration(int k, int n, Migration migration, boolean examined) {
        tell(String.format(Locale.ROOT, "%s: %d of %d  %s", trial, k, n, migration.version()), k == n);
    }

    @Override
    public synchronized void running(String file, int line, Duration soFar) {
        tell(String.format(Locale.ROOT, "%s: %s:%d runs for %d s", trial, file, line, soFar.toSeconds()), false);
    }

    /** Tells any other step of a work. */
    synchronized void step(String words) {
        tell(words, false);
    }

    @Override
    public void kept(List<String> how, boolean serverEnds) {
        clear();
        console.err().println("Scratch databases that were kept:");
        how.forEach(line -> console.err().println("  " + visible(line)));
        if (serverEnds && System.console() != null) {
            console.err().println("Press Enter to stop the server they are on.");
            console.err().flush();
            System.console().readLine();
        } else if (serverEnds) {
            console.err()
                    .println("Their server stops now, since nobody sits at a terminal; --database jdbc:… keeps them"
                            + " on a server of yours.");
        }
    }

    /** Takes the line away, so that what is told next stands alone. */
    synchronized void clear() {
        if (!shown.isEmpty()) {
            console.err().print("\r" + " ".repeat(shown.length()) + "\r");
            console.err().flush();
            shown = "";
        }
    }

    private void tell(String words, boolean important) {
        long now = System.nanoTime();
        if (silent) {
            return;
        }
        if (console.terminal()) {
            if (important || now - last >= REDRAW) {
                last = now;
                draw(words);
            }
        } else if (now - last >= LOG_EVERY) {
            last = now;
            console.err().println("seatrial: " + visible(words));
            console.err().flush();
        }
    }

    private void draw(String words) {
        String visible = visible(words);
        String line = visible.length() <= WIDTH ? visible : visible.substring(0, WIDTH - 1) + "…";
        console.err().print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
        console.err().flush();
        shown = line;
    }

    /** File names come from users: nothing in them may move the cursor. */
    private static String visible(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
