package io.seatrial.database;

import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What each column of a kind's query holds, as its label says.
 *
 * <p>{@code "@…"}: a part of the path, in order. {@code "#handle"}: the server's own identity of the object.
 * {@code "#object"}: by what the object is read again. Anything else: the fact of that name.
 */
public final class RowShape {

    private static final String HANDLE = "#handle";
    private static final String OBJECT = "#object";

    private final Kind kind;
    private final List<String> path;
    private final List<String> facts;

    private RowShape(Kind kind, List<String> path, List<String> facts) {
        this.kind = kind;
        this.path = path;
        this.facts = facts;
    }

    /** The shape of the rows that the kind's query gives. */
    public static RowShape of(KindQuery query) {
        Kind kind = query.kind();
        List<String> labels = SelectLabels.of(query.sql());
        List<String> path = labels.stream().filter(l -> l.startsWith("@")).toList();
        List<String> facts = labels.stream()
                .filter(l -> !l.startsWith("@") && !l.startsWith("#"))
                .sorted(Comparator.naturalOrder())
                .toList();
        if (path.isEmpty() || !labels.contains(HANDLE)) {
            throw new IllegalStateException("the query of kind " + kind + " lacks an \"@…\" or \"#handle\" column");
        }
        return new RowShape(kind, path, facts);
    }

    public Kind kind() {
        return kind;
    }

    /** The labels in the order in which {@link #object} expects the columns: handle, object, path, facts. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(HANDLE, OBJECT));
        columns.addAll(path);
        columns.addAll(facts);
        return columns;
    }

    /**
     * The object that the row describes.
     *
     * @param first the column where the handle stands; the others follow in the order of {@link #columns()}
     */
    public SchemaObject object(ResultSet row, int first, Strings strings) throws SQLException {
        int column = first + 2;
        String[] parts = new String[path.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = strings.shared(row.getString(column++));
        }
        TreeMap<String, String> values = new TreeMap<>();
        for (String fact : facts) {
            String value = row.getString(column++);
            if (value != null) {
                values.put(fact, strings.shared(value));
            }
        }
        return new SchemaObject(new ObjectId(kind, List.of(parts)), values);
    }
}
