package io.seatrial.check.shape;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The tables, columns and keys of a schema that foreign keys may refer to. */
final class Ground {

    private static final Set<String> KEYS = Set.of("primary key", "unique constraint");
    private static final Pattern MANNER = Pattern.compile("(?i)(?: collate \\S+| desc|\\(\\d+\\))+$");

    private final Schema schema;

    /** Tables by their names in lower case, as some servers on macOS show them in foreign keys alone. */
    private final Map<List<String>, List<String>> lowerCase = new HashMap<>();

    /** Each a table and the columns of a key of it; or the first columns of an index, which is enough for some databases. */
    private final Set<Goal> keys = new HashSet<>();

    /** Tables of extensions are not described; a database that has extensions keeps its foreign keys whole by itself. */
    private boolean whole;

    Ground(Schema schema) {
        this.schema = schema;
        for (SchemaObject object : schema.objects().values()) {
            switch (object.id().kind().name()) {
                case "extension" -> whole = true;
                case "table" ->
                    lowerCase.put(lower(object.id().path()), object.id().path());
                case "constraint" -> constraint(object);
                case "index" -> index(object);
                default -> {
                    // Nothing that a foreign key needs.
                }
            }
        }
    }

    private void constraint(SchemaObject object) {
        if (KEYS.contains(Objects.toString(Facts.KIND.of(object))) && Facts.COLUMNS.of(object) != null) {
            List<String> path = object.id().path();
            keys.add(sorted(path.subList(0, path.size() - 1), Names.listed(Facts.COLUMNS.of(object))));
        }
    }

    private void index(SchemaObject object) {
        if (object.fact("predicate") == null && object.fact("keys") != null && Facts.TABLE.of(object) != null) {
            List<String> columns = Names.listed(object.fact("keys")).stream()
                    .map(key -> MANNER.matcher(key).replaceFirst(""))
                    .toList();
            for (int most = 1; most <= columns.size(); most++) {
                keys.add(sorted(Names.unquoted(Facts.TABLE.of(object)), columns.subList(0, most)));
            }
        }
    }

    private static Goal sorted(List<String> table, List<String> columns) {
        return new Goal(table, columns.stream().sorted().toList());
    }

    /** The object of that id, or null. */
    SchemaObject find(ObjectId id) {
        return schema.get(id);
    }

    /** The foreign keys that refer to something that is not there. */
    List<SchemaObject> astray() {
        return whole
                ? List.of()
                : schema.objects().values().stream()
                        .filter(key -> missing(key) != null)
                        .toList();
    }

    /** What a foreign key refers to and what of it is not there, in words; null where all is, and for what is no such key. */
    String missing(SchemaObject key) {
        Goal goal = key == null || whole ? null : found(Goal.of(key));
        if (goal == null || keys.contains(sorted(goal.table(), goal.columns())) && none(goal) == null) {
            return null;
        }
        return goal.inWords() + ", which is no " + Objects.requireNonNullElse(none(goal), "key of it");
    }

    private Goal found(Goal goal) {
        boolean lower = goal != null && goal.table().equals(lower(goal.table()));
        return lower && schema.get(ObjectId.of("table", goal.table().toArray(String[]::new))) == null
                ? new Goal(lowerCase.getOrDefault(goal.table(), goal.table()), goal.columns())
                : goal;
    }

    private static List<String> lower(List<String> path) {
        return path.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private String none(Goal goal) {
        if (schema.get(ObjectId.of("table", goal.table().toArray(String[]::new))) == null) {
            return "table";
        }
        for (String column : goal.columns()) {
            List<String> path = new ArrayList<>(goal.table());
            path.add(column);
            if (schema.get(ObjectId.of("column", path.toArray(String[]::new))) == null) {
                return "column";
            }
        }
        return null;
    }
}
