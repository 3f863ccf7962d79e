package io.seatrial.database.mysql;

import io.seatrial.database.Catalogue;
import io.seatrial.database.KindQuery;
import io.seatrial.database.RowShape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The catalogue queries of one server, ready to be sent: for everything, or for one table or view. */
final class MysqlCatalogue {

    /** Where a query can be narrowed to one table: this mark names the column that holds the table's name. */
    private static final Pattern OF = Pattern.compile("/\\*of ([a-z_.]+)\\*/");

    private final List<Part> ofTables = new ArrayList<>();
    private final List<Part> others = new ArrayList<>();
    private final String unmodelled;

    /**
     * A kind and its query.
     *
     * @param of what its objects belong to or are: tables, views, or both
     * @param denied what cannot be seen where the query is denied; null where it never is
     * @param telltale a word without which the server's own text of a table has no such objects, or an empty text
     */
    record Part(RowShape shape, String query, Set<String> of, String denied, String telltale) {

        static Part of(KindQuery query) {
            Map<String, String> notes = query.notes();
            Set<String> of = Set.of(notes.getOrDefault("of", "nothing").split(", "));
            return new Part(
                    RowShape.of(query), query.sql(), of, notes.get("denied"), notes.getOrDefault("telltale", ""));
        }

        boolean ofTables() {
            return of.contains("table");
        }

        boolean ofViews() {
            return of.contains("view");
        }

        /** False where the server's own text of a table, null if unknown, tells that it has no such objects. */
        boolean mayBeIn(String text) {
            return text == null || text.contains(telltale);
        }

        String kind() {
            return shape.kind().name();
        }

        String ofAll() {
            return ordered(OF.matcher(query).replaceAll(""));
        }

        String of(String table) {
            String condition = "AND $1 = " + Matcher.quoteReplacement(Identifiers.literal(table));
            return ordered(OF.matcher(query).replaceAll(condition));
        }

        private String ordered(String sql) {
            return shape.columns().stream()
                    .map(Identifiers::quoted)
                    .collect(Collectors.joining(", ", "SELECT ", " FROM (" + sql + "\n) x"));
        }
    }

    MysqlCatalogue(Flavour flavour, String version) {
        Catalogue catalogue = Catalogue.load(flavour.neighbour(), version);
        for (KindQuery query : catalogue.kinds()) {
            Part part = Part.of(query);
            (part.ofTables() || part.ofViews() ? ofTables : others).add(part);
        }
        this.unmodelled = catalogue.unmodelled();
    }

    /** Kinds whose objects belong to a table or view (or are one), by which they are read again. */
    List<Part> ofTables() {
        return ofTables;
    }

    /** Kinds that are read as a whole. */
    List<Part> others() {
        return others;
    }

    /** What no catalogue file describes: kind → names. */
    Map<String, List<String>> unmodelled(Statement statement) throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(unmodelled)) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), kind -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        found.values().forEach(Collections::sort);
        return found;
    }
}
