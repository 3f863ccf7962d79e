package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** A comparison in lines for a person: what only one side has, with its parts counted, then what differs. */
public final class Telling {

    private Telling() {}

    /**
     * The lines, each group under a heading; empty when nothing differs and nothing was ignored.
     *
     * @param first what to call the first schema
     * @param second what to call the second
     * @param definitions true to show the definitions of what differs, line by line
     */
    public static List<String> of(Comparison comparison, String first, String second, boolean definitions) {
        List<String> lines = new ArrayList<>();
        group(lines, "only in " + first, folded(comparison.onlyFirst()));
        group(lines, "only in " + second, folded(comparison.onlySecond()));
        List<String> different = new ArrayList<>();
        for (Change change : comparison.different()) {
            different.add(change.headline() + remark(change));
            if (definitions) {
                different.addAll(definition(change));
            }
        }
        group(lines, "different", different);
        group(lines, "not counted as different", comparison.owners());
        group(lines, "another each time it is built", comparison.frozen());
        group(lines, "ignored", comparison.ignored());
        List<String> unmodelled = new ArrayList<>();
        comparison.unmodelled().forEach((kind, names) -> names.forEach(name -> unmodelled.add(kind + " " + name)));
        group(lines, "in a database, but not compared", unmodelled);
        return lines;
    }

    private static List<String> definition(Change change) {
        return LineDiff.of(change.definitionBefore(), change.definitionAfter()).stream()
                .map(line -> "    " + line.sign() + " " + line.text())
                .toList();
    }

    private static String remark(Change change) {
        return EqualExpressions.is(change)
                ? " (means the same)"
                : MovedColumns.only(List.of(change)) ? " (only the order)" : "";
    }

    private static void group(List<String> lines, String heading, List<String> members) {
        if (!members.isEmpty()) {
            lines.add(heading + ":");
            members.forEach(member -> lines.add("  " + member));
        }
    }

    /** Each object that is not a part of another one among these, with its parts counted. */
    public static List<String> folded(List<SchemaObject> objects) {
        Map<List<String>, SchemaObject> wholes = new HashMap<>();
        objects.stream()
                .filter(object -> object.id().path().size() == 2 && object.fact(Facts.TABLE.name()) == null)
                .forEach(object -> wholes.putIfAbsent(object.id().path(), object));
        Map<SchemaObject, TreeMap<String, Integer>> parts = new LinkedHashMap<>();
        objects.forEach(object -> {
            if (whole(object, wholes) == null) {
                parts.put(object, new TreeMap<>());
            }
        });
        objects.forEach(object -> {
            SchemaObject whole = whole(object, wholes);
            // The index of a constraint is told with the constraint.
            if (whole != null && object.fact(Facts.CONSTRAINT.name()) == null && parts.containsKey(whole)) {
                parts.get(whole).merge(Words.kind(object), 1, Integer::sum);
            }
        });
        List<String> lines = new ArrayList<>();
        parts.forEach((whole, counts) -> lines.add(Words.of(whole) + counted(counts)));
        return lines;
    }

    private static SchemaObject whole(SchemaObject object, Map<List<String>, SchemaObject> wholes) {
        List<String> path = object.id().path();
        String table = object.fact(Facts.TABLE.name());
        String owner = object.fact(Facts.OWNED_BY.name());
        SchemaObject whole = null;
        if (table != null) {
            whole = wholes.get(Names.unquoted(table));
        } else if (owner != null) {
            List<String> column = Names.unquoted(owner.replace(" (identity)", ""));
            whole = wholes.get(column.subList(0, Math.max(1, column.size() - 1)));
        } else if (path.size() > 2) {
            whole = wholes.get(path.subList(0, 2));
        }
        return whole == object ? null : whole;
    }

    private static String counted(TreeMap<String, Integer> counts) {
        StringJoiner words = new StringJoiner(", ", " (", ")").setEmptyValue("");
        counts.forEach((kind, count) -> words.add(count + " " + Words.plural(kind, count)));
        return words.toString();
    }
}
