package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.Reference;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables in an order in which a table comes after those it refers to, as far as there is one. */
final class FillOrder {

    private final Map<ObjectId, TableModel> tables;
    private final Set<ObjectId> done = new LinkedHashSet<>();

    private FillOrder(List<TableModel> models) {
        this.tables = models.stream().collect(Collectors.toMap(TableModel::id, Function.identity()));
    }

    static List<TableModel> of(List<TableModel> models) {
        FillOrder order = new FillOrder(models);
        List<TableModel> left = new ArrayList<>(models);
        while (!left.isEmpty()) {
            List<TableModel> ready = left.stream().filter(order::ready).toList();
            if (ready.isEmpty()) {
                ready = List.of(order.leastBound(left));
            }
            for (TableModel model : ready) {
                order.done.add(model.id());
                left.remove(model);
            }
        }
        return order.done.stream().map(order.tables::get).toList();
    }

    private boolean ready(TableModel model) {
        return model.references().stream().noneMatch(reference -> waits(model, reference));
    }

    private boolean waits(TableModel model, Reference reference) {
        return !reference.target().equals(model.id())
                && tables.containsKey(reference.target())
                && !done.contains(reference.target());
    }

    /** Of tables that refer to each other in a circle, one that can begin: with NULL, or with a key checked later. */
    private TableModel leastBound(List<TableModel> left) {
        TableModel best = left.get(0);
        for (TableModel model : left) {
            if (bound(model) < bound(best)) {
                best = model;
            }
        }
        return best;
    }

    private int bound(TableModel model) {
        int bound = 0;
        for (Reference reference : model.references()) {
            if (waits(model, reference) && !reference.demanded() && !optional(model, reference)) {
                bound += reference.deferrable() ? 1 : 1000;
            }
        }
        return bound;
    }

    /** True when a row may do without referring to anything. */
    static boolean optional(TableModel model, Reference reference) {
        return reference.columns().stream().map(model::column).anyMatch(column -> column != null && column.nullable());
    }
}
