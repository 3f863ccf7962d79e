package io.seatrial.database.postgresql;

import io.seatrial.database.SliceQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slices of PostgreSQL tables, in SQL. */
final class PostgresSlices implements SliceQuestions {

    /** Collations do not touch these, and their order is the same in every version. */
    private static final Pattern ORDERED = Pattern.compile("smallint|integer|bigint|oid|uuid|date"
            + "|numeric(\\(\\d+,-?\\d+\\))?|timestamp(\\(\\d\\))? with(out)? time zone");

    /** More ranges than this are looked up instead of being spelt out. */
    private static final int SPELT = 20;

    private static final int SHOWN = 200;

    private final PostgresRows questions;

    PostgresSlices(PostgresRows questions) {
        this.questions = questions;
    }

    @Override
    public String settings() {
        return questions.settings();
    }

    @Override
    public String canary() {
        return "SELECT hashtextextended('seatrial' COLLATE \"C\", 1)::text";
    }

    @Override
    public boolean orders(String type) {
        return ORDERED.matcher(type).matches();
    }

    @Override
    public String overall(Rows rows) {
        List<String> key = rows.key().stream().map(Column::name).toList();
        List<String> columns = rows.columns().stream().map(Column::name).toList();
        return PostgresRows.tally(from(rows), key, columns, key.isEmpty() ? ", " + print(rows) : "");
    }

    @Override
    public String positions(Rows rows, Slice slice, long every) {
        return "SELECT p::text FROM (SELECT p, row_number() OVER (ORDER BY p) AS n FROM (SELECT " + position(rows)
                + " AS p FROM " + from(rows) + " r) s WHERE " + within(rows, "p", List.of(slice))
                + ") t WHERE n > 1 AND n % " + every + " = 0 ORDER BY p";
    }

    @Override
    public String pieces(Rows rows, List<String> bounds) {
        return "SELECT width_bucket(" + position(rows) + ", " + array(rows, bounds) + "), count(*), " + print(rows)
                + " FROM " + from(rows) + " r GROUP BY 1";
    }

    @Override
    public String rows(Rows rows, List<Slice> slices) {
        String where = " WHERE " + within(rows, position(rows), slices);
        if (rows.key().isEmpty()) {
            return "SELECT " + hash(rows, 0) + "::text COLLATE \"C\", " + hash(rows, 1) + "::text COLLATE \"C\","
                    + " count(*)::text FROM " + from(rows) + " r" + where + " GROUP BY 1, 2 ORDER BY 1, 2";
        }
        String key = listed(texts(rows.key()));
        String prints = listed(texts(rows.columns()).map(text -> "hashtextextended(" + text + ", 0)::text"));
        return "SELECT " + key + ", " + prints + " FROM " + from(rows) + " r" + where + " ORDER BY " + key;
    }

    @Override
    public String values(Rows rows, List<List<String>> identities) {
        String values = listed(texts(rows.columns()).map(text -> "left(" + text + ", " + SHOWN + ")"));
        if (rows.key().isEmpty()) {
            return "SELECT DISTINCT " + hash(rows, 0) + "::text, " + hash(rows, 1) + "::text, " + values + " FROM "
                    + from(rows) + " r WHERE (" + hash(rows, 0) + ") IN ("
                    + identities.stream()
                            .map(both -> literal(both.get(0)) + "::bigint")
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        String wanted =
                identities.stream().map(identity -> equal(rows.key(), identity)).collect(Collectors.joining(" OR "));
        return "SELECT " + listed(texts(rows.key())) + ", " + values + " FROM " + from(rows) + " r WHERE " + wanted;
    }

    private static String equal(List<Column> key, List<String> identity) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            String name = Identifiers.quoted(key.get(i).name());
            parts.add(
                    name + " = " + literal(identity.get(i)) + "::" + key.get(i).type());
        }
        return "(" + String.join(" AND ", parts) + ")";
    }

    private static String position(Rows rows) {
        if (!rows.hashed()) {
            return Identifiers.quoted(rows.key().get(0).name());
        }
        return rows.key().isEmpty() ? hash(rows, 0) : hash(rows.key(), 0);
    }

    private static String type(Rows rows) {
        return rows.hashed() ? "bigint" : rows.key().get(0).type();
    }

    private static String within(Rows rows, String position, List<Slice> slices) {
        if (slices.contains(Slice.ALL)) {
            return "true";
        }
        if (slices.size() > SPELT) {
            return looked(rows, position, slices);
        }
        List<String> ranges = new ArrayList<>();
        for (Slice slice : slices) {
            String from = slice.from() == null ? "true" : position + " >= " + bound(rows, slice.from());
            String to = slice.to() == null ? "true" : position + " < " + bound(rows, slice.to());
            ranges.add("(" + from + " AND " + to + ")");
        }
        return "(" + String.join(" OR ", ranges) + ")";
    }

    private static String looked(Rows rows, String position, List<Slice> slices) {
        List<String> bounds = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        for (Slice slice : slices) {
            if (slice.from() != null) {
                bounds.add(slice.from());
            }
            inside.add(String.valueOf(bounds.size()));
            if (slice.to() != null) {
                bounds.add(slice.to());
            }
        }
        return "width_bucket(" + position + ", " + array(rows, bounds) + ") = ANY (ARRAY[" + String.join(", ", inside)
                + "])";
    }

    private static String bound(Rows rows, String position) {
        return literal(position) + "::" + type(rows);
    }

    private static String array(Rows rows, List<String> bounds) {
        return "ARRAY[" + bounds.stream().map(PostgresSlices::literal).collect(Collectors.joining(", ")) + "]::"
                + type(rows) + "[]";
    }

    private static String print(Rows rows) {
        return "coalesce(sum(" + hash(rows, 0) + "), 0)::text";
    }

    private static String hash(Rows rows, int seed) {
        return hash(rows.columns(), seed);
    }

    private static String hash(List<Column> columns, int seed) {
        return "hashtextextended(ROW(" + listed(texts(columns)) + ")::text COLLATE \"C\", " + seed + ")";
    }

    private static Stream<String> texts(List<Column> columns) {
        return columns.stream().map(Column::name).map(Identifiers::quoted).map(PostgresRows::text);
    }

    private static String from(Rows rows) {
        String table = (rows.whole() ? "" : "ONLY ") + Identifiers.quoted(rows.path());
        return rows.where() == null ? table : "(SELECT * FROM " + table + " WHERE (" + rows.where() + "\n))";
    }

    private static String literal(String text) {
        return (text.indexOf('\\') < 0 ? "'" : " E'")
                + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static String listed(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
