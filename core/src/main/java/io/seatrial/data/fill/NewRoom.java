package io.seatrial.data.fill;

import io.seatrial.diff.Change;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values that a column takes since its type was widened, and would not have taken before. */
public final class NewRoom {

    private static final Pattern LENGTH = Pattern.compile("(?:character varying|varchar|character|char)\\((\\d+)\\)");
    private static final Pattern DIGITS = Pattern.compile("(?:numeric|decimal)\\((\\d+)(?:,(\\d+))?\\)");

    /** Longer texts say nothing more. */
    private static final int LONGEST = 4000;

    /** The first number that the type does not hold. */
    private static final Map<String, Long> WHOLE = Map.of(
            "smallint", 1L << 15,
            "integer", 1L << 31,
            "int", 1L << 31,
            "tinyint", 1L << 7,
            "mediumint", 1L << 23,
            "tinyint unsigned", 1L << 8,
            "smallint unsigned", 1L << 16,
            "mediumint unsigned", 1L << 24,
            "int unsigned", 1L << 32);

    /** How wide a number is shown says nothing of what it holds. */
    private static final Pattern WIDTH = Pattern.compile("^(\\w*int)\\(\\d+\\)");

    private static final Pattern LABEL = Pattern.compile("'((?:[^']|'')*)'");
    private static final Set<String> LONG_TEXTS = Set.of("text", "mediumtext", "longtext");

    private NewRoom() {}

    /** Values for each widened column, by its path. @param count how many different ones */
    public static Map<String, List<String>> values(List<Change> changes, int count) {
        Map<String, List<String>> values = new HashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Altered altered && isColumn(altered.id())) {
                LongFunction<String> beyond =
                        beyond(bare(Facts.TYPE.of(altered.before())), bare(Facts.TYPE.of(altered.after())));
                if (beyond != null) {
                    values.put(String.join(".", altered.id().path()), some(beyond, count));
                }
            }
        }
        return values;
    }

    private static String bare(String type) {
        return WIDTH.matcher(type).replaceFirst("$1");
    }

    private static boolean isColumn(ObjectId id) {
        return id.kind().name().equals("column");
    }

    private static List<String> some(LongFunction<String> beyond, int count) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(beyond.apply(i));
        }
        return some;
    }

    /** Makes different values from numbers; null where the new type holds no more than the old one, as far as is known. */
    private static LongFunction<String> beyond(String before, String after) {
        Long first = WHOLE.get(before);
        if (first != null) {
            boolean wider =
                    after.startsWith("bigint") || after.startsWith("numeric") || WHOLE.getOrDefault(after, 0L) > first;
            return wider ? n -> String.valueOf(first + n) : null;
        }
        Matcher old = LENGTH.matcher(before);
        if (old.matches()) {
            Matcher now = LENGTH.matcher(after);
            int room = now.matches() ? Integer.parseInt(now.group(1)) : LONG_TEXTS.contains(after) ? LONGEST : 0;
            int length = Math.min(Math.min(room, LONGEST), 2 * Integer.parseInt(old.group(1)) + 8);
            return length > Integer.parseInt(old.group(1)) ? n -> text(n, length) : null;
        }
        return before.startsWith("enum(") && after.startsWith("enum(")
                ? labels(before, after)
                : digits(DIGITS.matcher(before), DIGITS.matcher(after));
    }

    private static LongFunction<String> labels(String before, String after) {
        List<String> fresh = labels(after);
        fresh.removeAll(labels(before));
        return fresh.isEmpty() ? null : n -> fresh.get((int) (n % fresh.size()));
    }

    private static List<String> labels(String type) {
        List<String> labels = new ArrayList<>();
        LABEL.matcher(type).results().forEach(label -> labels.add(label.group(1).replace("''", "'")));
        return labels;
    }

    private static LongFunction<String> digits(Matcher old, Matcher now) {
        if (!old.matches() || !now.matches()) {
            return null;
        }
        int whole = whole(old);
        return whole(now) > whole && whole < 17 ? n -> "1" + "0".repeat(whole - 1) + n % 10 : null;
    }

    private static int whole(Matcher type) {
        return Integer.parseInt(type.group(1)) - (type.group(2) == null ? 0 : Integer.parseInt(type.group(2)));
    }

    private static String text(long n, int length) {
        String number = " " + n;
        return length > number.length()
                ? "longer than the old type".repeat(length / 24 + 1).substring(0, length - number.length()) + number
                : number.substring(number.length() - length);
    }
}
