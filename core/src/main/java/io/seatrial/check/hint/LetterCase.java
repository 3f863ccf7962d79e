package io.seatrial.check.hint;

import io.seatrial.schema.ObjectId;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For names of tables that differ by upper and lower case alone, which some servers tell apart and others do not. */
final class LetterCase implements Hint {

    private static final Set<String> KINDS = Set.of("table", "view");
    private static final Pattern NAMED = Pattern.compile("'(?:[^'.]*\\.)?([^'.]+)'");

    @Override
    public String of(Situation situation) {
        Matcher named = NAMED.matcher(situation.failed().message());
        if (!situation.state("42S02", "42S01") || !named.find()) {
            return null;
        }
        String name = named.group(1);
        return situation.state("42S02") ? missing(situation, name) : taken(situation, name);
    }

    private static String missing(Situation situation, String name) {
        return Stream.of(situation.step().before(), situation.step().after())
                .flatMap(snapshot -> snapshot.schema().objects().keySet().stream())
                .filter(id -> KINDS.contains(id.kind().name()) && otherwise(id.name(), name))
                .map(ObjectId::toString)
                .findFirst()
                .map(other ->
                        "There is " + other + ": this server tells upper and lower case apart, as servers on Linux do;"
                                + " one with lower_case_table_names = 1 or 2, as on Windows and macOS, does not. Spell the name as"
                                + " it was made.")
                .orElse(null);
    }

    /** The server tells the name as it keeps it, and the script writes it otherwise. */
    private static String taken(Situation situation, String name) {
        Matcher written = Pattern.compile("(?iu)(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])")
                .matcher(situation.sql());
        while (written.find()) {
            if (otherwise(written.group(), name)) {
                return "This server takes " + written.group() + " and " + name
                        + " for one name (lower_case_table_names ="
                        + " 1, as on Windows): tables whose names differ by upper and lower case alone cannot both be here."
                        + " Give one of them another name.";
            }
        }
        return null;
    }

    private static boolean otherwise(String one, String other) {
        return one.equalsIgnoreCase(other) && !one.equals(other);
    }
}
