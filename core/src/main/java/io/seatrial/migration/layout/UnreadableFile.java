package io.seatrial.migration.layout;

import io.seatrial.migration.Oddity;
import java.io.IOException;

/** Says that a file of a history cannot be read, and where in it. */
final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /** @param why goes on a sentence that begins with the file's name */
    UnreadableFile(String file, int line, String why) {
        super(file + " " + why);
        this.file = file;
        this.line = line;
    }

    Oddity oddity() {
        return new Oddity.StrayFile(file, line, true, getMessage());
    }
}
