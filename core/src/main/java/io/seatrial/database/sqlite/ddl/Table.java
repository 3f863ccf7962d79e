package io.seatrial.database.sqlite.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table with its columns, in their order, and its constraints. */
record Table(SchemaObject object, List<SchemaObject> columns, List<SchemaObject> constraints, Spellings spellings) {

    String name() {
        return object.id().name();
    }

    boolean virtual() {
        return object.fact("kind").startsWith("virtual");
    }

    List<String> columnNames() {
        return columns.stream().map(column -> column.id().name()).toList();
    }

    SchemaObject column(String name) {
        return columns.stream()
                .filter(column -> column.id().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** True when its rows can be told apart by a number that no column holds. */
    boolean numbered() {
        return object.fact("without rowid") == null
                && columns.stream()
                        .noneMatch(column -> alias(column)
                                || Spellings.fold(column.id().name()).equals("rowid"));
    }

    /** True for the one column that is another name of the row's number. */
    boolean alias(SchemaObject column) {
        return "integer".equals(column.fact("type"))
                && column.fact("place in the primary key") != null
                && object.fact("without rowid") == null
                && columns.stream().noneMatch(other -> Objects.equals("2", other.fact("place in the primary key")))
                && constraints.stream()
                        .filter(one -> "primary key".equals(one.fact("kind")))
                        .noneMatch(one -> one.fact("definition").endsWith(") desc"));
    }

    boolean autoincrement() {
        return constraints.stream().anyMatch(one -> one.fact("autoincrement") != null);
    }

    /** The statement that makes it, under that name. */
    String create(String called) {
        if (virtual()) {
            return spellings.text(object.fact("definition"), columnNames());
        }
        String inside = Stream.concat(
                        columns.stream().map(column -> new ColumnText(this, column).definition()),
                        constraints.stream()
                                .filter(one -> !ConstraintClause.inline(one, this))
                                .map(one -> ConstraintClause.of(one, this)))
                .collect(Collectors.joining(",\n    "));
        String options = Stream.of(
                        object.fact("strict") == null ? null : "STRICT",
                        object.fact("without rowid") == null ? null : "WITHOUT ROWID")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return "CREATE TABLE " + Spellings.name(called) + " (\n    " + inside + "\n)"
                + (options.isEmpty() ? "" : " " + options);
    }
}
