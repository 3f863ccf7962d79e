package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.Token;
import io.seatrial.diff.Tokens;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A schema as statements need to know it: what belongs to what, and what is named by what. */
final class Model {

    private static final Set<String> WHOLES = Set.of("table", "view", "materialized_view", "sequence");
    /** Facts that say nothing of what an object rests on. */
    private static final Set<String> APART =
            Set.of("comment", "owner", "privileges", "owned by", "partition of", "labels");

    private final Schema schema;
    private final Map<List<String>, SchemaObject> wholes = new HashMap<>();
    private final Map<List<String>, List<SchemaObject>> parts = new HashMap<>();
    private final Map<String, List<SchemaObject>> kinds = new HashMap<>();
    private final Directory directory = new Directory();
    private final Set<ObjectId> staying = new HashSet<>();
    private final Map<List<String>, SchemaObject> identities = new HashMap<>();
    private final Map<List<String>, List<SchemaObject>> owned = new HashMap<>();
    private final Map<ObjectId, Set<ObjectId>> needs = new HashMap<>();

    Model(Schema schema) {
        this.schema = schema;
        for (SchemaObject object : schema.objects().values()) {
            List<String> path = object.id().path();
            String kind = object.id().kind().name();
            kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(object);
            if (WHOLES.contains(kind) || kind.equals("type")) {
                wholes.put(path, object);
            }
            List<String> owner = kind.equals("sequence") ? Ties.column(object) : null;
            if (owner != null) {
                owned.computeIfAbsent(owner, key -> new ArrayList<>()).add(object);
                if (Sequences.ofIdentity(object)) {
                    identities.put(owner, object);
                }
            }
            if (path.size() == 2 && !kind.equals("index")) {
                directory.add(object.id());
            }
        }
        for (SchemaObject object : schema.objects().values()) {
            List<String> root = rootPath(object);
            if (root != null && !root.equals(object.id().path())) {
                parts.computeIfAbsent(root, key -> new ArrayList<>()).add(object);
            }
        }
    }

    /** Says of an object that it is there all the time, before and after. */
    void stay(ObjectId id) {
        staying.add(id);
    }

    boolean stays(ObjectId id) {
        return staying.contains(id);
    }

    /** The sequences of identity columns, by the path of the column. */
    Map<List<String>, SchemaObject> identities() {
        return identities;
    }

    Schema schema() {
        return schema;
    }

