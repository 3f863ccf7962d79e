package io.seatrial.database.mysql;

import io.seatrial.database.RowQuestions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts, fingerprints and texts of rows in MySQL and MariaDB. */
final class MysqlRows implements RowQuestions {

    private static final Set<String> WHOLE = Set.of("tinyint", "smallint", "mediumint", "int", "bigint");

    private final Flavour flavour;
    private final String fingerprint;

    MysqlRows(Flavour flavour, String version) {
        this.flavour = flavour;
        this.fingerprint = flavour.since("rows/fingerprint.txt", version);
    }

    @Override
    public String settings() {
        return flavour.text("rows/settings.sql");
    }

    /** What the servers count of writes leaves out rows that a cascade or a TRUNCATE takes. */
    @Override
    public String settle() {
        return null;
    }

    @Override
    public Question touched(Collection<String> plain, Collection<String> partitioned) {
        return new Question(flavour.text("rows/touched.sql"), List.of());
    }

    @Override
    public String tally(Table table) {
        return tally(from(table), table, "");
    }

    /** @param from a table, or a query in brackets; further what else to ask, or nothing */
    String tally(String from, Table table, String further) {
        String seed = seed(table);
        String sums = table.columns().stream()
                .map(name -> ", count(" + Identifiers.quoted(name) + "), sum(" + hash(seed, hashed(table, name)) + ")")
                .collect(Collectors.joining());
        return "SELECT count(*)" + sums + further + " FROM " + from;
    }

    /** The hash of a value, mixed with a number; NULL has none. */
    String hash(String seed, String value) {
        return fingerprint.replace("{seed}", seed).replace("{value}", value);
    }

    /** A number for the key: itself where it is one, else its hash; 0 where there is no key. */
    private static String seed(Table table) {
        List<String> key = table.key();
        if (key.size() == 1 && WHOLE.contains(ValueText.word(table.types().get(key.get(0))))) {
            return Identifiers.quoted(key.get(0));
        }
        return key.isEmpty() ? "0" : "crc32(" + joined(key.stream().map(name -> hashed(table, name))) + ")";
    }

    /** Several values as one, so that different ones stay different: each with its length before it. */
    static String joined(Stream<String> values) {
        return values.map(ValueText::binary)
                .map(value -> "ifnull(concat(length(" + value + "), ':', " + value + "), '-')")
                .collect(Collectors.joining(", ", "concat(", ")"));
    }

    private static String hashed(Table table, String name) {
        return ValueText.hashed(Identifiers.quoted(name), table.types().get(name));
    }

    @Override
    public String rows(Table table) {
        List<String> key =
                table.key().stream().map(name -> text("", table, name)).toList();
        Stream<String> values = table.columns().stream().map(name -> text("", table, name));
        return "SELECT " + listed(Stream.concat(key.stream(), values)) + " FROM " + from(table) + ordered(key);
    }

    @Override
    public String joined(Table source, Table target) {
        List<String> key =
                source.key().stream().map(name -> text("s.", source, name)).toList();
        Stream<String> values = target.columns().stream().map(name -> text("t.", target, name));
        String same = IntStream.range(0, source.columns().size())
                .mapToObj(i -> "s." + Identifiers.quoted(source.columns().get(i)) + " = t."
                        + Identifiers.quoted(target.key().get(i)))
                .collect(Collectors.joining(" AND "));
        return "SELECT " + listed(Stream.concat(key.stream(), values)) + " FROM " + from(source) + " s JOIN "
                + from(target) + " t ON " + same + ordered(key);
    }

    private static String ordered(List<String> key) {
        return key.isEmpty() ? "" : " ORDER BY " + listed(key.stream().map(ValueText::binary));
    }

    private static String text(String alias, Table table, String name) {
        return ValueText.of(alias + Identifiers.quoted(name), table.types().get(name));
    }

    @Override
    public String casts(String typeBefore, String typeAfter) {
        String forth = Casting.to(typeAfter, Casting.to(typeBefore, "?"));
        String back = Casting.to(typeBefore, Casting.to(typeAfter, "?"));
        return "SELECT " + ValueText.binary("convert(" + forth + " using utf8mb4)") + " <=> " + ValueText.binary("?")
                + ", " + ValueText.binary("?") + " <=> " + ValueText.binary("convert(" + back + " using utf8mb4)");
    }

    static String from(Table table) {
        return Identifiers.quoted(table.path().get(0));
    }

    private static String listed(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
