package io.seatrial.report;

import java.io.IOException;

/** Lines of text on their way out. */
final class Lines {

    private final Appendable out;

    Lines(Appendable out) {
        this.out = out;
    }

    void add(String line) throws IOException {
        out.append(line.stripTrailing()).append('\n');
    }

    /** A text of several lines, the first behind one lead and the others behind another. */
    void block(String first, String rest, String text) throws IOException {
        String lead = first;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            add(lead + line);
            lead = rest;
        }
    }
}
