package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What hangs on objects of nearly every kind: comment, owner, privileges, and extensions that it goes with. */
final class Trimmings {

    private static final String EXTENSIONS = "depends on extensions";

    static final Set<String> FACTS = Set.of("comment", "owner", "privileges", EXTENSIONS);

    private Trimmings() {}

    /**
     * The statements that bring them from the one to the other.
     *
     * @param before null for an object that is new
     * @param usual the owner that new objects have anyway
     * @param anyway the privileges that a new object has anyway, or null
     */
    static List<String> between(SchemaObject before, SchemaObject after, Model model, String usual, String anyway) {
        String called = Kinds.of(after.id()).called(after, model);
        if (called == null) {
            return List.of();
        }
        List<String> statements = new ArrayList<>();
        String owner = before == null ? usual : before.fact("owner");
        boolean withTable = Sequences.ofIdentity(after)
                || before != null
                        && after.fact("owned by") != null
                        && after.fact("owned by").equals(before.fact("owned by"));
        if (after.fact("owner") != null && !after.fact("owner").equals(owner) && !withTable) {
            statements.add("ALTER " + called + " OWNER TO " + after.fact("owner"));
        }
        statements.addAll(privileges(before == null ? anyway : before.fact("privileges"), after, model));
        String comment = before == null ? null : before.fact("comment");
        if (!Objects.equals(comment, after.fact("comment"))) {
            String text = after.fact("comment") == null ? "NULL" : Sql.literal(after.fact("comment"));
            statements.add("COMMENT ON " + called + " IS " + text.strip());
        }
        statements.addAll(extensions(called, before == null ? null : before.fact(EXTENSIONS), after.fact(EXTENSIONS)));
        return statements;
    }

    private static List<String> extensions(String called, String before, String after) {
        List<String> old = before == null ? List.of() : Names.listed(before);
        List<String> now = after == null ? List.of() : Names.listed(after);
        String head = "ALTER " + called;
        return Stream.concat(
                        old.stream()
                                .filter(name -> !now.contains(name))
                                .map(name -> head + " NO DEPENDS ON EXTENSION " + Sql.name(name)),
                        now.stream()
                                .filter(name -> !old.contains(name))
                                .map(name -> head + " DEPENDS ON EXTENSION " + Sql.name(name)))
                .toList();
    }

    private static List<String> privileges(String old, SchemaObject after, Model model) {
        String now = after.fact("privileges");
        if (Objects.equals(old, now) || after.id().kind().name().equals("default_privileges")) {
            return List.of();
        }
        List<String> path = after.id().path();
        if (after.id().kind().name().equals("column")) {
            SchemaObject table = model.whole(path.subList(0, 2));
            return new Privileges("TABLE " + Sql.path(path.subList(0, 2)), table.fact("owner"), Sql.name(path.get(2)))
                    .statements(old, now);
        }
        String target = Kinds.of(after.id())
                .called(after, model)
                .replaceFirst("^(MATERIALIZED VIEW|VIEW|FOREIGN TABLE) ", "TABLE ")
                .replaceFirst("^SERVER ", "FOREIGN SERVER ")
                .replaceFirst("^AGGREGATE ", "FUNCTION ");
        return new Privileges(target, after.fact("owner"), null).statements(old, now);
    }
}
