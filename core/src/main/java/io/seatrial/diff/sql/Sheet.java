package io.seatrial.diff.sql;

import java.util.ArrayList;
import java.util.List;

/** Statements on paper, as a person reads them: what destroys is said, and commented out unless it is wanted. */
public final class Sheet {

    private Sheet() {}

    /** @param unsafe true to leave statements that destroy something as they are */
    public static List<String> of(Remake remake, boolean unsafe) {
        List<String> lines = new ArrayList<>();
        Remake.Line last = null;
        add(remake.frame().opening(), lines);
        for (Remake.Line line : remake.lines()) {
            boolean together = last != null && line.loss() != null && together(last, line);
            boolean tall = tall(line, remake.frame()) && !together;
            if (!lines.isEmpty() && !together && (tall || last == null || tall(last, remake.frame()))) {
                lines.add("");
            }
            if (line.loss() != null && !together) {
                lines.add("-- Destroys " + oneLine(line.loss()) + ".");
            }
            String comment = line.loss() != null && !unsafe ? "-- " : "";
            remake.frame().shown(line.sql()).forEach(one -> lines.add(comment + one));
            last = line;
        }
        if (remake.whole()) {
            lines.add("");
        }
        add(remake.frame().closing(), lines);
        return lines;
    }

    private static void add(List<String> statements, List<String> lines) {
        statements.forEach(sql -> lines.add(sql + ";"));
    }

    /** True for statements by which one thing is destroyed together. */
    private static boolean together(Remake.Line one, Remake.Line other) {
        return one.object().equals(other.object()) && other.loss().equals(one.loss());
    }

    private static boolean tall(Remake.Line line, Frame frame) {
        return line.loss() != null || frame.shown(line.sql()).size() > 1;
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
