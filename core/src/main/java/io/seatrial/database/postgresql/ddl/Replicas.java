package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.List;

/** Lets rows of a published table be updated although nothing says which row of a replica is meant. */
final class Replicas {

    private Replicas() {}

    /** The update of the column's table, which for its time is known by all its columns where the server demands it. */
    static List<String> identified(String update, SchemaObject column, Passage passage) {
        List<String> path = column.id().path().subList(0, 2);
        SchemaObject old = passage.from().whole(path);
        SchemaObject now = passage.to().whole(path);
        String before = old.fact("replica identity");
        String after = now.fact("replica identity");
        boolean known =
                "full".equals(before) && "full".equals(after) || "index".equals(before) || "index".equals(after);
        if (known || keyed(path, passage.from()) && keyed(path, passage.to()) || !published(old, passage.from())) {
            return List.of(update);
        }
        String head = "ALTER TABLE " + Sql.path(path) + " REPLICA IDENTITY ";
        return List.of(head + "FULL", update, head + (after == null ? "DEFAULT" : after.toUpperCase()));
    }

    private static boolean keyed(List<String> table, Model model) {
        return model.whole(table).fact("replica identity") == null
                && model.parts(table, "constraint").stream()
                        .anyMatch(constraint -> "primary key".equals(constraint.fact("kind")));
    }

    private static boolean published(SchemaObject table, Model model) {
        List<String> path = table.id().path();
        String parent = table.fact("partition of");
        return model.schema().objects().values().stream().anyMatch(one -> switch (one.id()
                        .kind()
                        .name()) {
                    case "publication" -> one.fact("all tables") != null;
                    case "publication_table" ->
                        Names.unquoted(one.id().path().get(1)).equals(path);
                    case "publication_schema" -> one.id().path().get(1).equals(path.get(0));
                    default -> false;
                })
                || parent != null
                        && published(model.get(new ObjectId(table.id().kind(), Names.unquoted(parent))), model);
    }
}
