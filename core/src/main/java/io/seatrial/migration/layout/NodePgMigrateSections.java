package io.seatrial.migration.layout;

import io.seatrial.migration.TransactionUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells sections apart as node-pg-migrate does: from the first {@code -- up migration} to the first {@code -- down
 * migration} or the end, and the other way round, whichever comes first.
 *
 * <p>Where only a down is marked, the tool takes the whole file for the up, the down included.
 */
final class NodePgMigrateSections implements Markers {

    private static final Pattern MARKER =
            Pattern.compile("\\s*--[\\s-]*(up|down)\\s+migration.*", Pattern.CASE_INSENSITIVE);

    private final TransactionUnit unit;
    private final Section whole;
    private Section up;
    private Section down;
    private Section current;

    NodePgMigrateSections(TransactionUnit unit) {
        this.unit = unit;
        this.whole = new Section(1, unit);
    }

    @Override
    public void line(String line, int number) {
        Matcher marker = MARKER.matcher(line);
        if (marker.matches()) {
            boolean leadsUp = marker.group(1).toLowerCase(Locale.ROOT).equals("up");
            if (leadsUp && up == null) {
                current = up = new Section(number, unit);
            } else if (!leadsUp && down == null) {
                current = down = new Section(number, unit);
            }
        }
        whole.line(line, number);
        if (current != null) {
            current.line(line, number);
        }
    }

    @Override
    public Section up() {
        return up == null ? whole : up;
    }

    @Override
    public Section down() {
        return down;
    }

    @Override
    public String fault() {
        return null;
    }
}
