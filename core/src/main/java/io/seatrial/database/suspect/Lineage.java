package io.seatrial.database.suspect;

import io.seatrial.database.suspect.Held.Column;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What tables hold after some statements of a script, told by what the database held before the script. */
public final class Lineage {

    /** Longer statements are not kept in full. */
    private static final int CUT = 4000;

    private final Spelling spelling;
    private final Schema before;
    /** Tables that are not what they were, by their bare names; null for one that is gone. */
    private final Map<String, Held> changed = new LinkedHashMap<>();

    private final List<Words> unknown = new ArrayList<>();

    private Lineage(Schema before, Spelling spelling) {
        this.spelling = spelling;
        this.before = before;
    }

    /** @param statements in their order, all of which went well */
    public static Lineage of(List<String> statements, Schema before, Spelling spelling) {
        Lineage lineage = new Lineage(before, spelling);
        statements.forEach(lineage::take);
        return lineage;
    }

    private void take(String sql) {
        Words words = new Words(plain(sql));
        boolean followed = sql.length() < CUT && new Effect(this, words, spelling).taken();
        if (!followed) {
            unknown.add(words);
        }
    }

    /** True when nothing that a query asks for was written to by a statement which cannot be followed. */
    public boolean knows(String query) {
        Words asked = new Words(query);
        return unknown.stream()
                .noneMatch(statement ->
                        tables().stream().anyMatch(table -> asked.mentions(table) && statement.mentions(table)));
    }

    private List<String> tables() {
        List<String> names = new ArrayList<>(changed.keySet());
        before.objects().keySet().stream()
                .filter(id -> id.kind().name().equals("table"))
                .map(ObjectId::name)
                .forEach(names::add);
        return names;
    }

    /** A query about tables as they are then, made one about tables as they were before. */
    public String ask(String query) {
        String plain = plain(query);
        int made = plain.lastIndexOf("$$; ");
        String first = made < 0 ? "" : plain.substring(0, made + 4);
        String asked = plain.substring(first.length());
        String with = with(new Words(asked), null);
        boolean more = !with.isEmpty() && asked.startsWith("WITH ");
        return first + (more ? with.strip() + ", " + asked.substring(5) : with + asked);
    }

    /** A schema with the columns of tables as they are then. @param whole as it was before */
    public Schema schema(Schema whole) {
        Schema then = whole;
        for (Map.Entry<String, Held> one : changed.entrySet()) {
            String table = spelling.name(one.getKey());
            List<SchemaObject> old = Written.objects(table, "column", then);
            then = then.without(old.stream().map(SchemaObject::id).toList());
            List<SchemaObject> now = new ArrayList<>();
            List<Column> columns =
                    one.getValue() == null ? List.of() : one.getValue().columns();
            for (Column column : columns) {
                Map<String, String> facts = new TreeMap<>(Map.of("position", "" + (now.size() + 1)));
                if (!column.type().isEmpty()) {
                    facts.put("type", column.type());
                }
                ObjectId id = ObjectId.of("column", one.getKey(), column.name());
                now.add(new SchemaObject(id, new TreeMap<>(facts)));
            }
            then = then.with(now);
        }
        return then;
    }

    /** What a table holds now; null for one that nothing is known of. @param table spelt, its name alone or qualified */
    Held held(String table) {
        String bare = Words.bare(table);
        if (changed.containsKey(bare)) {
            return changed.get(bare);
        }
        List<SchemaObject> known = Written.ordered(table, before);
        if (known.isEmpty()) {
            return null;
        }
        List<String> path = known.get(0).id().path();
        List<Column> columns = known.stream()
                .map(column -> new Column(
                        column.id().name(),
                        Objects.toString(Facts.TYPE.of(column), ""),
                        spelling.name(column.id().name()),
                        Facts.DEFAULT.of(column)))
                .toList();
        return new Held("", columns, " FROM " + spelling.table(path.subList(0, path.size() - 1)));
    }

    void put(String table, Held held) {
        changed.put(Words.bare(table), held);
    }

    /**
     * What a table holds now, its columns named as a statement may name them.
     *
     * @param alias by which the statement knows it, spelt
     * @param said what else the statement says, in which other tables may be meant
     */
    Held layer(String table, String alias, Words said) {
        Held held = held(table);
        if (held == null) {
            return null;
        }
        String bare = Words.bare(table);
        boolean own = changed.containsKey(bare);
        String from = own ? spelling.name(bare) : held.rest().substring(" FROM ".length());
        String as = own && spelling.name(bare).equals(alias) ? "" : " AS " + alias;
        List<Column> columns = held.columns().stream()
                .map(column -> new Column(
                        column.name(), column.type(), alias + "." + spelling.name(column.name()), column.preset()))
                .toList();
        return new Held(with(said, own ? bare : null), columns, " FROM " + from + as);
    }

    /** What those tables stand for that the words mention and that are not what they were. @param always one more, or null */
    String with(Words said, String always) {
        String bound = changed.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .filter(one -> one.getKey().equals(always) || said.mentions(one.getKey()))
                .map(one ->
                        spelling.name(one.getKey()) + " AS (" + one.getValue().select(spelling) + ")")
                .collect(Collectors.joining(", "));
        return bound.isEmpty() ? "" : "WITH " + bound + " ";
    }

    /** Without the schemas of tables that are not what they were: what stands for them has none. */
    String plain(String sql) {
        Words words = new Words(sql);
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean qualified = words.at(i + 1, ".") && !words.at(i - 1, ".");
            if (qualified
                    && changed.containsKey(Words.bare(words.text(i + 2, i + 3)))
                    && schema(words.text(i, i + 1))) {
                plain.append(sql, from, words.from(i));
                from = words.from(i + 2);
            }
        }
        return plain.append(sql.substring(from)).toString();
    }

    private boolean schema(String name) {
        return before.get(ObjectId.of("schema", Words.bare(name))) != null;
    }
}
