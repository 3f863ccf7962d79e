package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's or folder's name says where no tool prescribes how to say it.
 *
 * @param version the number or date in front, with a {@code V} before it where the name has one; null where there is none
 * @param name the words after it
 * @param direction null where the name does not say
 */
record Spelling(String version, String name, Direction direction) {

    private static final Map<String, Direction> WORDS = Map.ofEntries(
            Map.entry("up", Direction.UP),
            Map.entry("do", Direction.UP),
            Map.entry("deploy", Direction.UP),
            Map.entry("apply", Direction.UP),
            Map.entry("forward", Direction.UP),
            Map.entry("upgrade", Direction.UP),
            Map.entry("migrate", Direction.UP),
            Map.entry("down", Direction.DOWN),
            Map.entry("undo", Direction.DOWN),
            Map.entry("revert", Direction.DOWN),
            Map.entry("rollback", Direction.DOWN),
            Map.entry("backward", Direction.DOWN),
            Map.entry("downgrade", Direction.DOWN));

    private static final String ANY_WORD = "(" + String.join("|", WORDS.keySet()) + ")";
    private static final Pattern IN_FRONT = Pattern.compile("(?i)" + ANY_WORD + "[._-]+([Vv]?\\d.*)");
    private static final Pattern BEHIND = Pattern.compile("(?i)(.+?)[._-]+" + ANY_WORD);
    private static final Pattern AFTER_NUMBER = Pattern.compile("(?i)([Vv]?\\d+)\\." + ANY_WORD + "\\.(.*)");
    private static final Pattern NUMBERED =
            Pattern.compile("([Vv]?\\d+(?:[.-]\\d+(?![A-Za-z\\d]))*)(?:[._ -]+(.*)|([A-Za-z].*))?");

    /** @param stem a file's name without {@code .sql}, or a folder's */
    static Spelling of(String stem) {
        Matcher front = IN_FRONT.matcher(stem);
        if (front.matches()) {
            return numbered(front.group(2), direction(front.group(1)));
        }
        Matcher middle = AFTER_NUMBER.matcher(stem);
        if (middle.matches()) {
            return numbered(middle.group(1) + "_" + middle.group(3), direction(middle.group(2)));
        }
        Matcher behind = BEHIND.matcher(stem);
        if (behind.matches()) {
            return numbered(behind.group(1), direction(behind.group(2)));
        }
        return numbered(stem, direction(stem));
    }

    private static Spelling numbered(String text, Direction direction) {
        Matcher match = NUMBERED.matcher(text);
        if (!match.matches()) {
            return new Spelling(null, text, direction);
        }
        String words = match.group(2) == null ? match.group(3) : match.group(2);
        return new Spelling(match.group(1), words == null ? "" : words, direction);
    }

    /** The direction that a word stands for, or null. */
    static Direction direction(String word) {
        return WORDS.get(word.toLowerCase(Locale.ROOT));
    }
}
