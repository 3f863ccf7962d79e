package io.seatrial;

import io.seatrial.database.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Statements that begin each session in which scripts run.
 *
 * @param said by the name of the database that they are for; those for every database under the empty name
 */
public record Openings(Map<String, List<String>> said) {

    static final String ALL = "";

    /** None. */
    static final Openings NONE = new Openings(Map.of());

    public Openings {
        said = Map.copyOf(said);
    }

    /** These, and one more. @param database its name; empty for every database */
    public Openings and(String database, String statement) {
        Map<String, List<String>> more = new LinkedHashMap<>(said);
        List<String> all = new ArrayList<>(said.getOrDefault(database, List.of()));
        all.add(statement);
        more.put(database, all);
        return new Openings(more);
    }

    /** Those for that database, those for every database first; where nothing names it, those for its next of kin. */
    List<String> on(Dialect dialect) {
        List<String> all = new ArrayList<>(said.getOrDefault(ALL, List.of()));
        String name = ByDatabase.first(dialect, said::containsKey);
        all.addAll(name == null ? List.of() : said.get(name));
        return all;
    }
}
