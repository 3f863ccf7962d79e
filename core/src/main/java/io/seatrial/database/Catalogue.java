package io.seatrial.database;

import io.seatrial.schema.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The catalogue queries of one dialect for one server version: a resource folder with one SQL file per kind.
 *
 * <p>A file's name is the kind it reads: {@code column.sql}, or {@code index@15.sql} for servers from version 15 on. Of
 * several variants the highest one that the server has reached is taken; a kind of which the server has reached none
 * does not exist there.
 */
public final class Catalogue {

    /** The file of this name counts, by kind, what no other file describes. */
    private static final String UNMODELLED = "unmodelled";

    private static final Pattern FILE = Pattern.compile("([a-z_]+)(?:@([0-9.]+))?\\.sql");
    private static final Pattern NOTE = Pattern.compile("--\\s*([a-z-]+):\\s*(.*?)\\s*");

    private final List<KindQuery> kinds = new ArrayList<>();
    private String unmodelled;

    private Catalogue() {}

    /**
     * Loads the queries that lie in the resource folder of the dialect's package.
     *
     * @param version of the server, such as {@code 15.18} or {@code 10.11}
     */
    public static Catalogue load(Class<?> dialect, String version) {
        Catalogue catalogue = new Catalogue();
        for (Map.Entry<String, String> file : variants(dialect, version).entrySet()) {
            String sql = text(dialect, file.getValue());
            if (file.getKey().equals(UNMODELLED)) {
                catalogue.unmodelled = sql;
            } else {
                catalogue.kinds.add(new KindQuery(new Kind(file.getKey()), sql, notes(sql)));
            }
        }
        return catalogue;
    }

    /** One query for each kind, sorted by kind. */
    public List<KindQuery> kinds() {
        return List.copyOf(kinds);
    }

    /** The query that counts what no file describes (columns {@code kind}, {@code name}), or null. */
    public String unmodelled() {
        return unmodelled;
    }

    /** The text of a file of the resource folder of the dialect's package, or of a folder below it. */
    public static String text(Class<?> dialect, String file) {
        try (InputStream in = dialect.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file + " beside " + dialect.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file + " beside " + dialect.getName(), e);
        }
    }

    /** Kind → the file to use. */
    private static SortedMap<String, String> variants(Class<?> dialect, String version) {
        SortedMap<String, String> chosen = new TreeMap<>();
        Map<String, String> since = new LinkedHashMap<>();
        for (String file : ResourceFolder.beside(dialect)) {
            Matcher name = FILE.matcher(file);
            if (!name.matches()) {
                continue;
            }
            String from = name.group(2) == null ? "0" : name.group(2);
            String best = since.get(name.group(1));
            if (Versions.compare(from, version) <= 0 && (best == null || Versions.compare(best, from) < 0)) {
                since.put(name.group(1), from);
                chosen.put(name.group(1), file);
            }
        }
        return chosen;
    }

    private static Map<String, String> notes(String sql) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (String line : (Iterable<String>) sql.lines()::iterator) {
            Matcher note = NOTE.matcher(line);
            if (note.matches()) {
                notes.put(note.group(1), note.group(2));
            } else if (!line.startsWith("--")) {
                break;
            }
        }
        return Map.copyOf(notes);
    }
}
