package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;

/**
 * An object as rules look at it.
 *
 * @param kinds what it may be called: its kind, and the word that a person has for it
 * @param names the whole dotted name, and the last part of it
 * @param wholes the same for what it is a part of
 */
record Subject(SchemaObject object, List<String> kinds, List<String> names, List<List<String>> wholes) {

    static Subject of(SchemaObject object) {
        List<List<String>> wholes = wholes(object).stream().map(Subject::names).toList();
        List<String> path = object.id().path();
        return new Subject(object, List.of(object.id().kind().name(), Words.kind(object)), names(path), wholes);
    }

    /** The paths of what it is a part of. */
    static List<List<String>> wholes(SchemaObject object) {
        List<List<String>> wholes = new ArrayList<>();
        List<String> path = object.id().path();
        if (path.size() > 2) {
            wholes.add(path.subList(0, 2));
        }
        String table = object.fact(Facts.TABLE.name());
        if (table != null) {
            wholes.add(Names.unquoted(table));
        }
        String owner = object.fact(Facts.OWNED_BY.name());
        if (owner != null) {
            List<String> column = Names.unquoted(owner.replace(" (identity)", ""));
            wholes.add(column.subList(0, Math.max(1, column.size() - 1)));
        }
        return wholes;
    }

    /** Every name by which a rule may mean it. */
    List<String> allNames() {
        List<String> all = new ArrayList<>(names);
        wholes.forEach(all::addAll);
        return all;
    }

    private static List<String> names(List<String> path) {
        return List.of(String.join(".", path), path.get(path.size() - 1));
    }
}
