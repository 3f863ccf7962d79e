package io.seatrial.database;

import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    private final String[] facts;

    private RowShape(Kind kind, List<String> path, List<String> facts) {
        this.kind = kind;
        this.path = path;
        this.facts = facts.toArray(new String[0]);
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
        columns.addAll(List.of(facts));
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
            String part = row.getString(column++);
            if (part == null) {
                throw new IllegalStateException(
                        "the query of kind " + kind + " gives an object without \"" + path.get(i) + "\"");
            }
            parts[i] = strings.shared(part);
        }
        String[] values = new String[facts.length];
        for (int i = 0; i < facts.length; i++) {
            String value = row.getString(column++);
            values[i] = value == null ? null : strings.shared(value);
        }
        return SchemaObject.of(new ObjectId(kind, List.of(parts)), facts, values);
    }
}
