package io.seatrial.database.suspect;

import java.util.ArrayList;
import java.util.List;

/**
 * A query that may find the rows on which a statement failed.
 *
 * @param rehearsed statements to run before it in a transaction that is rolled back; most need none
 * @param query for the database as it was before the script, or as these statements make it
 */
public record Suspect(List<String> rehearsed, String query) {

    public Suspect {
        rehearsed = List.copyOf(rehearsed);
    }

    public static Suspect of(String query) {
        return new Suspect(List.of(), query);
    }

    /** As a person can send it. */
    public String told() {
        if (rehearsed.isEmpty()) {
            return query;
        }
        List<String> all = new ArrayList<>();
        all.add("BEGIN");
        all.addAll(rehearsed);
        all.add(query);
        all.add("ROLLBACK");
        return String.join(";\n", all) + ";";
    }
}
