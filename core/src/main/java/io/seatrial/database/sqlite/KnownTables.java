package io.seatrial.database.sqlite;

import io.seatrial.database.Catalogue;
import io.seatrial.schema.SchemaObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was read of each table and view, with the text it was read from: what has kept its text need not be read again, but
 * for views, whose columns follow from others.
 */
final class KnownTables {

    /** Asks for the owners of texts, and which of them are views. */
    static final String QUESTION = Catalogue.text(KnownTables.class, "reading/texts.sql");

    /** A row of the catalogue. @param place where the object stands, or null @param sql its text, or null */
    record Row(SchemaObject object, String place, String sql) {}

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();

    KnownTables() {}

    /** That of a copy of the file. */
    KnownTables(KnownTables other) {
        texts.putAll(other.texts);
        rows.putAll(other.rows);
    }

    /** The tables and views that have to be read again; what is gone is forgotten. */
    Set<String> changed(Statement statement) throws SQLException {
        Set<String> changed = new TreeSet<>();
        Set<String> views = new TreeSet<>();
        Map<String, String> now = new HashMap<>();
        boolean virtual = false;
        try (ResultSet owners = statement.executeQuery(QUESTION)) {
            while (owners.next()) {
                String owner = Tokens.fold(owners.getString(1));
                now.put(owner, owners.getString(3));
                if (!Objects.equals(texts.get(owner), owners.getString(3))) {
                    changed.add(owner);
                    virtual |= owners.getBoolean(4);
                }
                if (owners.getBoolean(2)) {
                    views.add(owner);
                }
            }
        }
        boolean gone = texts.keySet().retainAll(now.keySet());
        rows.keySet().retainAll(now.keySet());
        if (gone || !changed.isEmpty()) {
            changed.addAll(views);
        }
        if (virtual) {
            // The tables in which it keeps its rows are not told as tables.
            changed.addAll(now.keySet());
        }
        texts.putAll(now);
        return changed;
    }

    void forget(Set<String> changed) {
        changed.forEach(rows::remove);
    }

    void add(Row row) {
        rows.computeIfAbsent(owner(row), key -> new ArrayList<>()).add(row);
    }

    static String owner(Row row) {
        SchemaObject object = row.object();
        boolean index = object.id().kind().name().equals("index");
        return Tokens.fold(index ? object.fact("table") : object.id().path().get(0));
    }

    List<Row> all() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** Nothing is known any more, as after a read that broke off. */
    void clear() {
        texts.clear();
        rows.clear();
    }
}
