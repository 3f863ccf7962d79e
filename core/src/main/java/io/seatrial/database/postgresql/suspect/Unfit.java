package io.seatrial.database.postgresql.suspect;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Refusal;
import io.seatrial.database.suspect.Fitting;
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

    private List<String> asked(Written written, BiFunction<String, String, String> condition) {
        return Fitting.queries(fittings(written), written, one -> condition.apply(one.value(), one.type()));
    }

    private List<Fitting> fittings(Written written) {
        return Fitting.of(sql, written, before, PostgresSpelling.IT);
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
        return fittings(written).stream()
                .map(one -> TRIED.replace(":type", one.type())
                        .replace(":relation", written.relation())
                        .replace(":value", one.value()))
                .toList();
    }

    /** Without what a reader of the file is told. */
    private static String text(String file) {
        return Catalogue.text(Unfit.class, file).replaceFirst("^--.*\\R", "").strip();
    }
}
