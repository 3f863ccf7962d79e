package io.seatrial.database.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws schemas in which everything works; the same number gives the same schema. */
final class RandomTables {

    private static final List<String> NAMES = List.of("a", "b", "Order Date", "d", "e", "select");
    private static final List<String> TYPES = List.of("int", "text", "integer");

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

    private void table(String table) {
        List<String> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> filled = new ArrayList<>();
        boolean strict = chance(0.2);
        items.add("id integer primary key" + (chance(0.3) ? " autoincrement" : ""));
        List<String> pool = new ArrayList<>(NAMES);
        java.util.Collections.shuffle(pool, random);
        for (String name : pool.subList(0, random.nextInt(NAMES.size() + 1))) {
            items.add(column(name, filled));
            names.add(name);
        }
        if (chance(0.3) && names.size() > 1) {
            items.add("constraint pair unique (\"" + names.get(0) + "\", \"" + names.get(1) + "\" desc)");
        }
        String quoted = '"' + table + '"';
        statements.add("create table " + quoted + " (" + String.join(", ", items) + ")" + (strict ? " strict" : ""));
        String values = "1" + ", 1".repeat(filled.size());
        String into = filled.isEmpty() ? "" : ", \"" + String.join("\", \"", filled) + '"';
        rows.add("insert into " + quoted + " (id" + into + ") values (" + values + ")");
        tables.add(table);
        around(table, quoted, names);
    }

    private String column(String name, List<String> filled) {
        String quoted = '"' + name + '"';
        if (chance(0.1)) {
            return quoted + " int as (id + " + random.nextInt(3) + ")" + (chance(0.5) ? " stored" : "");
        }
        filled.add(name);
        if (!tables.isEmpty() && chance(0.2)) {
            return quoted + " int references \"" + any(tables) + "\" (id)" + (chance(0.5) ? " on delete cascade" : "");
        }
        StringBuilder text = new StringBuilder(quoted + " " + any(TYPES));
        text.append(
                chance(0.3) ? " not null default 1" : chance(0.3) ? " default (1 + " + random.nextInt(2) + ")" : "");
        text.append(chance(0.15) ? " unique" : "");
        text.append(chance(0.2) ? " collate nocase" : "");
        text.append(chance(0.2) ? " check (" + quoted + " <> 'no')" : "");
        text.append(chance(0.2) ? " constraint " + "k" + random.nextInt(3) + " check (" + quoted + " is not 7)" : "");
        return text.toString();
    }

    private void around(String table, String quoted, List<String> names) {
        for (String name : names) {
            if (chance(0.3)) {
                statements.add("create " + (chance(0.3) ? "unique " : "") + "index \"" + table + " " + name + "\" on "
                        + quoted + " (\"" + name + "\"" + (chance(0.3) ? " desc" : "") + ")"
                        + (chance(0.3) ? " where id > " + random.nextInt(2) : ""));
            }
        }
        String list = names.isEmpty() ? "" : ", \"" + any(names) + "\" as shown";
        if (chance(0.4)) {
            statements.add("create view \"" + table + " seen\" as select id" + list + " from " + quoted);
        }
        if (chance(0.4)) {
            statements.add("create trigger \"" + table + " touched\" after delete on " + quoted
                    + " begin delete from \"" + any(tables) + "\" where id = old.id + " + random.nextInt(2) + "; end");
        }
    }
}