    /** All objects of that kind. */
    List<SchemaObject> all(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    SchemaObject get(ObjectId id) {
        return schema.get(id);
    }

    /** The table, view, sequence or type of that path, or null. */
    SchemaObject whole(List<String> path) {
        return wholes.get(path);
    }

    /** The table or view of that path, never a type. */
    boolean isType(List<String> path) {
        SchemaObject whole = wholes.get(path);
        return whole != null && whole.id().kind().name().equals("type");
    }

    /** What hangs on that table, view or type, of that kind. */
    List<SchemaObject> parts(List<String> root, String kind) {
        return parts.getOrDefault(root, List.of()).stream()
                .filter(part -> part.id().kind().name().equals(kind))
                .toList();
    }

    List<SchemaObject> allParts(List<String> root) {
        return parts.getOrDefault(root, List.of());
    }

    List<SchemaObject> columns(List<String> root) {
        return parts(root, "column").stream()
                .sorted((one, other) -> Integer.compare(position(one), position(other)))
                .toList();
    }

    private static int position(SchemaObject column) {
        return Integer.parseInt(column.fact("position"));
    }

    /** The sequences that go when that column goes. */
    List<SchemaObject> owned(List<String> column) {
        return owned.getOrDefault(column, List.of());
    }

    /** The same objects, and the tables that sequences and partitions among them go along with. */
    Set<ObjectId> withHolders(Set<ObjectId> ids) {
        Set<ObjectId> all = new TreeSet<>();
        for (ObjectId id : ids) {
            for (ObjectId one = id; one != null && all.add(one); one = holder(schema.get(one))) {
                // On to what that one goes along with.
            }
        }
        return all;
    }

    /** The same objects, and the tables whose identities bring sequences among them. */
    Set<ObjectId> withNumbered(Set<ObjectId> ids) {
        Set<ObjectId> all = new TreeSet<>(ids);
        ids.stream()
                .map(schema::get)
                .filter(object -> object != null && object.id().kind().name().equals("sequence"))
                .filter(Sequences::ofIdentity)
                .map(this::holder)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    private ObjectId holder(SchemaObject object) {
        if (object == null) {
            return null;
        }
        String parent = object.fact("partition of");
        List<String> path = switch (object.id().kind().name()) {
            case "sequence" ->
                Ties.column(object) == null ? null : Ties.column(object).subList(0, 2);
            case "table" -> parent == null ? null : Names.unquoted(parent);
            default -> null;
        };
        SchemaObject table = path == null ? null : wholes.get(path);
        return table == null ? null : table.id();
    }

    /** The path of what the object is a part of; its own where it is a part of nothing. */
    List<String> rootPath(SchemaObject object) {
        List<String> path = object.id().path();
        String kind = object.id().kind().name();
        if (kind.equals("index") || kind.equals("statistics")) {
            return Names.unquoted(object.fact("table"));
        }
        return path.size() > 2 && wholes.containsKey(path.subList(0, 2)) ? path.subList(0, 2) : path;
    }

    ObjectId root(SchemaObject object) {
        List<String> path = rootPath(object);
        boolean alone = path.equals(object.id().path());
        // A collation, say, may be called as a table is.
        SchemaObject whole = alone ? null : wholes.get(path);
        return whole == null ? object.id() : whole.id();
    }

    /** The roots that the object names in its facts, its own and its schema included. */
    Set<ObjectId> needs(SchemaObject object) {
        Set<ObjectId> known = needs.get(object.id());
        if (known != null) {
            return known;
        }
        Set<ObjectId> found = new TreeSet<>();
        object.facts().forEach((fact, value) -> {
            if (!APART.contains(fact) && !(fact.equals("body") && stringBody(object))) {
                found.addAll(mentioned(value));
            }
        });
        if (object.fact("partition of") != null && object.id().kind().name().equals("table")) {
            found.addAll(mentioned(object.fact("partition of")));
        }
        found.add(root(object));
        if (object.id().path().size() > 1) {
            found.add(ObjectId.of("schema", object.id().path().get(0)));
        }
        needs.put(object.id(), found);
        return found;
    }

    private static boolean stringBody(SchemaObject function) {
        return !(function.fact("language").equals("sql")
                && function.fact("body").stripLeading().matches("(?is)(BEGIN ATOMIC|RETURN)\\b.*"));
    }

    /** What is named, qualified, in that text. */
    Set<ObjectId> mentioned(String text) {
        return directory.mentioned(text);
    }

    /** What a function's text names, qualified or not: it may or may not mean it. */
    Set<ObjectId> likes(SchemaObject object) {
        Set<ObjectId> found = new TreeSet<>();
        String body = object.fact("body");
        if (object.id().kind().name().equals("function") && body != null) {
            for (Token token : Tokens.of(body)) {
                if (token.isName()) {
                    found.addAll(directory.called(token.name()));
                }
            }
            found.remove(object.id());
        }
        return found;
    }

    /** True when the object's facts name both the table and, anywhere, a column of that name. */
    boolean mentions(SchemaObject object, SchemaObject column) {
        boolean own = root(object).equals(root(column));
        if (!own && !needs(object).contains(root(column))) {
            return false;
        }
        return object.facts().entrySet().stream()
                .filter(fact -> !APART.contains(fact.getKey()))
                .anyMatch(fact -> names(fact.getValue(), column.id().name()));
    }

    static boolean names(String text, String name) {
        return text.contains(name.replace("\"", "\"\""))
                && Tokens.of(text).stream()
                        .anyMatch(token -> token.isName() && token.name().equals(name));
    }
}
