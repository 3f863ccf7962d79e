package io.seatrial.database.mysql;

import io.seatrial.schema.Facts;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which triggers refer to columns that their table has no more. The servers make no such trigger, but keep one whose column
 * goes; from then on every statement that fires it fails.
 */
final class Triggers {

    private static final Pattern REFERENCE = Pattern.compile(
            "'(?:[^'\\\\]|''|\\\\.)*+'|\"(?:[^\"\\\\]|\"\"|\\\\.)*+\"|--[^\n]*|#[^\n]*|(?s:/\\*.*?\\*/)"
                    + "|(?<![\\w$`.])(?:new|old)\\s*\\.\\s*(?:`((?:[^`]|``)+)`|([\\w$\\x{80}-\\x{10ffff}]+))|`(?:[^`]|``)*`",
            Pattern.CASE_INSENSITIVE);

    private Triggers() {}

    /** The trigger, told what it refers to where that is gone. @param columns of its table */
    static SchemaObject completed(SchemaObject trigger, Collection<SchemaObject> columns) {
        Set<String> there =
                columns.stream().map(column -> folded(column.id().name())).collect(Collectors.toSet());
        Set<String> gone = new TreeSet<>();
        for (MatchResult found :
                REFERENCE.matcher(trigger.fact("body")).results().toList()) {
            String name =
                    found.group(1) == null ? found.group(2) : found.group(1).replace("``", "`");
            if (name != null && !there.contains(folded(name))) {
                gone.add(name);
            }
        }
        SortedMap<String, String> facts = new TreeMap<>(trigger.facts());
        facts.remove(Facts.REFERS_TO.name());
        if (!gone.isEmpty()) {
            facts.put(Facts.REFERS_TO.name(), words(new ArrayList<>(gone)));
        }
        return new SchemaObject(trigger.id(), facts);
    }

    private static String words(List<String> gone) {
        return gone.size() == 1
                ? "the column " + gone.get(0) + ", which is gone"
                : "the columns " + String.join(", ", gone) + ", which are gone";
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
