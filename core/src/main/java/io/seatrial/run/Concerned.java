package io.seatrial.run;

import io.seatrial.diff.Change;
import io.seatrial.schema.Kind;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.trial.Tables;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables in which rows can say something to changes: those that change, what points at them, and what all these point at. */
final class Concerned {

    /** So many are filled without thinking. */
    private static final int FEW = 100;

    private final Schema schema;
    private final Set<List<String>> tables = new HashSet<>();

    private Concerned(Schema schema) {
        this.schema = schema;
    }

    static Tables of(Schema schema, Collection<Change> changes) {
        long all = schema.objects().values().stream()
                .filter(object -> object.id().kind().name().equals("table"))
                .count();
        if (all <= FEW) {
            return Tables.ALL;
        }
        Concerned concerned = new Concerned(schema);
        changes.forEach(change -> concerned.touch(change.id()));
        concerned.pointing();
        concerned.pointedAt();
        return table -> concerned.tables.contains(table.path());
    }

    private void touch(ObjectId id) {
        SchemaObject object = schema.get(id);
        if (object != null && object.fact("table") != null) {
            tables.add(Names.unquoted(object.fact("table")));
        }
        if (id.kind().name().equals("type")) {
            typed(id.name());
        }
        for (int i = 1; i <= id.path().size(); i++) {
            List<String> path = id.path().subList(0, i);
            if (schema.objects().containsKey(new ObjectId(new Kind("table"), path))) {
                tables.add(path);
            }
        }
    }

    /** Tables with columns whose type has that name in it: a type that is made anew has their values cast. */
    private void typed(String name) {
        schema.objects().forEach((id, object) -> {
            if (id.kind().name().equals("column")
                    && object.facts().getOrDefault("type", "").contains(name)) {
                tables.add(home(object));
            }
        });
    }

    private void pointing() {
        Set<List<String>> more = new HashSet<>();
        schema.objects().values().stream()
                .filter(object -> tables.contains(target(object)))
                .forEach(key -> more.add(home(key)));
        tables.addAll(more);
    }

    private void pointedAt() {
        boolean grew = true;
        while (grew) {
            grew = schema.objects().values().stream()
                            .filter(object -> target(object) != null && tables.contains(home(object)))
                            .map(Concerned::target)
                            .filter(tables::add)
                            .count()
                    > 0;
        }
    }

    /** The table that a foreign key points at; null for any other object. */
    private static List<String> target(SchemaObject key) {
        String references = key.fact("references");
        int columns = references == null ? -1 : references.lastIndexOf(" (");
        return columns < 0 ? null : Names.unquoted(references.substring(0, columns));
    }

    private static List<String> home(SchemaObject key) {
        List<String> path = key.id().path();
        return path.subList(0, path.size() - 1);
    }
}
