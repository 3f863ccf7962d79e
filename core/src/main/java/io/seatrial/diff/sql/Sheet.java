package io.seatrial.diff.sql;

import java.util.ArrayList;
import java.util.List;

/** Statements on paper, as a person reads them: what destroys is said, and commented out unless it is wanted. */
public final class Sheet {

    private Sheet() {}

    /** @param unsafe true to leave statements that destroy something as they are */
    public static List<String> of(Remake remake, boolean unsafe) {
        List<String> lines = new ArrayList<>();
        boolean wide = false;
        for (Remake.Line line : remake.lines()) {
            boolean tall = line.sql().contains("\n") || line.loss() != null;
            if (!lines.isEmpty() && (tall || wide)) {
                lines.add("");
            }
            wide = tall;
            if (line.loss() != null) {
                lines.add("-- Destroys " + oneLine(line.loss()) + ".");
            }
            String comment = line.loss() != null && !unsafe ? "-- " : "";
            (line.sql() + ";").lines().forEach(one -> lines.add(comment + one));
        }
        return lines;
    }

    /** True when some of the statements are commented out without {@code unsafe}. */
    public static boolean holdsBack(Remake remake) {
        return remake.lines().stream().anyMatch(line -> line.loss() != null);
    }

    /** Fit to stand behind two dashes, whatever names are in it. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\u2028\u2029]+", " ").strip();
    }
}
