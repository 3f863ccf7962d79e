package io.seatrial.check;

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

    /**
     * The objects among these that do not come or go with another one among them: neither a part of it by their path, nor
     * an index, a sequence or the like that says which table, column or constraint it belongs to.
     */
    public static List<ObjectId> rootsOf(Collection<SchemaObject> objects) {
        List<ObjectId> ids = objects.stream().map(SchemaObject::id).toList();
        return objects.stream()
                .filter(object -> ids.stream().noneMatch(other -> inside(object.id(), other) || owns(other, object)))
                .map(SchemaObject::id)
                .toList();
    }

    private static boolean owns(ObjectId owner, SchemaObject object) {
        if (owner.equals(object.id())) {
            return false;
        }
        String name = String.join(".", owner.path());
        return name.equals(unquoted(object.fact("table")))
                || name.equals(unquoted(object.fact("owned by")))
                || (owner.kind().name().equals("constraint")
                        && owner.name().equals(unquoted(object.fact("constraint"))));
    }

    private static String unquoted(String name) {
        return name == null ? null : name.replace("\"", "").replace(" (identity)", "");
    }

    /** The outermost objects in words, each with a count of what is inside: {@code table app.users (with 3 columns)}. */
    static List<String> outermost(List<SchemaObject> objects) {
        List<String> words = new ArrayList<>();
        for (ObjectId root : rootsOf(objects)) {
            TreeMap<String, Integer> parts = new TreeMap<>();
            objects.stream()
                    .filter(object -> inside(object.id(), root) || owns(root, object))
                    .forEach(part -> parts.merge(part.id().kind().name(), 1, Integer::sum));
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
    public static String described(SchemaObject object) {
        List<String> facts = new ArrayList<>();
        object.facts().forEach((name, value) -> facts.add(name + " " + shortened(value)));
        return object.id() + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")");
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_FACT ? line : line.substring(0, LONGEST_FACT) + "…";
    }
}
