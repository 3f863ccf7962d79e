package io.seatrial.diff.sql;

import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that make one schema into another, in the order in which they work.
 *
 * @param gaps what differs and no statement here changes, one line each
 * @param frame what the whole needs around it
 */
public record Remake(List<Line> lines, List<String> gaps, Frame frame) {

    public Remake {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
    }

    /** Statements that need nothing around them. */
    public Remake(List<Line> lines, List<String> gaps) {
        this(lines, gaps, Frame.NONE);
    }

    /**
     * One statement.
     *
     * @param sql without the semicolon
     * @param object what the statement is about; null for what is around the whole
     * @param loss what cannot be brought back afterwards, such as {@code the values of app.users.email}; null for nothing
     */
    public record Line(String sql, ObjectId object, String loss) {}

    /** True when all statements come to pass together or not at all. */
    public boolean whole() {
        return frame.whole();
    }

    /** True when nothing need be done. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** These statements, then those. */
    public Remake then(Remake more) {
        return new Remake(Stream.concat(lines.stream(), more.lines.stream()).toList(), more.gaps, more.frame);
    }

    /** All statements with those that the whole needs around it. */
    public List<Line> framed() {
        return Stream.of(
                        frame.opening().stream().map(Remake::apart),
                        lines.stream(),
                        frame.closing().stream().map(Remake::apart))
                .flatMap(part -> part)
                .toList();
    }

    private static Line apart(String sql) {
        return new Line(sql, null, null);
    }

    /** All statements as a script that can be run as it is. */
    public String script() {
        StringBuilder script = new StringBuilder();
        framed().forEach(line -> script.append(line.sql()).append(";\n"));
        return script.toString();
    }
}
