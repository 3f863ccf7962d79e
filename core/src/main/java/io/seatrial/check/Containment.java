package io.seatrial.check;

import io.seatrial.diff.Change;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Which objects come and go inside others, such as the columns of a table. */
public final class Containment {

    private static final int LONGEST_FACT = 160;

    private Containment() {}

    /** True when the one is a part of the other, going by their paths. */
    public static boolean inside(ObjectId part, ObjectId whole) {
        List<String> outer = whole.path();
        return part.path().size() > outer.size()
                && part.path().subList(0, outer.size()).equals(outer);
    }

    /** The ids among these that are not part of another one among them. */
    public static List<ObjectId> roots(Collection<ObjectId> ids) {
        return ids.stream()
                .filter(id -> ids.stream().noneMatch(other -> inside(id, other)))
                .toList();
    }

    /** The outermost objects in words, each with a count of what is inside: {@code table app.users (with 3 columns)}. */
    static List<String> outermost(List<Change> changes) {
        List<ObjectId> ids = changes.stream().map(Change::id).toList();
        List<String> words = new ArrayList<>();
        for (ObjectId root : roots(ids)) {
            TreeMap<String, Integer> parts = new TreeMap<>();
            ids.stream()
                    .filter(id -> inside(id, root))
                    .forEach(id -> parts.merge(id.kind().name(), 1, Integer::sum));
            words.add(root + (parts.isEmpty() ? "" : " (with " + counted(parts) + ")"));
        }
        return words;
    }

    private static String counted(TreeMap<String, Integer> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach((kind, count) -> words.add(count + " " + Plural.of(kind, count)));
        return String.join(", ", words);
    }

    /** An object with its facts in one line, cut where it would grow too long. */
    static String described(SchemaObject object) {
        List<String> facts = new ArrayList<>();
        object.facts().forEach((name, value) -> facts.add(name + " " + shortened(value)));
        return object.id() + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")");
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_FACT ? line : line.substring(0, LONGEST_FACT) + "…";
    }
}
