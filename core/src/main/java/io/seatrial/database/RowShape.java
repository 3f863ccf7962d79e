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
 * {@code "#object"}: by what the object is read again. {@code "#text"}: the server's own text of the object, where the
 * facts do not hold it. Anything else: the fact of that name.
 */
public final class RowShape {

    private static final String HANDLE = "#handle";
    private static final String OBJECT = "#object";
    private static final String TEXT = "#text";

    private final Kind kind;
    private final List<String> path;
    private final String[] facts;
    private final boolean text;

    private RowShape(Kind kind, List<String> path, List<String> facts, boolean text) {
        this.kind = kind;
        this.path = path;
        this.facts = facts.toArray(new String[0]);
        this.text = text;
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
        return new RowShape(kind, path, facts, labels.contains(TEXT));
    }

    public Kind kind() {
        return kind;
    }

    /** The labels in the order in which {@link #object} expects the columns: handle, object, path, facts, and the text if any. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(HANDLE, OBJECT));
        columns.addAll(path);
        columns.addAll(List.of(facts));
        if (text) {
            columns.add(TEXT);
        }
        return columns;
    }

    /** The server's own text of the object that the row describes, or null; for {@code first} see {@link #object}. */
    public String text(ResultSet row, int first) throws SQLException {
        return text ? row.getString(first + 2 + path.size() + facts.length) : null;
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
