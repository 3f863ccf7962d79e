package io.seatrial.database.sqlite;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The text that SQLite keeps of each object, and the facts that only it tells. */
final class Texts {

    private final Map<ObjectId, String> texts = new HashMap<>();
    private final Map<String, TableText> tables = new HashMap<>();

    void keep(ObjectId id, String sql) {
        if (sql != null) {
            texts.put(id, sql);
            if (id.kind().name().equals("table")) {
                tables.put(id.name(), TableText.of(sql));
            }
        }
    }

    /** The objects with what their text adds, and the constraints of the tables. */
    Snapshot completed(List<SchemaObject> objects, Map<ObjectId, String> handles) {
        List<SchemaObject> all = new ArrayList<>();
        for (SchemaObject object : objects) {
            all.add(with(object, added(object)));
        }
        tables.forEach((table, text) -> text.constraints().forEach((name, facts) -> {
            ObjectId id = ObjectId.of("constraint", table, name);
            all.add(new SchemaObject(id, new TreeMap<>(facts)));
            handles.put(id, handles.get(ObjectId.of("table", table)) + "/" + name);
        }));
        return new Snapshot(Schema.of(all), handles, Map.of());
    }

    private Map<String, String> added(SchemaObject object) {
        String sql = texts.get(object.id());
        return switch (object.id().kind().name()) {
            case "column" -> column(object.id());
            case "index" -> index(object, sql);
            case "trigger", "view" -> definition(sql);
            case "table" -> object.fact("kind").startsWith("virtual") ? definition(sql) : Map.of();
            default -> Map.of();
        };
    }

    private Map<String, String> column(ObjectId id) {
        TableText table = tables.get(id.path().get(0));
        return table == null ? Map.of() : table.column(id.name());
    }

    /** A predicate or an expression stands in the text alone; where there is neither, the keys say it all. */
    private static Map<String, String> index(SchemaObject index, String sql) {
        List<Token> tokens = Tokens.of(sql);
        int where = -1;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).is("where")) {
                where = i;
                break;
            }
        }
        Map<String, String> facts = new TreeMap<>();
        if (where >= 0) {
            facts.put("predicate", Token.line(tokens.subList(where + 1, tokens.size())));
        }
        if (index.fact("keys").contains("(expression)")) {
            int open = 0;
            while (!tokens.get(open).is("(")) {
                open++;
            }
            facts.put("keys", Token.line(tokens.subList(open + 1, lastParenthesis(tokens, where))));
        }
        return facts;
    }

    private static int lastParenthesis(List<Token> tokens, int end) {
        int i = (end < 0 ? tokens.size() : end) - 1;
        while (!tokens.get(i).is(")")) {
            i--;
        }
        return i;
    }

    private static Map<String, String> definition(String sql) {
        List<Token> tokens = new ArrayList<>(Tokens.of(sql));
        int exists = ifNotExists(tokens);
        if (exists >= 0) {
            tokens.subList(exists, exists + 3).clear();
        }
        return Map.of("definition", Token.line(tokens));
    }

    private static int ifNotExists(List<Token> tokens) {
        for (int i = 1; i + 2 < Math.min(tokens.size(), 6); i++) {
            if (tokens.get(i).is("if")
                    && tokens.get(i + 1).is("not")
                    && tokens.get(i + 2).is("exists")) {
                return i;
            }
        }
        return -1;
    }

    private static SchemaObject with(SchemaObject object, Map<String, String> added) {
        if (added.isEmpty()) {
            return object;
        }
        TreeMap<String, String> facts = new TreeMap<>(object.facts());
        facts.putAll(added);
        return new SchemaObject(object.id(), facts);
    }
}
