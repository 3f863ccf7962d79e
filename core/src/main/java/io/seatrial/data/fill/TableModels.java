package io.seatrial.data.fill;

import io.seatrial.schema.ObjectId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The tables of a schema that rows are put into; each is read when it is first asked for: there may be thousands. */
final class TableModels {

    private final TableReader reader;
    private final Set<ObjectId> ids;
    private final Map<ObjectId, TableModel> read = new HashMap<>();
    private Map<ObjectId, List<ObjectId>> children;

    /** @param skipped tables that are left alone */
    TableModels(TableReader reader, Predicate<ObjectId> skipped) {
        this.reader = reader;
        this.ids = new LinkedHashSet<>(reader.tables());
        ids.removeIf(skipped);
    }

    /** In the order of their names. */
    Set<ObjectId> ids() {
        return ids;
    }

    /** The table of that name, or null. */
    TableModel get(ObjectId id) {
        return ids.contains(id) ? read.computeIfAbsent(id, reader::model) : null;
    }

    /** The tables that refer to one. */
    List<TableModel> children(ObjectId parent) {
        if (children == null) {
            children = reader.children();
        }
        return children.getOrDefault(parent, List.of()).stream()
                .filter(ids::contains)
                .map(this::get)
                .toList();
    }
}
