package io.seatrial.database.suspect;

import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value that a statement wants to bring into a column.
 *
 * @param value as the rows of what is written have it
 * @param type of the column
 */
public record Fitting(String value, String type) {

    /** Those of an ALTER TABLE that changes types, or of what writes rows. */
    public static List<Fitting> of(String sql, Written written, Schema schema, Spelling spelling) {
        Words words = new Words(sql);
        List<Fitting> all = new ArrayList<>();
        if (words.at(0, "alter", "table")) {
            Retyped.in(words, spelling).forEach(retyped -> all.add(new Fitting(retyped.value(), retyped.type())));
            return all;
        }
        written.given().keySet().forEach(column -> {
            String type = written.type(column, schema);
            if (type != null) {
                all.add(new Fitting(spelling.name(column), type));
            }
        });
        return all;
    }

    /** Rows of which one of the values does not fit; none where no condition tells. @param unfit a condition, or null */
    public static List<String> queries(List<Fitting> all, Written written, Function<Fitting, String> unfit) {
        List<String> conditions =
                all.stream().map(unfit).filter(Objects::nonNull).toList();
        return conditions.isEmpty()
                ? List.of()
                : List.of("SELECT * FROM " + written.relation() + " WHERE " + String.join(" OR ", conditions));
    }
}
