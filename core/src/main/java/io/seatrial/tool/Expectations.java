package io.seatrial.tool;

import io.seatrial.migration.Script;
import io.seatrial.recording.Observation;
import io.seatrial.sql.Comment;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.SyntaxException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Queries of a person's, and what they are expected to answer.
 *
 * <p>A remark {@code -- expect: …} in front of a query, or at its end, says {@code no rows}, {@code 3 rows}, or the one row it
 * answers, values being separated by {@code |}. Without a remark every value of every row must be true, and there must be
 * rows. Statements that answer nothing are only run.
 */
public final class Expectations {

    private static final Pattern REMARK =
            Pattern.compile("(?s)\\s*(?:--|#|/\\*)?\\s*expect:\\s*(.*?)\\s*(?:\\*/)?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile("(no|\\d+) rows?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TRUE = Set.of("t", "true", "1");
    private static final String ANYTHING = "no error";
    private static final int SHOWN = 5;
    private static final int LONGEST = 200;

    private final Connection connection;
    private final Splitter splitter;
    private final Duration limit;
    private final Function<SQLException, String> words;
    private String usual;
    private final List<Comment> remarks = new ArrayList<>();
    private final List<Observation.Unmet> unmet = new ArrayList<>();

    /**
     * @param limit after which a query is stopped
     * @param words what the server says of a trouble, without what differs from run to run
     */
    public Expectations(
            Connection connection, Splitter splitter, Duration limit, Function<SQLException, String> words) {
        this.connection = connection;
        this.splitter = splitter;
        this.limit = limit;
        this.words = words;
    }

    /** Asks all of them; what does not hold, in their order. @param onlyRun true where they need only not fail */
    public List<Observation.Unmet> unmet(Script script, boolean onlyRun) {
        usual = onlyRun ? ANYTHING : null;
        try (Reader text = script.content().open();
                Splitter.Statements statements = splitter.split(text, script.line(), this::remember)) {
            for (var next = statements.next(); next != null; next = statements.next()) {
                ask(script.file(), next.line(), next.text(), expected(next.lastLine()));
            }
        } catch (SyntaxException e) {
            add(script.file(), e.line(), "the file", "to be readable", List.of(String.valueOf(e.getMessage())));
        } catch (IOException | UncheckedIOException e) {
            add(script.file(), script.line(), "the file", "to be readable", List.of(String.valueOf(e.getMessage())));
        }
        return List.copyOf(unmet);
    }

    private void remember(Comment comment) {
        if (REMARK.matcher(comment.text()).matches()) {
            remarks.add(comment);
        }
    }

    /** What the last remark up to that line says; null where there is none. */
    private String expected(int lastLine) {
        String said = null;
        while (!remarks.isEmpty() && remarks.get(0).line() <= lastLine) {
            Matcher remark = REMARK.matcher(remarks.remove(0).text());
            said = remark.matches() ? remark.group(1) : said;
        }
        return said == null ? usual : said;
    }

    private void ask(String file, int line, String sql, String expected) {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setQueryTimeout((int) Math.max(1, limit.toSeconds()));
            if (!statement.execute(sql)) {
                if (expected != null && !expected.equals(ANYTHING)) {
                    add(file, line, sql, expected, List.of("nothing: the statement is no query"));
                }
                return;
            }
            try (ResultSet rows = statement.getResultSet()) {
                judge(file, line, sql, expected, rows);
            }
        } catch (SQLException e) {
            String wanted = expected == null || expected.equals(ANYTHING) ? "it to run without an error" : expected;
            add(file, line, sql, wanted, List.of("an error: " + words.apply(e)));
        }
    }

    private void judge(String file, int line, String sql, String expected, ResultSet rows) throws SQLException {
        int width = rows.getMetaData().getColumnCount();
        List<String> shown = new ArrayList<>();
        long count = 0;
        boolean allTrue = true;
        while (rows.next()) {
            List<String> values = new ArrayList<>();
            boolean rowTrue = true;
            for (int i = 1; i <= width; i++) {
                String value = rows.getString(i);
                rowTrue &= value != null && TRUE.contains(value.toLowerCase(Locale.ROOT));
                values.add(value == null ? "NULL" : value);
            }
            allTrue &= rowTrue;
            count++;
            if (shown.size() < SHOWN && (expected != null || !rowTrue)) {
                shown.add(shortened(String.join(" | ", values)));
            }
        }
        boolean holds =
                ANYTHING.equals(expected) || (expected == null ? count > 0 && allTrue : holds(expected, count, shown));
        if (!holds) {
            add(file, line, sql, expected == null ? "true in every row" : expected, answer(count, shown));
        }
    }

    private static boolean holds(String expected, long count, List<String> shown) {
        Matcher number = COUNT.matcher(expected);
        if (number.matches()) {
            return count == (number.group(1).equalsIgnoreCase("no") ? 0 : Long.parseLong(number.group(1)));
        }
        String wanted = expected.strip().replaceAll("\\s*\\|\\s*", " | ");
        return count == 1 && shown.get(0).equals(shortened(wanted));
    }

    private static List<String> answer(long count, List<String> shown) {
        List<String> answer = new ArrayList<>(shown);
        if (count == 0) {
            answer.add("no rows");
        } else if (count > shown.size() || count > 1) {
            answer.add("(" + count + (count == 1 ? " row)" : " rows)"));
        }
        return answer;
    }

    private void add(String file, int line, String sql, String expected, List<String> got) {
        String query = shortened(sql.replaceAll("\\s+", " ").strip());
        String headline =
                "expected " + (expected.isEmpty() ? "an empty text" : expected) + ", got " + got.get(0) + ": " + query;
        unmet.add(new Observation.Unmet(file, line, query, expected, got, headline));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
