package io.seatrial.diff;

/** The part of two long texts in which they differ, with a few words around it. */
final class Excerpt {

    private static final int AROUND = 24;
    private static final int LONGEST = 100;

    private Excerpt() {}

    static String of(String before, String after) {
        String old = oneLine(before);
        String now = oneLine(after);
        if (old.equals(now)) {
            return "the same words in other lines";
        }
        int start = 0;
        while (start < Math.min(old.length(), now.length()) && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.length(), now.length()) - start
                && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        return part(old, start, old.length() - end) + " → " + part(now, start, now.length() - end);
    }

    private static String part(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        boolean cut = to - from > LONGEST;
        to = cut ? from + LONGEST : to;
        return '"' + (from > 0 ? "…" : "") + text.substring(from, to) + (cut || to < text.length() ? "…" : "") + '"';
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
