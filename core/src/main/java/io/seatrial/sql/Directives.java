package io.seatrial.sql;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the remarks to Seatrial among the comments of a script, without keeping the script. */
public final class Directives {

    /** What every directive begins with; a script without it has none. */
    public static final String MARK = "seatrial:";

    private static final Pattern REMARK =
            Pattern.compile("(?s)^(?:--+|#+|/\\*+)\\s*seatrial:\\s*(.*?)\\s*(?:\\*+/)?\\s*$");
    private static final Pattern ALLOW = Pattern.compile("(?is)allow\\s+(\\S+?)(?:\\s+because\\b\\s*(.*))?");
    private static final Pattern IRREVERSIBLE = Pattern.compile("(?is)irreversible(?:\\s+because\\b\\s*(.*))?");

    private final List<Directive> found = new ArrayList<>();
    private final List<Directive> waiting = new ArrayList<>();

    private Directives() {}

    /**
     * The directives of a script in the order they stand in. Closes the reader.
     *
     * @param firstLine the 1-based line of the file that the script begins on
     * @throws SyntaxException when the script cannot be cut into statements
     */
    public static List<Directive> of(Splitter splitter, Reader script, int firstLine) throws IOException {
        Directives directives = new Directives();
        try (Splitter.Statements statements = splitter.split(script, firstLine, directives::comment)) {
            for (Statement next = statements.next(); next != null; next = statements.next()) {
                directives.assign(next);
            }
        }
        directives.found.addAll(directives.waiting);
        return List.copyOf(directives.found);
    }

    private void comment(Comment comment) {
        Matcher remark = REMARK.matcher(comment.text());
        if (remark.matches()) {
            waiting.add(parse(remark.group(1), comment.line()));
        }
    }

    private void assign(Statement statement) {
        while (!waiting.isEmpty() && waiting.get(0).line() <= statement.lastLine()) {
            Directive one = waiting.remove(0);
            found.add(new Directive(one.verb(), one.subject(), one.reason(), one.line(), statement.line()));
        }
    }

    private static Directive parse(String remark, int line) {
        Matcher allow = ALLOW.matcher(remark);
        if (allow.matches()) {
            return new Directive(Directive.Verb.ALLOW, allow.group(1), reason(allow.group(2)), line, 0);
        }
        Matcher irreversible = IRREVERSIBLE.matcher(remark);
        if (irreversible.matches()) {
            return new Directive(Directive.Verb.IRREVERSIBLE, "", reason(irreversible.group(1)), line, 0);
        }
        return new Directive(Directive.Verb.UNKNOWN, remark, null, line, 0);
    }

    private static String reason(String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}
