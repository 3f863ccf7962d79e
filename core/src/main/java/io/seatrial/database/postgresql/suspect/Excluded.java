package io.seatrial.database.postgresql.suspect;

import io.seatrial.database.Refusal;
import io.seatrial.database.suspect.Words;
import io.seatrial.database.suspect.Written;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of which an exclusion constraint allows only one. */
record Excluded(String sql, Schema before) {

    private static final Pattern NAME = Pattern.compile("exclusion constraint \"((?:[^\"]|\"\")+)\"");

    List<String> queries(Refusal refusal, Written written) {
        if (written == null) {
            return List.of();
        }
        List<String> queries = new ArrayList<>();
        add(queries, new Words(sql), written);
        Matcher name = NAME.matcher(refusal.message());
        if (name.find()) {
            String bare = name.group(1).replace("\"\"", "\"");
            Written.objects(written.table(), "constraint", before).stream()
                    .filter(constraint -> constraint.id().name().equals(bare))
                    .map(constraint -> new Words(Objects.toString(Facts.DEFINITION.of(constraint))))
                    .forEach(definition -> add(queries, definition, written));
        }
        return queries;
    }

    private static void add(List<String> queries, Words words, Written written) {
        int exclude = words.find(0, Set.of("exclude"));
        int open = words.find(exclude, Set.of("("));
        if (!words.at(exclude, "exclude") || !words.at(open, "(")) {
            return;
        }
        int closed = words.closed(open);
        List<String> values = new ArrayList<>();
        List<String> conflicts = new ArrayList<>();
        for (int[] element : words.listed(open + 1, closed - 1)) {
            int with = words.find(element[0], Set.of("with"));
            int end = Math.min(with, words.find(element[0], Set.of("asc", "desc", "nulls")));
            String value = "value_" + (values.size() + 1);
            values.add(words.text(element[0], end) + " AS " + value);
            conflicts.add("one." + value + " " + words.text(with + 1, element[1]) + " other." + value);
        }
        String condition =
                words.at(closed, "where", "(") ? " WHERE " + words.text(closed + 1, words.closed(closed + 1)) : "";
        String numbered = "(SELECT row_number() OVER () AS number, " + String.join(", ", values) + " FROM "
                + written.relation() + condition + ")";
        queries.add("WITH numbered AS " + numbered
                + " SELECT one.*, other.* FROM numbered one JOIN numbered other ON one.number < other.number AND "
                + String.join(" AND ", conflicts));
    }
}
