package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        return List.of("CREATE " + unlogged + called(sequence, model) + type + options(sequence));
    }

    @Override
    public List<String> drop(SchemaObject sequence, Model model) {
        return ofIdentity(sequence) ? List.of() : Wording.super.drop(sequence, model);
    }

    private static String options(SchemaObject sequence) {
        StringBuilder text = new StringBuilder();
        String increment = sequence.fact("increment");
        boolean down = increment != null && increment.startsWith("-");
        add(text, " INCREMENT BY ", increment);
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

    /** The sequence of an identity column, or null. */
    static SchemaObject behind(SchemaObject column, Model model) {
        return model.identities().get(column.id().path());
    }

    /** The statement that ties a new sequence to its column, or null. */
    static String tie(SchemaObject sequence) {
        return sequence.fact("owned by") != null && !ofIdentity(sequence)
                ? "ALTER SEQUENCE " + Sql.path(sequence.id().path()) + " OWNED BY " + sequence.fact("owned by")
                : null;
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        if (ofIdentity(before) != ofIdentity(after)) {
            return null;
        }
        List<String> words = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (String fact : facts) {
            String value = after.fact(fact);
            switch (fact) {
                case "type" -> words.add("AS " + value);
                case "increment" -> words.add("INCREMENT BY " + (value == null ? "1" : value));
                case "minimum" -> words.add(value == null ? "NO MINVALUE" : "MINVALUE " + value);
                case "maximum" -> words.add(value == null ? "NO MAXVALUE" : "MAXVALUE " + value);
                case "start" -> words.add("START WITH " + value);
                case "cache" -> words.add("CACHE " + (value == null ? "1" : value));
                case "cycle" -> words.add(value == null ? "NO CYCLE" : "CYCLE");
                case "owned by" -> words.add("OWNED BY " + (value == null ? "NONE" : value));
                case "persistence" ->
                    statements.add("ALTER " + called(after, null) + (value == null ? " SET LOGGED" : " SET UNLOGGED"));
                default -> {}
            }
        }
        if (!words.isEmpty()) {
            statements.add("ALTER " + called(after, null) + " " + String.join(" ", words));
        }
        return statements;
    }
}
