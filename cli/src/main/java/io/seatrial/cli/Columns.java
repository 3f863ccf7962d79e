package io.seatrial.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** How many columns a terminal has, and how many a text takes there. */
final class Columns {

    private static final int USUAL = 79;
    private static final int LEAST = 10;
    private static final long PATIENCE = 500;

    private Columns() {}

    /** Asked of the terminal where there is a way to ask it; one less than it has, so that the cursor stays in the line. */
    static int ofTerminal() {
        int asked = asked();
        return asked < LEAST ? USUAL - 1 : Math.min(asked, USUAL) - 1;
    }

    private static int asked() {
        File terminal = new File("/dev/tty");
        if (!terminal.canRead()) {
            return 0;
        }
        try {
            Process stty =
                    new ProcessBuilder("stty", "size").redirectInput(terminal).start();
            if (!stty.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
                stty.destroy();
                return 0;
            }
            String[] size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .strip()
                    .split(" ");
            return size.length == 2 ? Integer.parseInt(size[1]) : 0;
        } catch (IOException | NumberFormatException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The text, cut where it would take more columns than that. */
    static String cut(String text, int columns) {
        return of(text) <= columns ? text : fitting(text, columns - 1) + "…";
    }

    /** How many columns the text takes: ideographs and the like take two each. */
    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static String fitting(String text, int columns) {
        StringBuilder fitting = new StringBuilder();
        int left = columns;
        for (int point : text.codePoints().toArray()) {
            left -= of(point);
            if (left < 0) {
                break;
            }
            fitting.appendCodePoint(point);
        }
        return fitting.toString();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0x1F300 && point <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
