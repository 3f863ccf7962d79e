package io.seatrial.database.sqlite.ddl;

import io.seatrial.diff.sql.UsedFirst;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes views and triggers, with line breaks where a person puts them. */
final class Programs {

    private static final Pattern BODY =
            Pattern.compile("'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|\\bBEGIN\\b\\s*|;\\s*");

    private Programs() {}

    static String view(SchemaObject view, Model model) {
        List<String> names = model.columnsOf(view.id().name()).stream()
                .map(column -> column.id().name())
                .toList();
        String text = model.spellings().text(view.fact("definition"), names);
        Matcher query = Pattern.compile("(?s)(CREATE VIEW .*?) AS (SELECT|WITH|VALUES)\\b(.*)")
                .matcher(text);
        return query.matches() ? query.group(1) + " AS\n" + query.group(2) + query.group(3) : text;
    }

    static String trigger(SchemaObject trigger, Model model) {
        String table = trigger.id().path().get(0);
        List<String> names = model.columnsOf(table).stream()
                .map(column -> column.id().name())
                .toList();
        return lines(model.spellings().text(trigger.fact("definition"), names));
    }

    private static String lines(String text) {
        Matcher marks = BODY.matcher(text);
        StringBuilder out = new StringBuilder();
        boolean begun = false;
        while (marks.find()) {
            String mark = marks.group();
            boolean breaks = mark.startsWith(";") ? begun : !begun && mark.startsWith("BEGIN");
            begun |= mark.startsWith("BEGIN");
            marks.appendReplacement(out, Matcher.quoteReplacement(breaks ? mark.strip() + "\n    " : mark));
        }
        marks.appendTail(out);
        return out.toString().replaceFirst("\n    END$", "\nEND").replaceFirst("(?<!\n)\\s+BEGIN\n", "\nBEGIN\n");
    }

    /** Those first that others read. */
    static List<SchemaObject> ordered(List<SchemaObject> views) {
        return UsedFirst.of(
                views, view -> Spellings.fold(view.id().name()), view -> Spellings.words(view.fact("definition")));
    }
}
