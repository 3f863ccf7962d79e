package io.seatrial.embedded;

import io.seatrial.trouble.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A release of PostgreSQL whose binaries are published as Maven artifacts.
 *
 * @param release the release as the server spells it, such as {@code 18.6}
 * @param artifact the version of the artifact that holds it, such as {@code 18.6.0}
 */
record PostgresVersion(String release, String artifact) {

    /** The newest releases of each major version when this Seatrial was published; not every platform has them all. */
    private static final Map<Integer, List<String>> NEWEST = new TreeMap<>(Map.of(
            14, List.of("14.24", "14.23", "14.22", "14.20"),
            15, List.of("15.19", "15.18"),
            16, List.of("16.15", "16.14"),
            17, List.of("17.11", "17.10"),
            18, List.of("18.6", "18.4")));

    private static final Pattern SPELLING = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,3}))?(?:\\.(\\d{1,3}))?");

    /** The one whose binaries come along. */
    static PostgresVersion standard() {
        return first(NEWEST.get(18).get(0));
    }

    /**
     * Reads {@code 16}, {@code 16.9} or {@code 16.9.0}; null means the one that comes along.
     *
     * @throws SettingsException if it is no version, or one of a major version that is not supported
     */
    static PostgresVersion parse(String spelling) {
        return candidates(spelling).get(0);
    }

    /** The same; of a major version the newest release first, then those to take where that one is not published. */
    static List<PostgresVersion> candidates(String spelling) {
        if (spelling == null) {
            return List.of(standard());
        }
        Matcher parts = SPELLING.matcher(spelling.strip());
        List<String> newest = parts.matches() ? NEWEST.get(Integer.parseInt(parts.group(1))) : null;
        if (newest == null) {
            throw unknown(spelling);
        }
        if (parts.group(2) == null) {
            return newest.stream().map(PostgresVersion::first).toList();
        }
        String release = parts.group(1) + "." + parts.group(2);
        return List.of(new PostgresVersion(release, release + "." + (parts.group(3) == null ? "0" : parts.group(3))));
    }

    private static PostgresVersion first(String release) {
        return new PostgresVersion(release, release + ".0");
    }

    static SettingsException unknown(String spelling) {
        return new SettingsException("There is no embedded PostgreSQL '" + spelling + "'. Known are " + known() + ".");
    }

    /** The known versions in words. */
    static String known() {
        List<String> newest = NEWEST.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue().get(0) + ")")
                .toList();
        return newest.stream().collect(Collectors.joining(", ")) + ", and exact releases of these, such as 16.9";
    }

    /** Whether it was published when this Seatrial was. */
    boolean published() {
        return NEWEST.get(major()).contains(release);
    }

    int major() {
        return Integer.parseInt(release.substring(0, release.indexOf('.')));
    }
}
