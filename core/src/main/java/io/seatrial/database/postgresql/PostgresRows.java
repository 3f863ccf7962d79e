package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.RowTransfer;
import io.seatrial.database.Versions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts, fingerprints and texts of rows in PostgreSQL. */
final class PostgresRows implements RowQuestions {

    private static final String SETTINGS = Catalogue.text(PostgresRows.class, "rows/settings.sql");
    private static final String SETTLE = Catalogue.text(PostgresRows.class, "rows/settle.sql");
    private static final String TOUCHED = Catalogue.text(PostgresRows.class, "rows/touched.sql");
    private static final String OF_PARTITIONS = Catalogue.text(PostgresRows.class, "rows/touched-partitions.sql");
    private static final String HOLLOW = Catalogue.text(PostgresRows.class, "rows/hollow.sql");

    private final String version;

    PostgresRows(String version) {
        this.version = version;
    }

    @Override
    public String settings() {
        return SETTINGS;
    }

    @Override
    public String settle() {
        return Versions.compare(version, "15") >= 0 ? SETTLE : null;
    }

    @Override
    public Question touched(Collection<String> plain, Collection<String> partitioned) {
        return partitioned.isEmpty()
                ? new Question(TOUCHED, List.of(array(plain)))
                : new Question(TOUCHED + " UNION ALL " + OF_PARTITIONS, List.of(array(plain), array(partitioned)));
    }

    @Override
    public Question hollow(Collection<String> plain) {
        return new Question(HOLLOW, List.of(array(plain)));
    }

    private static String array(Collection<String> oids) {
        return oids.stream().collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String tally(Table table) {
        return tally(from(table), table.key(), table.columns(), "");
    }

    /** @param from a table, or a query in brackets; further what else to ask, or nothing */
    static String tally(String from, List<String> key, List<String> columns, String further) {
        // The hash of the key is computed once a row: OFFSET keeps the planner from copying it into every column.
        String seed = key.isEmpty()
                ? "0::bigint"
                : "hashtextextended(ROW(" + listed(key.stream().map(PostgresRows::quoted)) + ")::text, 0)";
        String sums = columns.stream()
                .map(PostgresRows::quoted)
                .map(name ->
                        ", count(" + name + "), sum(hashtextextended(" + text(name) + ", \"seatrial's seed\"))::text")
                .collect(Collectors.joining());
        return "SELECT count(*)" + sums + further + " FROM (SELECT *, " + seed + " AS \"seatrial's seed\" FROM " + from
                + " t OFFSET 0) r";
    }

    @Override
    public String rows(Table table) {
        List<String> key = table.key().stream()
                .map(PostgresRows::quoted)
                .map(PostgresRows::text)
                .toList();
        Stream<String> values =
                table.columns().stream().map(PostgresRows::quoted).map(PostgresRows::text);
        String order = key.isEmpty() ? "" : " ORDER BY " + listed(key.stream());
        return "SELECT " + listed(Stream.concat(key.stream(), values)) + " FROM " + from(table) + order;
    }

    @Override
    public String joined(Table source, Table target) {
        List<String> key = of("s.", source.key()).map(PostgresRows::text).toList();
        Stream<String> values = of("t.", target.columns()).map(PostgresRows::text);
        return "SELECT " + listed(Stream.concat(key.stream(), values)) + " FROM " + from(source) + " s JOIN "
                + from(target) + " t ON ROW(" + listed(of("s.", source.columns())) + ") = ROW("
                + listed(of("t.", target.key())) + ") ORDER BY " + listed(key.stream());
    }

    private static Stream<String> of(String alias, List<String> names) {
        return names.stream().map(name -> alias + quoted(name));
    }

    @Override
    public String casts(String typeBefore, String typeAfter) {
        return "SELECT ?::" + typeBefore + "::" + typeAfter + "::text IS NOT DISTINCT FROM ?::text, ?::text"
                + " IS NOT DISTINCT FROM ?::" + typeAfter + "::" + typeBefore + "::text";
    }

    @Override
    public Optional<RowTransfer> transfer() {
        return Optional.of(new PostgresTransfer());
    }

    private static String from(Table table) {
        return (table.whole() ? "" : "ONLY ")
                + table.path().stream().map(PostgresRows::quoted).collect(Collectors.joining("."));
    }

    static String text(String quoted) {
        return quoted + "::text COLLATE \"C\"";
    }

    private static String listed(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
