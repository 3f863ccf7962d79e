package io.seatrial.database.suspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a table holds after some statements, as a select from what it held before them.
 *
 * @param with what names in it stand for that are no tables yet; empty where there are none
 * @param columns in their order
 * @param rest from FROM on
 */
record Held(String with, List<Column> columns, String rest) {

    /**
     * A column as it is then.
     *
     * @param name bare
     * @param value what it is made of
     * @param preset what it holds where nothing is said; null for NULL
     */
    record Column(String name, String type, String value, String preset) {}

    Held {
        columns = List.copyOf(columns);
    }

    String select(Spelling spelling) {
        List<String> parts = new ArrayList<>();
        for (Column column : columns) {
            String name = spelling.name(column.name());
            String value = column.value();
            parts.add(value.equals(name) || value.endsWith("." + name) ? value : value + " AS " + name);
        }
        return with + "SELECT " + String.join(", ", parts) + rest;
    }

    /** With the column of that name made another one, or taken away where the change gives null. */
    Held changed(String name, UnaryOperator<Column> change) {
        List<Column> next = new ArrayList<>();
        for (Column column : columns) {
            Column then = column.name().equals(name) ? change.apply(column) : column;
            if (then != null) {
                next.add(then);
            }
        }
        return new Held(with, next, rest);
    }

    Held plus(Column column) {
        List<Column> next = new ArrayList<>(columns);
        next.add(column);
        return new Held(with, next, rest);
    }

    boolean has(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }
}
