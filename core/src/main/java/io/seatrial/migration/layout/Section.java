package io.seatrial.migration.layout;

import io.seatrial.migration.TransactionUnit;

/** The lines of a file that make one script, while they are being read. */
final class Section {

    final int from;
    private int to;
    private boolean empty = true;
    TransactionUnit unit;

    /** @param from the 1-based line the script begins on */
    Section(int from, TransactionUnit unit) {
        this.from = from;
        this.to = from - 1;
        this.unit = unit;
    }

    void line(String line, int number) {
        to = number;
        String text = line.strip();
        empty &= text.isEmpty() || text.startsWith("--");
    }

    /** The last line, included. */
    int to() {
        return to;
    }

    /** True where there are but blank lines and line comments. */
    boolean isEmpty() {
        return empty;
    }
}
