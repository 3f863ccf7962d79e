package io.seatrial.check.shape;

import io.seatrial.check.Described;
import io.seatrial.check.Mention;
import io.seatrial.diff.Change;
import io.seatrial.diff.FactChange;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Kind;
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
 * @param words such as {@code AUTOINCREMENT of column boats.id}
 */
record Lapsed(SchemaObject before, String words) {

    /** Facts with what a person calls them; who wants them gone on purpose has no word for it but in PostgreSQL. */
    private static final Map<String, String> DOINGS = Map.of(
            "autoincrement", "AUTOINCREMENT",
            "auto increment", "AUTO_INCREMENT",
            "on update", "ON UPDATE",
            "generated as", "GENERATED ALWAYS AS",
            "collation", "COLLATE");

    private static final List<String> NUMBERING = List.of("autoincrement", "auto increment");

    /** What lapsed in the up and does not come back with the down; nothing where the script drops it by its word. */
    static List<Lapsed> in(Step up, Step down) {
        List<Lapsed> lapsed = new ArrayList<>();
        for (Change change : up.changes()) {
            if (change instanceof Change.Altered altered) {
                altered.facts().forEach((fact, values) -> {
                    if (lapses(altered, fact, values, up) && !returns(altered.before(), fact, down)) {
                        lapsed.add(new Lapsed(
                                altered.before(), DOINGS.get(fact) + " of " + Described.name(altered.before())));
                    } else if (staysBehind(altered, fact, up)) {
                        lapsed.add(new Lapsed(
                                altered.before(),
                                Described.name(altered.before()) + ", which stays with the old name"));
                    } else if (isOfNoUse(altered, fact)) {
                        lapsed.add(new Lapsed(
                                altered.before(),
                                "the use of " + Described.name(altered.before()) + ": it refers to " + values.after()));
                    }
                });
            }
        }
        Schema before = up.before().schema();
        before.objects().values().stream()
                .filter(object -> isBroken(object.id(), up))
                .forEach(view -> lapsed.add(new Lapsed(
                        view, "the use of " + Described.name(view) + ": it refers to what is not there any more")));
        return lapsed;
    }

    /** True for a view that shows nothing any more, although it is still there. */
    static boolean isBroken(ObjectId id, Step up) {
        return id.kind().name().equals("view")
                && up.after().schema().get(id) != null
                && hasColumns(id, up.before().schema())
                && !hasColumns(id, up.after().schema());
    }

    /** True for a column of a view that shows nothing any more. */
    static boolean isOfBrokenView(ObjectId id, Step up) {
        List<String> owner = id.path().subList(0, id.path().size() - 1);
        return id.kind().name().equals("column") && isBroken(new ObjectId(new Kind("view"), owner), up);
    }

    private static boolean hasColumns(ObjectId view, Schema schema) {
        List<String> path = view.path();
        return schema.objects().keySet().stream()
                .anyMatch(id -> id.kind().name().equals("column")
                        && id.path().size() == path.size() + 1
                        && id.path().subList(0, path.size()).equals(path));
    }

    String inWords() {
        return words;
    }

    /** True for what stays and refers to what is gone, as a trigger does whose column went. */
    private static boolean isOfNoUse(Change.Altered altered, String fact) {
        return fact.equals(Facts.REFERS_TO.name())
                && altered.after().fact(fact) != null
                && altered.before().id().kind().name().equals("trigger");
    }

    /** True for a privilege on a table that has another name now, under which nobody was granted it. */
    private static boolean staysBehind(Change.Altered privilege, String fact, Step up) {
        List<String> path = privilege.before().id().path();
        return fact.equals(Facts.REFERS_TO.name())
                && privilege.after().fact(fact) != null
                && up.changes().stream()
                        .filter(Change.Renamed.class::isInstance)
                        .map(Change.Renamed.class::cast)
                        .filter(renamed -> renamed.before().id().equals(ObjectId.of("table", path.get(0))))
                        .anyMatch(renamed -> up.after()
                                        .schema()
                                        .get(ObjectId.of(
                                                privilege.before().id().kind().name(),
                                                renamed.after().id().name(),
                                                path.get(1)))
                                == null);
    }

    private static boolean lapses(Change.Altered change, String fact, FactChange values, Step up) {
        return DOINGS.containsKey(fact)
                && values.before() != null
                && values.after() == null
                && !"foreign key".equals(Facts.KIND.of(change.before()))
                && up.runs().stream().noneMatch(run -> Mention.of("drop expression", run.sql()))
                && (!fact.equals("collation") || staysText(change, up))
                && (!NUMBERING.contains(fact)
                        || stillNumbers(change.after(), up.after().schema()));
    }

    /** True where values are still the same texts, compared in another way, and the script does not ask for that way. */
    private static boolean staysText(Change.Altered change, Step up) {
        return change.before().id().kind().name().equals("column")
                && Objects.equals(Facts.TYPE.of(change.before()), Facts.TYPE.of(change.after()))
                && up.runs().stream()
                        .noneMatch(run ->
                                Mention.of("collate binary", run.sql()) || Mention.of("collate \"default", run.sql()));
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
