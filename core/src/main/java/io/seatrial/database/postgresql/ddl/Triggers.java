package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Triggers; their copies on partitions come and go with them. */
final class Triggers implements Wording {

    @Override
    public int rank(SchemaObject trigger) {
        return 90;
    }

    @Override
    public String called(SchemaObject trigger, Model model) {
        List<String> path = trigger.id().path();
        return "TRIGGER " + Sql.name(path.get(2)) + " ON " + Sql.path(path.subList(0, 2));
    }

    private static boolean copied(SchemaObject trigger) {
        return trigger.fact("copied from") != null;
    }

    @Override
    public List<String> create(SchemaObject trigger, Model model) {
        if (copied(trigger)) {
            return List.of();
        }
        List<String> statements = new ArrayList<>(List.of(trigger.fact("definition")));
        if (trigger.fact("enabled") != null) {
            statements.add(enabled(trigger, "TRIGGER"));
        }
        return statements;
    }

    /** Of a trigger or a rule: whether it fires. */
    static String enabled(SchemaObject object, String what) {
        String word = switch (object.fact("enabled") == null ? "" : object.fact("enabled")) {
            case "no" -> "DISABLE ";
            case "on replicas" -> "ENABLE REPLICA ";
            case "always" -> "ENABLE ALWAYS ";
            default -> "ENABLE ";
        };
        return "ALTER TABLE " + Sql.path(object.id().path().subList(0, 2)) + " " + word + what + " "
                + Sql.name(object.id().name());
    }

    @Override
    public List<String> drop(SchemaObject trigger, Model model) {
        return copied(trigger) ? List.of() : Wording.super.drop(trigger, model);
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        if (copied(before) && copied(after) && !facts.contains("enabled")) {
            return List.of();
        }
        return facts.equals(Set.of("enabled")) ? List.of(enabled(after, "TRIGGER")) : null;
    }
}
