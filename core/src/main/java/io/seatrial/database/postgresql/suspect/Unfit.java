package io.seatrial.database.postgresql.suspect;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Refusal;
import io.seatrial.database.suspect.Retyped;
import io.seatrial.database.suspect.Words;
import io.seatrial.database.suspect.Written;
import io.seatrial.schema.Names;
import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/** Values that the type which they are to have does not hold. */
record Unfit(String sql, List<String> earlier, Schema before) {

    private static final String INVALID = text("invalid.sql");
    private static final String TRIED = text("tried.sql");
    private static final String INTEGER = "'^\\s*[-+]?\\d+\\s*$'";
    private static final String NUMBER = "'^\\s*[-+]?(\\d+\\.?\\d*|\\.\\d+)(e[-+]?\\d+)?\\s*$'";

    List<String> queries(Refusal refusal, Written written) {
        String state = Objects.toString(refusal.sqlState(), "");
        if (state.equals("22001")) {
            return asked(written, Spelt::tooLong);
        }
        List<String> queries = new ArrayList<>(state.equals("22003") ? asked(written, Spelt::outOfRange) : List.of());
        if (state.startsWith("22")) {
            queries.addAll(asked(written, this::unlabelled));
            queries.addAll(asked(written, Unfit::invalid));
            queries.addAll(asked(written, Unfit::unlike));
            queries.addAll(tried(written));
        }
        return queries;
    }

    /** The columns that get values, each with its new value and its new type. */
    private interface Column {
        void is(String value, String type);
    }

    private void each(Written written, Column column) {
        Words words = new Words(sql);
        if (words.at(0, "alter", "table")) {
            Retyped.in(words, PostgresSpelling.IT).forEach(retyped -> column.is(retyped.value(), retyped.type()));
            return;
        }
        written.given().forEach((name, value) -> {
            String type = written.type(name, before);
            if (type != null) {
                column.is(Spelt.name(name), type);
            }
        });
    }

    private List<String> asked(Written written, BiFunction<String, String, String> condition) {
        List<String> conditions = new ArrayList<>();
        each(written, (value, type) -> {
            String one = condition.apply(value, type);
            if (one != null) {
                conditions.add(one);
            }
        });
        return conditions.isEmpty()
                ? List.of()
                : List.of("SELECT * FROM " + written.relation() + " WHERE " + String.join(" OR ", conditions));
    }

    /** From version 16 on, the server can be asked. */
    private static String invalid(String value, String type) {
        return INVALID.replace(":type", "'" + type.replace("'", "''") + "'").replace(":value", value);
    }

    private static String unlike(String value, String type) {
        return switch (type.toLowerCase(java.util.Locale.ROOT).strip()) {
            case "smallint", "int2", "integer", "int", "int4", "bigint", "int8" ->
                "(" + value + ")::text !~ " + INTEGER;
            case "numeric", "decimal", "real", "double precision", "float" -> "(" + value + ")::text !~* " + NUMBER;
            default -> null;
        };
    }

    /** A type that the script itself makes out of labels is not known in production yet. */
    private String unlabelled(String value, String type) {
        for (String statement : earlier) {
            Words words = new Words(statement);
            int behind = words.at(0, "create", "type") ? words.name(2) : 0;
            if (behind > 0
                    && words.at(behind, "as", "enum", "(")
                    && Names.unquoted(words.text(2, behind)).equals(Names.unquoted(type))) {
                return "(" + value + ")::text NOT IN " + words.text(behind + 2, words.closed(behind + 2));
            }
        }
        return null;
    }

    /** Where nothing else tells, every value is tried by a function that goes with the session. */
    private List<String> tried(Written written) {
        List<String> queries = new ArrayList<>();
        each(
                written,
                (value, type) -> queries.add(TRIED.replace(":type", type)
                        .replace(":relation", written.relation())
                        .replace(":value", value)));
        return queries;
    }

    /** Without what a reader of the file is told. */
    private static String text(String file) {
        return Catalogue.text(Unfit.class, file).replaceFirst("^--.*\\R", "").strip();
    }
}
