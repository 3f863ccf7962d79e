package io.seatrial.data.compare;

import io.seatrial.database.SliceQuestions;
import io.seatrial.database.SliceQuestions.Column;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.UniqueKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of one database, as far as comparing its rows is concerned.
 *
 * @param keys columns by which a row may be known, the primary key's first; never with NULL in them
 * @param refused why its rows are not compared, or null
 */
record ComparedTable(
        List<String> path, boolean partitioned, List<Column> columns, List<List<String>> keys, String refused) {

    /** By their qualified names; partitions are left to the tables they belong to. */
    static SortedMap<String, ComparedTable> in(Schema schema) {
        SortedMap<String, ComparedTable> tables = new TreeMap<>();
        for (SchemaObject object : schema.objects().values()) {
            if (object.id().kind().name().equals("table") && object.fact("partition of") == null) {
                tables.put(String.join(".", object.id().path()), of(object, schema));
            }
        }
        return tables;
    }

    private static ComparedTable of(SchemaObject table, Schema schema) {
        List<String> path = table.id().path();
        List<SchemaObject> columns = new ArrayList<>(parts(schema, "column", path));
        columns.sort(Comparator.comparing(column -> Facts.POSITION.of(column)));
        List<String> required = columns.stream()
                .filter(column -> !Facts.NULLABLE.is(column, true))
                .map(column -> column.id().name())
                .toList();
        List<List<String>> keys = new ArrayList<>();
        for (SchemaObject one : keys(schema, path)) {
            List<String> key = UniqueKeys.columns(one);
            if (!key.isEmpty() && required.containsAll(key)) {
                keys.add("primary key".equals(Facts.KIND.of(one)) ? 0 : keys.size(), key);
            }
        }
        return new ComparedTable(
                path,
                "partitioned table".equals(Facts.KIND.of(table)),
                columns.stream()
                        .map(column -> new Column(column.id().name(), spelt(column)))
                        .toList(),
                keys,
                "foreign table".equals(Facts.KIND.of(table)) ? "its rows live on another server" : null);
    }

    /** As {@link io.seatrial.database.RowQuestions.Table#types} has it. */
    private static String spelt(SchemaObject column) {
        String charset = column.fact("charset");
        return Facts.TYPE.of(column) + (charset == null ? "" : " charset " + charset);
    }

    private static List<SchemaObject> keys(Schema schema, List<String> table) {
        List<SchemaObject> keys = new ArrayList<>(parts(schema, "constraint", table));
        schema.objects().values().stream()
                .filter(object -> UniqueKeys.isUniqueIndex(object)
                        && table.equals(Names.unquoted(Objects.toString(Facts.TABLE.of(object), ""))))
                .forEach(keys::add);
        return keys;
    }

    private static List<SchemaObject> parts(Schema schema, String kind, List<String> table) {
        return schema.objects().values().stream()
                .filter(object -> object.id().kind().name().equals(kind)
                        && object.id().path().size() == table.size() + 1
                        && object.id().path().subList(0, table.size()).equals(table))
                .toList();
    }

    Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The columns that the other table does not have. */
    List<String> without(ComparedTable other) {
        return columns.stream()
                .map(Column::name)
                .filter(name -> other.column(name) == null)
                .toList();
    }

    /** How this table is asked about the columns that both have. @param key that both have, or nothing */
    SliceQuestions.Rows asked(ComparedTable other, List<String> key, boolean hashed, String where) {
        List<Column> common = columns.stream()
                .filter(column -> other.column(column.name()) != null)
                .sorted(Comparator.comparing(Column::name))
                .toList();
        return new SliceQuestions.Rows(
                path, partitioned, key.stream().map(this::column).toList(), hashed, common, where);
    }
}
