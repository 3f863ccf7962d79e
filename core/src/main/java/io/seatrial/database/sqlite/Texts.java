package io.seatrial.database.sqlite;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The text that SQLite keeps of each object, and the facts that only it tells. */
final class Texts {

    private final Map<String, TableText> known;
    private final Map<ObjectId, String> texts = new HashMap<>();
    private final Map<String, TableText> tables = new HashMap<>();

    /** @param known what was made of texts before */
    Texts(Map<String, TableText> known) {
        this.known = known;
    }

    void keep(ObjectId id, String sql) {
        if (sql != null) {
            texts.put(id, sql);
            if (id.kind().name().equals("table")) {
                tables.put(id.name(), known.computeIfAbsent(sql, TableText::of));
            }
        }
    }

    /** The objects with what their text adds, and the constraints of the tables. */
    Schema completed(List<SchemaObject> objects) {
        Spelling spelling = new Spelling();
        Map<String, SortedMap<Integer, String>> keys = new HashMap<>();
        List<SchemaObject> all = new ArrayList<>();
        for (SchemaObject object : objects) {
            all.add(with(object, added(object)));
            switch (object.id().kind().name()) {
                case "table" -> spelling.table(object.id().name());
                case "column" -> column(object, spelling, keys);
                default -> {}
            }
        }
        tables.forEach((table, text) -> constraints(table, text, spelling, keys, all));
        return Schema.of(all);
    }

    /** What the texts say that no fact tells. */
    Map<ObjectId, String> unread() {
        Map<ObjectId, String> unread = new HashMap<>();
        tables.forEach((table, text) -> {
            if (!text.unread().isEmpty()) {
                unread.put(ObjectId.of("table", table), text.unread());
            }
        });
        return Map.copyOf(unread);
    }

    private static void column(SchemaObject column, Spelling spelling, Map<String, SortedMap<Integer, String>> keys) {
        String table = column.id().path().get(0);
        spelling.column(table, column.id().name());
        String place = column.fact("place in the primary key");
        if (place != null) {
            keys.computeIfAbsent(ConstraintText.fold(table), key -> new TreeMap<>())
                    .put(Integer.valueOf(place), column.id().name());
        }
    }

    private static void constraints(
            String table,
            TableText text,
            Spelling spelling,
            Map<String, SortedMap<Integer, String>> keys,
            List<SchemaObject> all) {
        Set<String> called = new HashSet<>();
        for (ConstraintText constraint : text.constraints()) {
            String name = constraint.called();
            for (int i = 2; !called.add(name); i++) {
                name = constraint.called() + " #" + i;
            }
            all.add(new SchemaObject(
                    ObjectId.of("constraint", table, name),
                    constraint.facts(
                            spelling,
                            table,
                            spelling::of,
                            target -> List.copyOf(keys.getOrDefault(ConstraintText.fold(target), new TreeMap<>())
                                    .values()))));
        }
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
            facts.put("keys", Items.keys(tokens.subList(open + 1, lastParenthesis(tokens, where))));
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
