package io.seatrial.schema;

import io.seatrial.trouble.SettingsException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one text form of a schema: sorted, one fact a line, made for people and for {@code git diff}.
 *
 * <p>Each object is a line {@code kind path}, with its facts below it as {@code name: value}; texts of several lines stand
 * behind a margin of bars. What belongs to a table stands indented under it; the indentation has no meaning. Lines that
 * begin with {@code #} are for the reader, except the first, which says the version of the form.
 */
public final class SchemaText {

    /** The first line of the form that this version writes and reads. */
    static final String HEADER = "# seatrial schema, format 1";

    private SchemaText() {}

    /** The schema as text; equal schemas give equal texts. */
    public static String write(Schema schema) {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        Grouping grouping = new Grouping(schema);
        for (SchemaObject root : grouping.roots()) {
            text.append('\n');
            object(text, root, "");
            for (SchemaObject part : grouping.partsOf(root)) {
                object(text, part, "  ");
            }
        }
        return text.toString();
    }

    /** The snapshot as text, with a remark for each object that is in the database and not in the schema. */
    public static String write(Snapshot snapshot) {
        StringBuilder remarks = new StringBuilder();
        new TreeMap<>(snapshot.unmodelled())
                .forEach((kind, names) -> names.forEach(name -> remarks.append("# not described here: ")
                        .append(Quoting.escaped(kind + " " + name))
                        .append('\n')));
        return write(snapshot.schema())
                .replaceFirst("\n", "\n" + java.util.regex.Matcher.quoteReplacement(remarks.toString()));
    }

    /**
     * The schema that was written; {@code read(write(schema))} equals {@code schema}.
     *
     * @param source what to call the text in messages, such as its file
     * @throws SettingsException with the line, when the text is not of this form
     */
    public static Schema read(String text, String source) {
        return new SchemaTextReader(source).read(text);
    }

    /** True when the text claims to be a schema in this form, of whatever version. */
    public static boolean looksLike(String text) {
        return text.startsWith("# seatrial schema");
    }

    private static void object(StringBuilder text, SchemaObject object, String indent) {
        text.append(indent)
                .append(Quoting.word(object.id().kind().name()))
                .append(' ')
                .append(Quoting.path(object.id().path()))
                .append('\n');
        for (Map.Entry<String, String> fact : object.facts().entrySet()) {
            text.append(indent)
                    .append("  ")
                    .append(Quoting.label(fact.getKey()))
                    .append(':');
            value(text, fact.getValue(), indent + "    ");
        }
    }

    private static void value(StringBuilder text, String value, String indent) {
        boolean oneLine = value.indexOf('\n') < 0;
        if (!oneLine) {
            text.append('\n');
            for (String line : value.split("\n", -1)) {
                line(text, line, indent);
            }
        } else if (plain(value)) {
            text.append(' ').append(value).append('\n');
        } else {
            text.append(' ').append(Quoting.quoted(value)).append('\n');
        }
    }

    private static boolean plain(String value) {
        return !value.isEmpty() && value.charAt(0) != '"' && value.equals(value.strip()) && Quoting.printable(value);
    }

    private static void line(StringBuilder text, String line, String indent) {
        if (line.isEmpty()) {
            text.append(indent).append("|\n");
        } else if (Quoting.printable(line.replace("\t", ""))) {
            text.append(indent).append("| ").append(line).append('\n');
        } else {
            text.append(indent).append("\\ ").append(Quoting.escaped(line)).append('\n');
        }
    }
}
