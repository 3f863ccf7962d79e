package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sequences, and those that stand behind identity columns. */
final class Sequences implements Wording {

    @Override
    public int rank(SchemaObject sequence) {
        return 40;
    }

    @Override
    public String called(SchemaObject sequence, Model model) {
        return "SEQUENCE " + Sql.path(sequence.id().path());
    }

    static boolean ofIdentity(SchemaObject sequence) {
        return sequence.fact("owned by") != null && sequence.fact("owned by").endsWith(" (identity)");
    }

    @Override
    public List<String> create(SchemaObject sequence, Model model) {
        if (ofIdentity(sequence)) {
            return List.of();
        }
        String unlogged = "unlogged".equals(sequence.fact("persistence")) ? "UNLOGGED " : "";
        String type = sequence.fact("type").equals("bigint") ? "" : " AS " + sequence.fact("type");
        if (!model.isType(sequence.id().path())) {
            return List.of("CREATE " + unlogged + called(sequence, model) + type + options(sequence));
        }
        // A sequence may be called as a type is, but not be made so.
        String aside = sequence.id().name() + "_new";
        List<String> path = List.of(sequence.id().path().get(0), aside);
        return List.of(
                "CREATE " + unlogged + "SEQUENCE " + Sql.path(path) + type + options(sequence),
                "ALTER SEQUENCE " + Sql.path(path) + " RENAME TO "
                        + Sql.name(sequence.id().name()));
    }

    @Override
    public List<String> drop(SchemaObject sequence, Model model) {
        return ofIdentity(sequence) ? List.of() : Wording.super.drop(sequence, model);
    }

    private static String options(SchemaObject sequence) {
        StringBuilder text = new StringBuilder();
        boolean down = down(sequence);
        add(text, " INCREMENT BY ", sequence.fact("increment"));
        add(text, " MINVALUE ", sequence.fact("minimum"));
        add(text, " MAXVALUE ", sequence.fact("maximum"));
        String usual = down
                ? sequence.fact("maximum") == null ? "-1" : sequence.fact("maximum")
                : sequence.fact("minimum") == null ? "1" : sequence.fact("minimum");
        if (!usual.equals(sequence.fact("start"))) {
            add(text, " START WITH ", sequence.fact("start"));
        }
        add(text, " CACHE ", sequence.fact("cache"));
        if (sequence.fact("cycle") != null) {
            text.append(" CYCLE");
        }
        return text.toString();
    }

    private static boolean down(SchemaObject sequence) {
        return sequence.fact("increment") != null && sequence.fact("increment").startsWith("-");
    }

    private static void add(StringBuilder text, String before, String value) {
        if (value != null) {
            text.append(before).append(value);
        }
    }

    /** {@code GENERATED ALWAYS AS IDENTITY} with what its sequence has of its own. */
    static String identity(SchemaObject column, Model model) {
        String text = " GENERATED " + column.fact("identity").toUpperCase() + " AS IDENTITY";
        SchemaObject sequence = behind(column, model);
        if (sequence == null) {
            return text;
        }
        List<String> path = column.id().path();
        boolean usual = sequence.id().name().equals(path.get(1) + "_" + path.get(2) + "_seq")
                && sequence.id().path().get(0).equals(path.get(0));
        String options =
                (usual ? "" : " SEQUENCE NAME " + Sql.path(sequence.id().path())) + options(sequence);
        return text + (options.isEmpty() ? "" : " (" + options.strip() + ")");
    }

    /** The statement for a sequence behind a column of another type; that type is none of its column's options. */
    static List<String> unlikeColumn(SchemaObject sequence, Model model) {
        SchemaObject column =
                ofIdentity(sequence) ? model.get(new ObjectId(new Kind("column"), Ties.column(sequence))) : null;
        return column == null || column.fact("type").equals(sequence.fact("type"))
                ? List.of()
                : List.of("ALTER SEQUENCE " + Sql.path(sequence.id().path()) + " AS " + sequence.fact("type")
                        + (sequence.fact("maximum") == null ? "" : " MAXVALUE " + sequence.fact("maximum")));
    }

    /** The sequence of an identity column, or null. */
    static SchemaObject behind(SchemaObject column, Model model) {
        return model.identities().get(column.id().path());
    }

    /** The column without an identity that it has from the table which its own is a partition of: that comes and goes with it. */
    static SchemaObject own(SchemaObject column, Model model) {
        if (column.fact("identity") == null || behind(column, model) != null) {
            return column;
        }
        SortedMap<String, String> facts = new TreeMap<>(column.facts());
        facts.remove("identity");
        return new SchemaObject(column.id(), facts);
    }

    /** The statement that ties a new sequence to its column, or null. */
    static String tie(SchemaObject sequence) {
        return sequence.fact("owned by") != null && !ofIdentity(sequence)
                ? "ALTER SEQUENCE " + Sql.path(sequence.id().path()) + " OWNED BY " + sequence.fact("owned by")
                : null;
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        boolean moved = facts.contains("owned by") && (ofIdentity(before) || ofIdentity(after));
        if (ofIdentity(before) != ofIdentity(after) || moved) {
            return null;
        }
        List<String> words = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        if (down(before) != down(after)) {
            // The usual bounds are others then, and the server keeps the old ones.
            facts = new java.util.TreeSet<>(facts);
            facts.addAll(Set.of("minimum", "maximum"));
            if (facts.remove("type")) {
                // Together with another type, it would take the bounds of the old direction.
                statements.add("ALTER " + called(after, null) + " AS " + after.fact("type"));
            }
        }
        for (String fact : facts) {
            String value = after.fact(fact);
            if (fact.equals("persistence")) {
                statements.add("ALTER " + called(after, null) + (value == null ? " SET LOGGED" : " SET UNLOGGED"));
            } else {
                word(fact, value).ifPresent(words::add);
            }
        }
        if (down(before) != down(after)) {
            // Where it stands lies outside the bounds of the new direction.
            words.add("RESTART");
        }
        if (!words.isEmpty()) {
            statements.add("ALTER " + called(after, null) + " " + String.join(" ", words));
        }
        return statements;
    }

    private static Optional<String> word(String fact, String value) {
        return Optional.ofNullable(
                switch (fact) {
                    case "type" -> "AS " + value;
                    case "increment" -> "INCREMENT BY " + (value == null ? "1" : value);
                    case "minimum" -> value == null ? "NO MINVALUE" : "MINVALUE " + value;
                    case "maximum" -> value == null ? "NO MAXVALUE" : "MAXVALUE " + value;
                    case "start" -> "START WITH " + value;
                    case "cache" -> "CACHE " + (value == null ? "1" : value);
                    case "cycle" -> value == null ? "NO CYCLE" : "CYCLE";
                    default -> null;
                });
    }
}
