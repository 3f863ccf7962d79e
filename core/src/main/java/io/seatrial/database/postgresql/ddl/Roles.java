package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Roles, as far as a history makes them. */
final class Roles implements Wording {

    @Override
    public int rank(SchemaObject role) {
        return 5;
    }

    @Override
    public String called(SchemaObject role, Model model) {
        return "ROLE " + Sql.name(role.id().name());
    }

    @Override
    public List<String> create(SchemaObject role, Model model) {
        List<String> statements = new ArrayList<>();
        String options =
                role.fact("options") == null ? "" : " " + role.fact("options").toUpperCase(Locale.ROOT);
        statements.add("CREATE " + called(role, model) + options);
        memberships(null, role, statements);
        return statements;
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        List<String> statements = new ArrayList<>();
        if (facts.contains("options")) {
            List<String> words = new ArrayList<>();
            words(after).forEach(word -> words.add(word.toUpperCase(Locale.ROOT)));
            words(before).stream()
                    .filter(word -> !words(after).contains(word))
                    .forEach(word -> words.add(opposite(word).toUpperCase(Locale.ROOT)));
            statements.add("ALTER " + called(after, null) + " " + String.join(" ", words));
        }
        if (facts.contains("member of")) {
            memberships(before, after, statements);
        }
        return statements;
    }

    private static String opposite(String word) {
        return word.startsWith("no") ? word.substring(2) : "no" + word;
    }

    private static List<String> words(SchemaObject role) {
        return role == null || role.fact("options") == null
                ? List.of()
                : List.of(role.fact("options").split(" "));
    }

    private static void memberships(SchemaObject before, SchemaObject after, List<String> statements) {
        List<String> old = groups(before);
        List<String> now = groups(after);
        String name = Sql.name(after.id().name());
        old.stream()
                .filter(group -> !now.contains(group))
                .forEach(group -> statements.add("REVOKE " + Sql.name(group) + " FROM " + name));
        now.stream()
                .filter(group -> !old.contains(group))
                .forEach(group -> statements.add("GRANT " + Sql.name(group) + " TO " + name));
    }

    private static List<String> groups(SchemaObject role) {
        return role == null || role.fact("member of") == null
                ? List.of()
                : List.of(role.fact("member of").split(", "));
    }
}
