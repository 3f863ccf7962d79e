package io.seatrial.migration.layout;

import io.seatrial.migration.TransactionUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sections apart by the comment lines that people write where no tool prescribes them: {@code -- up},
 * {@code -- Down Migration}, {@code --//@UNDO}, {@code ---- create above / drop below ----}.
 *
 * <p>What stands before any such line is the up. A down of nothing but comments counts as none.
 */
final class PlainSections implements Markers {

    private static final Pattern MARKER = Pattern.compile(
            "\\s*(?:--|#)[-\\s=/*@!+\\[:]*(?:rambler\\s+|micrate\\s+)?(ups?|downs?|undo|rollback)"
                    + "(?:\\s+(?:migration|script|sql))?[-\\s=*\\]:]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TERN =
            Pattern.compile("\\s*-{4,}\\s*create above\\s*/\\s*drop below\\s*-{4,}\\s*", Pattern.CASE_INSENSITIVE);

    private final TransactionUnit unit;
    private final Section first;
    private Section up;
    private Section down;
    private Section current;

    PlainSections(TransactionUnit unit) {
        this.unit = unit;
        this.first = new Section(1, unit);
        this.current = first;
    }

    static boolean isMarker(String line) {
        return MARKER.matcher(line).matches() || TERN.matcher(line).matches();
    }

    @Override
    public void line(String line, int number) {
        Matcher marker = MARKER.matcher(line);
        boolean leadsUp =
                marker.matches() && marker.group(1).toLowerCase(Locale.ROOT).startsWith("up");
        if (leadsUp && up == null && first.isEmpty()) {
            current = up = new Section(number, unit);
        } else if (!leadsUp && down == null && isMarker(line)) {
            current = down = new Section(number, unit);
        }
        current.line(line, number);
    }

    @Override
    public Section up() {
        return up == null ? first : up;
    }

    @Override
    public Section down() {
        return down == null || down.isEmpty() ? null : down;
    }

    @Override
    public String fault() {
        return null;
    }
}
