package io.seatrial.database.sqlite;

import io.seatrial.database.Catalogue;
import io.seatrial.database.RowQuestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts, fingerprints and texts of rows in SQLite, with the help of functions that {@link Functions} registers. */
final class SqliteRows implements RowQuestions {

    static final String TALLY = "seatrial_tally";
    static final String COMMITS = "seatrial_commits";

    /** A function takes so many arguments at least; source: sqlite.org, "Limits", SQLITE_MAX_FUNCTION_ARG. */
    static final int ARGUMENTS = 100;

    private static final String SETTINGS = Catalogue.text(SqliteRows.class, "rows/settings.sql");
    private static final String TOUCHED = Catalogue.text(SqliteRows.class, "rows/touched.sql");

    @Override
    public String settings() {
        return SETTINGS;
    }

    /** The file counts commits without being asked to. */
    @Override
    public String settle() {
        return "SELECT 1";
    }

    @Override
    public Question touched(Collection<String> plain, Collection<String> partitioned) {
        return new Question(TOUCHED, List.of());
    }

    @Override
    public String tally(Table table) {
        return tally(table, quoted(table.path().get(0)), List.of());
    }

    /** @param more other aggregates, to be told at last */
    String tally(Table table, String from, List<String> more) {
        List<String> key = table.key().stream().map(SqliteRows::quoted).toList();
        List<String> asked = new ArrayList<>(List.of("count(*) AS n"));
        List<String> told = new ArrayList<>(List.of("n"));
        int atOnce = Math.max(1, ARGUMENTS - 1 - key.size());
        List<String> columns = table.columns();
        for (int first = 0; first < columns.size(); first += atOnce) {
            List<String> piece = columns.subList(first, Math.min(columns.size(), first + atOnce));
            String name = "t" + first;
            asked.add(TALLY + "("
                    + listed(Stream.of(
                                    Stream.of(Integer.toString(key.size())),
                                    key.stream(),
                                    piece.stream().map(SqliteRows::quoted))
                            .flatMap(part -> part))
                    + ") AS " + name);
            for (int i = 0; i < 2 * piece.size(); i++) {
                told.add("json_extract(" + name + ", '$[" + i + "]')");
            }
        }
        for (int i = 0; i < more.size(); i++) {
            asked.add(more.get(i) + " AS m" + i);
            told.add("m" + i);
        }
        return "SELECT " + String.join(", ", told) + " FROM (SELECT " + String.join(", ", asked) + " FROM " + from
                + ")";
    }

    /** A primary key may hold NULL here, which is taken for an empty text. */
    @Override
    public String rows(Table table) {
        List<String> key = table.key().stream()
                .map(name -> "coalesce(" + text(quoted(name)) + ", '')")
                .toList();
        Stream<String> values = table.columns().stream().map(name -> text(quoted(name)));
        String order = key.isEmpty() ? "" : " ORDER BY " + listed(key.stream());
        return "SELECT " + listed(Stream.concat(key.stream(), values)) + " FROM "
                + quoted(table.path().get(0)) + order;
    }

    /** Bytes and characters are kept apart, and numbers keep all of their digits. */
    static String text(String name) {
        return "CASE typeof(" + name + ") WHEN 'blob' THEN 'x''' || hex(" + name
                + ") || '''' WHEN 'real' THEN iif(CAST(CAST("
                + name + " AS TEXT) AS REAL) = " + name + ", CAST(" + name + " AS TEXT), printf('%!.17g', " + name
                + ")) ELSE CAST(" + name + " AS TEXT) END";
    }

    @Override
    public String casts(String typeBefore, String typeAfter) {
        String forth = affinity(typeAfter);
        String back = affinity(typeBefore);
        return "SELECT CAST(CAST(? AS " + forth + ") AS TEXT) IS ?, ? IS CAST(CAST(? AS " + back + ") AS TEXT)";
    }

    /** Source: sqlite.org, "Datatypes In SQLite", section 3.1. */
    static String affinity(String type) {
        String declared = type.toUpperCase(Locale.ROOT);
        if (declared.contains("INT")) {
            return "INTEGER";
        }
        if (declared.contains("CHAR") || declared.contains("CLOB") || declared.contains("TEXT")) {
            return "TEXT";
        }
        if (declared.contains("BLOB") || declared.isBlank()) {
            return "BLOB";
        }
        boolean real = declared.contains("REAL") || declared.contains("FLOA") || declared.contains("DOUB");
        return real ? "REAL" : "NUMERIC";
    }

    private static String listed(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
