package io.seatrial.schema.neutral;

import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the types of one kind of database stand for.
 *
 * <p>Two types of different databases count as the same when the first word of one is among the words of the other: {@code
 * uuid} stands for {@code uuid}, {@code char(36)} for {@code text} above all, and for {@code uuid} too. The words are a
 * dialect's own file.
 */
public final class TypeWords {

    private record Line(Pattern type, List<String> words) {}

    private final List<Line> lines = new ArrayList<>();

    private TypeWords() {}

    /**
     * Reads a table: a line for each group of types, {@code words : pattern}, of which the first that matches the whole type
     * counts; {@code #} begins a remark.
     */
    public static TypeWords read(String table) {
        TypeWords words = new TypeWords();
        for (String line : (Iterable<String>) table.lines()::iterator) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(" : ");
                words.lines.add(new Line(
                        Pattern.compile(line.substring(colon + 3).strip()),
                        List.of(line.substring(0, colon).strip().split(" +"))));
            }
        }
        return words;
    }

    /**
     * What a column's type stands for, above all the first; nothing where nobody knows.
     *
     * @param schema knows the types that a history made itself
     */
    public List<String> of(String type, Schema schema) {
        String low = type.toLowerCase(Locale.ROOT);
        for (Line line : lines) {
            if (line.type().matcher(low).matches()) {
                return line.words();
            }
        }
        SchemaObject own = own(type, schema);
        if (own == null) {
            return List.of();
        }
        String base = own.fact("base type");
        return base == null ? List.of(own.facts().getOrDefault("kind", "")) : of(base, schema);
    }

    private static SchemaObject own(String type, Schema schema) {
        List<String> path = io.seatrial.schema.Names.unquoted(type);
        return schema.objects().values().stream()
                .filter(object -> object.id().kind().name().equals("type"))
                .filter(object -> object.id().path().equals(path)
                        || path.size() == 1 && object.id().name().equals(path.get(0)))
                .findFirst()
                .orElse(null);
    }
}
