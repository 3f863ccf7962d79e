package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import io.seatrial.database.KindQuery;
import io.seatrial.database.RowShape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The catalogue queries for one server version, with the columns that the server says they have. */
final class PostgresCatalogue {

    /** A kind's query with what its columns mean. */
    record Part(KindQuery query, RowShape shape) {

        /** The catalogue whose oid stands in the column {@code "#object"}. */
        String ownerClass() {
            return query.notes().getOrDefault("class", "");
        }

        /**
         * The query with every column as text, in the order the shape expects: both ways of reading, everything and
         * little, must spell each value alike.
         */
        String select() {
            StringBuilder sql = new StringBuilder("select ");
            for (String column : shape.columns()) {
                sql.append(sql.length() > 7 ? ", " : "")
                        .append("k.")
                        .append(quoted(column))
                        .append("::text");
            }
            return sql.append(" from (\n").append(query.sql()).append("\n) k").toString();
        }

        private static String quoted(String label) {
            return '"' + label.replace("\"", "\"\"") + '"';
        }
    }

    private final Catalogue catalogue;
    private final List<Part> parts;

    private PostgresCatalogue(Catalogue catalogue, List<Part> parts) {
        this.catalogue = catalogue;
        this.parts = List.copyOf(parts);
    }

    /** The queries for the server at the other end; asks it to describe each of them. */
    static PostgresCatalogue of(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        Catalogue catalogue = Catalogue.load(PostgresCatalogue.class, Integer.toString(major));
        List<Part> parts = new ArrayList<>();
        for (KindQuery query : catalogue.kinds()) {
            parts.add(new Part(query, RowShape.of(query.kind(), labels(connection, query))));
        }
        return new PostgresCatalogue(catalogue, parts);
    }

    private static List<String> labels(Connection connection, KindQuery query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
            ResultSetMetaData columns = statement.getMetaData();
            List<String> labels = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                labels.add(columns.getColumnLabel(i));
            }
            return labels;
        } catch (SQLException e) {
            throw new SQLException("the catalogue file of kind " + query.kind() + ": " + e.getMessage(), e);
        }
    }

    List<Part> parts() {
        return parts;
    }

    /** The query that counts what no file describes, or null. */
    String unmodelled() {
        return catalogue.unmodelled();
    }

    /** The text of a file of the folder {@code reading}: how the catalogue is read, as opposed to what is in it. */
    String reading(String file) {
        return catalogue.text("reading/" + file);
    }
}
