package io.seatrial.database;

/** Compares version numbers such as {@code 15.18} part by part; missing parts count as zero. */
public final class Versions {

    private Versions() {}

    public static int compare(String left, String right) {
        String[] a = left.split("\\.");
        String[] b = right.split("\\.");
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int byPart = Integer.compare(part(a, i), part(b, i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return 0;
    }

    private static int part(String[] parts, int index) {
        String digits = index < parts.length ? parts[index].replaceAll("\\D.*", "") : "";
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
