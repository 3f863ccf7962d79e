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

    /** The newest release of each major version, as published when this Seatrial was. */
    private static final Map<Integer, String> NEWEST =
            new TreeMap<>(Map.of(14, "14.24", 15, "15.19", 16, "16.15", 17, "17.11", 18, "18.6"));

    private static final Pattern SPELLING = Pattern.compile("(\\d{1,3})(?:\\.(\\d{1,3}))?(?:\\.(\\d{1,3}))?");

    /** The one whose binaries come along. */
    static PostgresVersion standard() {
        return parse("18");
    }

    /**
     * Reads {@code 16}, {@code 16.9} or {@code 16.9.0}; null means the one that comes along.
     *
     * @throws SettingsException if it is no version, or one of a major version that is not supported
     */
    static PostgresVersion parse(String spelling) {
        if (spelling == null) {
            return standard();
        }
        Matcher parts = SPELLING.matcher(spelling.strip());
        if (!parts.matches() || !NEWEST.containsKey(Integer.parseInt(parts.group(1)))) {
            throw unknown(spelling);
        }
        String release = parts.group(2) == null
                ? NEWEST.get(Integer.parseInt(parts.group(1)))
                : parts.group(1) + "." + parts.group(2);
        return new PostgresVersion(release, release + "." + (parts.group(3) == null ? "0" : parts.group(3)));
    }

    static SettingsException unknown(String spelling) {
        return new SettingsException("There is no embedded PostgreSQL '" + spelling + "'. Known are " + known() + ".");
    }

    /** The known versions in words. */
    static String known() {
        List<String> newest = NEWEST.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
        return newest.stream().collect(Collectors.joining(", ")) + ", and exact releases of these, such as 16.9";
    }

    /** Whether it was published when this Seatrial was. */
    boolean published() {
        return NEWEST.containsValue(release);
    }

    int major() {
        return Integer.parseInt(release.substring(0, release.indexOf('.')));
    }
}
