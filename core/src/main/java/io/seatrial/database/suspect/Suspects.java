package io.seatrial.database.suspect;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Queries about the rows that a statement met, made ones for the database as it was before the script.
 *
 * @param sql the statement that failed
 * @param earlier the statements of the script before it
 * @param said what the server said
 */
public record Suspects(Spelling spelling, String sql, List<String> earlier, String said, Schema before) {

    /**
     * Better ones first: those that only read, and show no more than is needed; then those in front of which the script must
     * be rehearsed.
     *
     * @param derived queries by the statement, for the tables as it met them
     */
    public List<Suspect> all(BiFunction<String, Schema, List<String>> derived) {
        List<Suspect> suspects = new ArrayList<>();
        Lineage narrow = Lineage.of(earlier, shown(), spelling);
        Lineage wide = Lineage.of(earlier, before, spelling);
        for (Lineage lineage : List.of(narrow, wide)) {
            for (String query : derived.apply(lineage.plain(sql), lineage.schema(before))) {
                if (lineage.knows(query)) {
                    suspects.add(Suspect.of(lineage.ask(query)));
                }
            }
        }
        if (!earlier.isEmpty() && spelling.reversible(earlier)) {
            derived.apply(wide.plain(sql), wide.schema(before))
                    .forEach(query -> suspects.add(new Suspect(earlier, query)));
        }
        return suspects.stream().distinct().toList();
    }

    /** The schema without columns that neither statement nor server speaks of and by which no row is known. */
    private Schema shown() {
        List<Words> spoken = new ArrayList<>(earlier.stream().map(Words::new).toList());
        spoken.add(new Words(sql));
        Set<String> names = new HashSet<>(List.of(said.split("[^\\w]+")));
        for (SchemaObject object : before.objects().values()) {
            boolean key = "primary key".equals(Facts.KIND.of(object));
            if (key || said.contains(object.id().name())) {
                names.addAll(List.of(
                        Objects.toString(Facts.DEFINITION.of(object), "").split("\\W+")));
                names.addAll(
                        List.of(Objects.toString(Facts.COLUMNS.of(object), "").split("\\W+")));
            }
        }
        return before.without(before.objects().keySet().stream()
                .filter(id -> id.kind().name().equals("column"))
                .filter(id ->
                        !names.contains(id.name()) && spoken.stream().noneMatch(words -> words.mentions(id.name())))
                .toList());
    }
}
