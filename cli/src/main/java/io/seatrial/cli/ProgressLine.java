package io.seatrial.cli;

import io.seatrial.migration.Migration;
import io.seatrial.run.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Shows somebody who waits what a run is doing: a line that changes on a terminal, a line now and then in a log. */
final class ProgressLine implements Progress {

    /** Characters of the bar between its brackets, and in a narrow window. */
    private static final int BAR = 20;

    private static final int SHORT_BAR = 6;
    private static final int NARROW = 60;
    private static final long REDRAW = Duration.ofMillis(80).toNanos();
    private static final long LOG_EVERY = Duration.ofSeconds(20).toNanos();

    private final Console console;
    private final boolean silent;
    private String trial = "";
    private String shown = "";
    /** The last step that was told, and since when it lasts; empty while none was. */
    private String step = "";

    private long begun;
    private int width;
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

    /** Tells any other step of a work. @param done how much of all is done, from 0 to 1 */
    synchronized void step(double done, String words) {
        int bar = console.terminal() && width() < NARROW ? SHORT_BAR : BAR;
        int full = (int) Math.round(Math.max(0, Math.min(1, done)) * bar);
        String now = "[" + "#".repeat(full) + ".".repeat(bar - full) + "] " + words;
        if (!now.equals(step)) {
            step = now;
            begun = System.nanoTime();
        }
        tell(step, false);
    }

    /** A second has passed: shows the last step if it was not, and how long it lasts. */
    synchronized void tick() {
        if (!step.isEmpty()) {
            long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            tell(seconds < 2 ? step : step + String.format(Locale.ROOT, ", %,d s", seconds), true);
        }
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
        step = "";
        if (!shown.isEmpty()) {
            console.err().print("\r" + " ".repeat(Columns.of(shown)) + "\r");
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
        String line = Columns.cut(visible(words), width());
        console.err().print("\r" + line + " ".repeat(Math.max(0, Columns.of(shown) - Columns.of(line))));
        console.err().flush();
        shown = line;
    }

    /** Asked once: what asks the terminal is a process of its own. */
    private int width() {
        width = width > 0 ? width : Columns.ofTerminal();
        return width;
    }

    /** File names come from users: nothing in them may move the cursor. */
    private static String visible(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
