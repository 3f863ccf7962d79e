package io.seatrial.check.shape;

import io.seatrial.check.Described;
import io.seatrial.check.Mention;
import io.seatrial.diff.Change;
import io.seatrial.diff.FactChange;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Something that a column or its key did by itself and does no more, because a definition was written anew without it.
 *
 * @param before what did it
 * @param what such as {@code autoincrement}
 */
record Lapsed(SchemaObject before, String what) {

    /** Facts with what a person calls them; who wants them gone on purpose has no word for it but in PostgreSQL. */
    private static final Map<String, String> DOINGS = Map.of(
            "autoincrement", "AUTOINCREMENT",
            "auto increment", "AUTO_INCREMENT",
            "on update", "ON UPDATE",
            "generated as", "GENERATED ALWAYS AS");

    private static final List<String> NUMBERING = List.of("autoincrement", "auto increment");

    /** What lapsed in the up and does not come back with the down; nothing where the script drops it by its word. */
    static List<Lapsed> in(Step up, Step down) {
        List<Lapsed> lapsed = new ArrayList<>();
        for (Change change : up.changes()) {
            if (change instanceof Change.Altered altered) {
                altered.facts().forEach((fact, values) -> {
                    if (lapses(altered, fact, values, up) && !returns(altered.before(), fact, down)) {
                        lapsed.add(new Lapsed(altered.before(), DOINGS.get(fact)));
                    }
                });
            }
        }
        return lapsed;
    }

    String inWords() {
        return what + " of " + Described.name(before);
    }

    private static boolean lapses(Change.Altered change, String fact, FactChange values, Step up) {
        return DOINGS.containsKey(fact)
                && values.before() != null
                && values.after() == null
                && !"foreign key".equals(Facts.KIND.of(change.before()))
                && up.runs().stream().noneMatch(run -> Mention.of("drop expression", run.sql()))
                && (!NUMBERING.contains(fact)
                        || stillNumbers(change.after(), up.after().schema()));
    }

    /** Numbers only hand themselves out while there are numbers: who makes texts of them means it. */
    private static boolean stillNumbers(SchemaObject after, Schema schema) {
        return Stream.concat(Stream.of(after), columns(after, schema))
                .map(Facts.TYPE::of)
                .filter(Objects::nonNull)
                .allMatch(type -> type.toLowerCase(Locale.ROOT).contains("int"));
    }

    private static Stream<SchemaObject> columns(SchemaObject key, Schema schema) {
        String listed = Facts.COLUMNS.of(key);
        String table = key.id().path().get(0);
        return listed == null
                ? Stream.empty()
                : io.seatrial.schema.Names.listed(listed).stream()
                        .map(name -> schema.get(ObjectId.of("column", table, name)))
                        .filter(Objects::nonNull);
    }

    private static boolean returns(SchemaObject before, String fact, Step down) {
        SchemaObject after =
                down == null || !down.ok() ? null : down.after().schema().get(before.id());
        return after != null && before.fact(fact).equals(after.fact(fact));
    }
}
