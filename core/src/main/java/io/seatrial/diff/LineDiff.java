package io.seatrial.diff;

import java.util.ArrayList;
import java.util.List;

/** Two texts line by line: what stayed, what went, what came. */
public final class LineDiff {

    /** Texts with more differing lines than this are told as one that went and one that came. */
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** A line and its sign: a space for one that stayed, a minus for one that went, a plus for one that came. */
    public record Line(char sign, String text) {}

    /** All lines of both texts, in order; a text that is null has no lines. */
    public static List<Line> of(String before, String after) {
        LineDiff diff = new LineDiff(lines(before), lines(after));
        diff.compare();
        return List.copyOf(diff.lines);
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private void compare() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        before.subList(0, head).forEach(line -> lines.add(new Line(' ', line)));
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        before.subList(before.size() - tail, before.size()).forEach(line -> lines.add(new Line(' ', line)));
    }

    private void middle(List<String> old, List<String> now) {
        int[][] common = (long) old.size() * now.size() > MOST_PAIRS ? null : common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            boolean same = common != null
                    && i < old.size()
                    && j < now.size()
                    && old.get(i).equals(now.get(j));
            if (same) {
                lines.add(new Line(' ', old.get(i++)));
                j++;
            } else if (i < old.size() && (j == now.size() || common == null || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line('-', old.get(i++)));
            } else {
                lines.add(new Line('+', now.get(j++)));
            }
        }
    }

    /** How many lines the rests from i and j on have in common at most. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
