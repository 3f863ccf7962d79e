package io.seatrial.database;

import io.seatrial.schema.FactNames;
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
    private final List<String> labels;
    private final FactNames facts;
    private final boolean text;

    /** A row whose columns are in the order of {@link #columns()}, counted from 1. */
    @FunctionalInterface
    public interface Cells {
        /** The text in that column, or null. */
        String text(int column) throws SQLException;
    }

    private RowShape(Kind kind, List<String> path, List<String> facts, boolean text) {
        this.kind = kind;
        this.path = path;
        this.labels = facts;
        this.facts = FactNames.of(facts.toArray(new String[0]));
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

    /** The labels in the order in which a row must have them: handle, object, path, facts, and the text if any. */
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(HANDLE, OBJECT));
        columns.addAll(path);
        columns.addAll(labels);
        if (text) {
            columns.add(TEXT);
        }
        return columns;
    }

    /** The server's own text of the object that the row describes, or null. */
    public String text(Cells row) throws SQLException {
        return text ? row.text(3 + path.size() + facts.count()) : null;
    }

    /** The object that the row describes; texts that occur often become one string. */
    public SchemaObject object(ResultSet row, Strings strings) throws SQLException {
        return object(column -> strings.shared(row.getString(column)));
    }

    /** The object that the row describes. */
    public SchemaObject object(Cells row) throws SQLException {
        int column = 3;
        String[] parts = new String[path.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = row.text(column++);
            if (parts[i] == null) {
                throw new IllegalStateException(
                        "the query of kind " + kind + " gives an object without \"" + path.get(i) + "\"");
            }
        }
        String[] values = new String[facts.count()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.text(column++);
        }
        return facts.object(new ObjectId(kind, List.of(parts)), values);
    }
}
