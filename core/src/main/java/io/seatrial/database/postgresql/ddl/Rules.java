package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rewrite rules. */
final class Rules implements Wording {

    @Override
    public int rank(SchemaObject rule) {
        return 88;
    }

    @Override
    public String called(SchemaObject rule, Model model) {
        List<String> path = rule.id().path();
        return "RULE " + Sql.name(path.get(2)) + " ON " + Sql.path(path.subList(0, 2));
    }

    @Override
    public List<String> create(SchemaObject rule, Model model) {
        List<String> statements = new ArrayList<>();
        statements.add(rule.fact("definition").stripTrailing().replaceFirst(";$", ""));
        if (rule.fact("enabled") != null) {
            statements.add(Triggers.enabled(rule, "RULE"));
        }
        return statements;
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        return facts.equals(Set.of("enabled")) ? List.of(Triggers.enabled(after, "RULE")) : null;
    }
}
