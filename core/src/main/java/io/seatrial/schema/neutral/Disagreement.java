package io.seatrial.schema.neutral;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Something on which databases disagree.
 *
 * @param table its name, or that of the table that it belongs to
 * @param object such as {@code column users.email}
 * @param name the object's own, as scripts spell it
 * @param about what of it: {@code existence}, {@code type}, {@code nullability}, {@code default}, {@code uniqueness} or
 *     {@code rules}
 * @param values what each database says, by the database
 */
public record Disagreement(String table, String object, String name, String about, Map<String, String> values) {

    public Disagreement {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Such as {@code column users.email (nullability)}. */
    public String inWords() {
        return about.equals("existence") ? object : object + " (" + about + ")";
    }

    /** Such as {@code NOT NULL on postgresql 18 and mysql 8, may be NULL on sqlite 3}. */
    public String valuesInWords() {
        Map<String, List<String>> byValue = new LinkedHashMap<>();
        values.forEach((database, value) ->
                byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(database));
        return byValue.entrySet().stream()
                .map(entry -> entry.getKey() + " on " + String.join(" and ", entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** True when both are about the same, whatever the databases say. */
    public boolean sameAs(Disagreement other) {
        return object.equalsIgnoreCase(other.object) && about.equals(other.about);
    }
}
