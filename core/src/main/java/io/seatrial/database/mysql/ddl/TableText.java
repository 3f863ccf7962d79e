package io.seatrial.database.mysql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tables as a whole. */
record TableText(Tongue tongue) {

    /** @param said which foreign keys the table is to have at once */
    String create(Table table, Predicate<SchemaObject> said) {
        List<String> inside = new ArrayList<>();
        KeyText keys = new KeyText(tongue);
        table.columns().forEach(column -> inside.add(new ColumnText(table, column, tongue).definition(false)));
        table.constraints("primary key").forEach(key -> inside.add(keys.constraint(key)));
        table.indexes()
                .forEach(index -> inside.add(keys.index(index, table.object().fact("engine"))));
        table.foreignKeys().stream().filter(said).forEach(key -> inside.add(keys.constraint(key)));
        table.constraints("check constraint").forEach(check -> inside.add(keys.constraint(check)));
        String partitions = new Partitions(table).clause();
        return "CREATE TABLE " + Sql.name(table.name()) + " (\n    " + String.join(",\n    ", inside) + "\n) "
                + String.join(" ", Options.of(table.object()))
                + (table.versioned() ? " WITH SYSTEM VERSIONING" : "")
                + (partitions == null ? "" : "\n    " + partitions);
    }
}
