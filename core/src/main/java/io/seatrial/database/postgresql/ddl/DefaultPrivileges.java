package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Set;

/** What a role grants on objects that it is yet to make. */
final class DefaultPrivileges implements Wording {

    @Override
    public int rank(SchemaObject object) {
        return 99;
    }

    @Override
    public String called(SchemaObject object, Model model) {
        return null;
    }

    @Override
    public List<String> create(SchemaObject object, Model model) {
        return between(object, null, object.fact("privileges"));
    }

    @Override
    public List<String> drop(SchemaObject object, Model model) {
        return between(object, object.fact("privileges"), null);
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        return between(after, before.fact("privileges"), after.fact("privileges"));
    }

    private static List<String> between(SchemaObject object, String before, String after) {
        List<String> path = object.id().path();
        String scope = path.get(1).equals("every schema")
                ? ""
                : " IN SCHEMA " + path.get(1).substring("schema ".length());
        String head = "ALTER DEFAULT PRIVILEGES FOR ROLE " + path.get(0) + scope + " ";
        return new Privileges(path.get(2).toUpperCase(), path.get(0), null)
                .statements(before, after).stream()
                        .map(statement -> head + statement)
                        .toList();
    }
}
