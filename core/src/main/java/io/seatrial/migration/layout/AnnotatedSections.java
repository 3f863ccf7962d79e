package io.seatrial.migration.layout;

import io.seatrial.migration.TransactionUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sections apart by the annotations that goose and sql-migrate share: {@code -- +tool Up}, {@code Down},
 * {@code StatementBegin}, {@code StatementEnd}.
 */
final class AnnotatedSections implements Markers {

    private final String tool;
    private final String mark;
    private final Pattern annotation;
    private final LineEndCuts cuts = new LineEndCuts();
    private Section up;
    private Section down;
    private Section current;
    private boolean noTransactionInFile;
    private String fault;
    private int faultLine = 1;

    /**
     * For one file.
     *
     * @param mark what stands behind the plus
     * @param annotation its first group is the command, its second, if any, an option
     */
    AnnotatedSections(String tool, String mark, Pattern annotation) {
        this.tool = tool;
        this.mark = mark;
        this.annotation = annotation;
    }

    @Override
    public void line(String line, int number) {
        Matcher match = annotation.matcher(line);
        if (match.matches()) {
            command(match.group(1).toLowerCase(java.util.Locale.ROOT), match.group(2), number);
        } else if (current != null) {
            cuts.line(line, number);
        }
        if (current != null) {
            current.line(line, number);
        }
    }

    private void command(String command, String option, int number) {
        switch (command) {
            case "up" -> {
                check(up != null, number, "says Up twice");
                up = current = up == null ? begin(option, number) : up;
            }
            case "down" -> {
                unfinished();
                check(up == null, number, "says Down before Up");
                down = current = down == null ? begin(option, number) : down;
            }
            case "statementbegin" -> cuts.block(true);
            case "statementend" -> {
                check(!cuts.inBlock(), number, "says StatementEnd without StatementBegin");
                cuts.block(false);
            }
            case "no transaction" -> noTransactionInFile = true;
            default -> {
                // Annotations that change nothing for the sections, such as ENVSUB.
            }
        }
    }

    private void unfinished() {
        check(
                cuts.unfinishedLine() > 0 && !cuts.inBlock() && cuts.cutLine() == 0,
                cuts.unfinishedLine(),
                "has a statement that no line ends with a semicolon");
    }

    private static Section begin(String option, int number) {
        boolean without = "notransaction".equals(option);
        return new Section(number, without ? TransactionUnit.STATEMENT : TransactionUnit.FILE);
    }

    private void check(boolean wrong, int number, String why) {
        if (wrong && fault == null) {
            fault = why + ": " + tool + " refuses it";
            faultLine = number;
        }
    }

    @Override
    public Section up() {
        return settled(up);
    }

    @Override
    public Section down() {
        return settled(down);
    }

    private Section settled(Section section) {
        if (section != null && noTransactionInFile) {
            section.unit = TransactionUnit.STATEMENT;
        }
        return section;
    }

    @Override
    public String fault() {
        unfinished();
        if (fault != null) {
            return fault;
        }
        if (up == null) {
            return "has no line '-- +" + mark + " Up': " + tool + " refuses it";
        }
        if (cuts.inBlock()) {
            return "has a StatementBegin without StatementEnd: " + tool + " refuses it";
        }
        return cuts.cutLine() == 0
                ? null
                : "has a body in dollar quotes that " + tool
                        + " cuts in two at the end of this line; put StatementBegin and StatementEnd around it";
    }

    @Override
    public int faultLine() {
        return fault == null && cuts.cutLine() > 0 ? cuts.cutLine() : faultLine;
    }
}
