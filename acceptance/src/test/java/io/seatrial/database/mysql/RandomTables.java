package io.seatrial.database.mysql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws schemas in which everything works; the same number gives the same schema. */
final class RandomTables {

    private static final List<String> NAMES = List.of("a", "b", "Order Date", "d", "e", "select");
    private static final List<String> TYPES =
            List.of("int", "bigint unsigned", "varchar(20)", "varchar(40) collate utf8mb4_bin", "text");

    private final Random random;
    private final List<String> statements = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();

    RandomTables(long seed) {
        random = new Random(seed);
        for (String table : List.of("t", "u", "my v", "w")) {
            if (chance(0.8)) {
                table(table);
            }
        }
    }

    List<String> statements() {
        return statements;
    }

    /** One row for each table, with a value in every column that takes one. */
    List<String> rows() {
        return rows;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String quoted(String name) {
        return '`' + name + '`';
    }

    private void table(String table) {
        List<String> columns = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> filled = new ArrayList<>();
        columns.add("id int not null" + (chance(0.4) ? " auto_increment" : ""));
        columns.add("base int default 1");
        keys.add("primary key (id)");
        List<String> pool = new ArrayList<>(NAMES);
        Collections.shuffle(pool, random);
        for (String name : pool.subList(0, random.nextInt(NAMES.size() + 1))) {
            columns.add(column(table, name, keys, filled));
            names.add(name);
        }
        Collections.shuffle(columns, random);
        columns.addAll(keys);
        statements.add("create table " + quoted(table) + " (" + String.join(", ", columns) + ")"
                + (chance(0.2) ? " comment = 'of " + random.nextInt(3) + "'" : "")
                + (chance(0.2) ? " row_format = dynamic" : ""));
        String into =
                String.join("", filled.stream().map(name -> ", " + quoted(name)).toList());
        rows.add("insert into " + quoted(table) + " (id" + into + ") values (1" + ", 1".repeat(filled.size()) + ")");
        tables.add(table);
        around(table, names);
    }

    private String column(String table, String name, List<String> keys, List<String> filled) {
        if (chance(0.15)) {
            keys.addAll(
                    chance(0.3) ? List.of("key by_generated_" + keys.size() + " (" + quoted(name) + ")") : List.of());
            return quoted(name) + " int as (base" + any(List.of("", " * 1", " + 0")) + ")"
                    + (chance(0.5) ? " stored" : " virtual");
        }
        filled.add(name);
        if (!tables.isEmpty() && chance(0.2)) {
            keys.add("key " + quoted("below " + name) + " (" + quoted(name) + ")");
            keys.add("constraint " + quoted(table + " to " + name) + " foreign key (" + quoted(name) + ") references "
                    + quoted(any(tables)) + " (id)" + (chance(0.5) ? " on delete cascade" : ""));
            return quoted(name) + " int";
        }
        String type = any(TYPES);
        if (chance(0.3)) {
            String prefix = type.startsWith("text") || type.startsWith("varchar") && chance(0.5) ? "(5)" : "";
            keys.add((chance(0.3) ? "unique " : "") + "key " + quoted("by " + name) + " (" + quoted(name) + prefix
                    + (prefix.isEmpty() && chance(0.3) ? " desc" : "") + ", id)");
        }
        if (chance(0.2)) {
            keys.add("constraint " + quoted(table + " checks " + name) + " check (length(" + quoted(name) + ") < "
                    + random.nextInt(50, 54) + ")");
        }
        String text = quoted(name) + " " + type + (chance(0.3) ? " not null" : "");
        return text
                + (type.equals("text") ? "" : chance(0.3) ? " default '1'" : "")
                + (chance(0.2) ? " comment 'c" + random.nextInt(3) + "'" : "");
    }

    private void around(String table, List<String> names) {
        String list = names.isEmpty() ? "" : ", " + quoted(any(names)) + " as shown";
        if (chance(0.4)) {
            statements.add(
                    "create view " + quoted(table + " seen") + " as select id" + list + " from " + quoted(table));
        }
        for (int i = 0; i < 3; i++) {
            if (chance(0.3)) {
                statements.add("create trigger " + quoted(table + " " + i) + " before update on " + quoted(table)
                        + " for each row set new.id = " + random.nextInt(2));
            }
        }
    }
}
