package io.seatrial.data.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small schema drawn by chance: columns, keys, checks and foreign keys of all sorts. */
final class RandomSchema {

    private static final List<String> TYPES = List.of(
            "integer",
            "bigint",
            "smallint",
            "numeric(8,3)",
            "double precision",
            "boolean",
            "text",
            "varchar(9)",
            "char(4)",
            "date",
            "timestamptz",
            "time",
            "interval",
            "uuid",
            "jsonb",
            "bytea",
            "inet",
            "int4range",
            "text[]",
            "bit(5)");

    private static final List<String> CHECKS = List.of(
            "CHECK (%1$s > 10)",
            "CHECK (%1$s BETWEEN -5 AND 2000)",
            "CHECK (%1$s <> 7)",
            "CHECK (%1$s %% 3 = 0)",
            "CHECK (%1$s IS NULL OR %1$s >= 100)",
            "CHECK (abs(%1$s) > 1)");

    private final Random random;
    private final List<String> tables = new ArrayList<>();
    private final StringBuilder sql = new StringBuilder();

    RandomSchema(long seed) {
        this.random = new Random(seed);
    }

    String sql() {
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            table("t" + i);
        }
        return sql.toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void table(String name) {
        List<String> parts = new ArrayList<>();
        parts.add(chance(50) ? "id serial PRIMARY KEY" : "id bigint PRIMARY KEY");
        int columns = 1 + random.nextInt(6);
        for (int i = 0; i < columns; i++) {
            parts.add(column("c" + i));
        }
        for (String parent : tables) {
            if (chance(40)) {
                parts.add(parent + "_id bigint " + (chance(50) ? "NOT NULL " : "") + (chance(20) ? "UNIQUE " : "")
                        + "REFERENCES " + parent);
            }
        }
        if (chance(30)) {
            parts.add("parent bigint " + (chance(50) ? "NOT NULL " : "") + "REFERENCES " + name);
        }
        if (chance(30)) {
            parts.add("low integer NOT NULL, high integer NOT NULL, CHECK (low < high)");
        }
        if (chance(30)) {
            parts.add("a text, b text, CHECK ((a IS NULL) <> (b IS NULL))");
        }
        sql.append("CREATE TABLE ")
                .append(name)
                .append(" (")
                .append(String.join(", ", parts))
                .append(");\n");
        tables.add(name);
    }

    private String column(String name) {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String more = chance(50) ? " NOT NULL" : "";
        if ((type.equals("integer") || type.equals("bigint")) && chance(60)) {
            more += " " + String.format(CHECKS.get(random.nextInt(CHECKS.size())), name);
        } else if (!type.equals("boolean") && !type.equals("jsonb") && !type.equals("bit(5)") && chance(25)) {
            more += " UNIQUE";
        }
        return name + " " + type + more;
    }
}
