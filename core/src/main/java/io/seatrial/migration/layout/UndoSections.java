package io.seatrial.migration.layout;

import io.seatrial.migration.TransactionUnit;
import java.util.regex.Pattern;

/** One section up to a mark, and the way back behind it; none where there is no mark. */
final class UndoSections implements Markers {

    private final Pattern mark;
    private final TransactionUnit unit;
    private final Section up;
    private Section down;

    UndoSections(Pattern mark, TransactionUnit unit) {
        this.mark = mark;
        this.unit = unit;
        this.up = new Section(1, unit);
    }

    @Override
    public void line(String line, int number) {
        if (down == null && mark.matcher(line).matches()) {
            down = new Section(number, unit);
        }
        (down == null ? up : down).line(line, number);
    }

    @Override
    public Section up() {
        return up;
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
