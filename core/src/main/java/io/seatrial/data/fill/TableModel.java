package io.seatrial.data.fill;

import io.seatrial.data.condition.Condition;
import io.seatrial.database.ValueType;
import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.Map;

/**
 * A table as far as filling it is concerned.
 *
 * @param ways each a list of conditions that satisfies all checks and leads into an existing partition; never empty
 * @param checks the texts of checks and exclusions by name
 * @param refused why it cannot be filled at all, or null
 */
record TableModel(
        ObjectId id,
        List<ColumnModel> columns,
        List<Key> keys,
        List<Reference> references,
        List<Exclusion> exclusions,
        List<List<Condition>> ways,
        Map<String, String> checks,
        String refused) {

    TableModel {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        references = List.copyOf(references);
        exclusions = List.copyOf(exclusions);
        ways = List.copyOf(ways);
        checks = Map.copyOf(checks);
    }

    /** This table with other ways to satisfy its checks. */
    TableModel with(List<List<Condition>> others) {
        return new TableModel(id, columns, keys, references, exclusions, others, checks, refused);
    }

    /** @return -1 when there is none of that name */
    int position(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    ColumnModel column(String name) {
        int at = position(name);
        return at < 0 ? null : columns.get(at);
    }

    /** The columns that tell any row from all others as the table is now; empty where no key does. */
    List<String> identity() {
        return keys.stream()
                .filter(key -> !key.demanded() && !key.part())
                .map(Key::columns)
                .filter(key -> key.stream()
                        .allMatch(name -> column(name) != null && !column(name).nullable()))
                .findFirst()
                .orElse(List.of());
    }

    /** The text of a constraint, or what columns it is on; empty when it is not known. */
    String words(String constraint) {
        for (Reference reference : references) {
            if (reference.name().equals(constraint)) {
                return String.join(" ", reference.columns());
            }
        }
        return constraint == null ? "" : checks.getOrDefault(constraint, "");
    }

    ObjectId columnId(String column) {
        List<String> path = new java.util.ArrayList<>(id.path());
        path.add(column);
        return new ObjectId(new io.seatrial.schema.Kind("column"), path);
    }

    /**
     * A column that takes values.
     *
     * @param type what it is filled by, which a demand of a later migration may have narrowed
     * @param spelt the type as the database spells it
     * @param given the default's text, or null
     * @param handedOut true when a sequence or an identity gives it its values
     * @param pin what it holds because somebody says so, or null
     */
    record ColumnModel(
            String name, ValueType type, String spelt, boolean nullable, String given, boolean handedOut, Pin pin) {

        ColumnModel typed(ValueType other) {
            return new ColumnModel(name, other, spelt, nullable, given, handedOut, pin);
        }

        ColumnModel pinned(Pin to) {
            return new ColumnModel(name, type, spelt, nullable, given, handedOut, to);
        }
    }

    /**
     * Columns whose values together are different in every row.
     *
     * @param demanded true when only later migrations ask it
     * @param part true when only some of the rows are held to it
     */
    record Key(String name, List<String> columns, boolean demanded, boolean part) {

        Key(String name, List<String> columns, boolean demanded) {
            this(name, columns, demanded, false);
        }
    }

    /**
     * A foreign key, or with {@code demanded} one that only a later migration or a name asks for.
     *
     * @param deferrable true when it may be checked at the transaction's end
     */
    record Reference(
            String name,
            List<String> columns,
            ObjectId target,
            List<String> targetColumns,
            boolean deferrable,
            boolean demanded) {}

    /** No two rows may be alike by all operators. @param elements columns or expressions with their operator */
    record Exclusion(String name, List<Element> elements) {
        record Element(String expression, String operator) {}
    }
}
