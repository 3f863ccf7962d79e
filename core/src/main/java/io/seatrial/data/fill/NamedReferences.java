package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.fill.TableModel.Key;
import io.seatrial.data.fill.TableModel.Reference;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Columns that refer to another table by their name alone: ordinary data has no needless orphans in them either. */
final class NamedReferences {

    private final TableModel table;
    private final List<Reference> known;
    private final TableModels all;

    NamedReferences(TableModel table, List<Reference> known, TableModels all) {
        this.table = table;
        this.known = known;
        this.all = all;
    }

    /** A reference for each {@code user_id} to which a table {@code user} or {@code users} with such a key exists. */
    List<Reference> find() {
        List<Reference> found = new ArrayList<>();
        for (ColumnModel column : table.columns()) {
            TableModel target = free(column.name()) ? target(column) : null;
            if (target != null) {
                found.add(new Reference(
                        "the name " + column.name(),
                        List.of(column.name()),
                        target.id(),
                        target.keys().get(0).columns(),
                        false,
                        true));
            }
        }
        return found;
    }

    private boolean free(String column) {
        return known.stream().noneMatch(reference -> reference.columns().contains(column))
                && table.keys().stream().noneMatch(key -> key.columns().equals(List.of(column)));
    }

    private TableModel target(ColumnModel column) {
        String name = column.name().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        if (!name.endsWith("_id")) {
            return null;
        }
        String stem = name.substring(0, name.length() - 3);
        for (String plural : List.of(stem, stem + "s", stem + "es", stem.replaceFirst("y$", "ies"))) {
            List<String> path = new ArrayList<>(table.id().path());
            path.set(path.size() - 1, plural);
            TableModel target = all.get(new ObjectId(table.id().kind(), path));
            if (target != null && target != table && fits(target, column)) {
                return target;
            }
        }
        return null;
    }

    private static boolean fits(TableModel target, ColumnModel column) {
        if (target.keys().isEmpty()) {
            return false;
        }
        Key key = target.keys().get(0);
        return key.columns().size() == 1
                && target.column(key.columns().get(0)) != null
                && target.column(key.columns().get(0)).type().family()
                        == column.type().family();
    }
}
