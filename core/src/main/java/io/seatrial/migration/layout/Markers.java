package io.seatrial.migration.layout;

/** Reads the lines of a file and tells its up and its down section apart by a tool's own markers. */
interface Markers extends TextFile.LineReader {

    /** Null where the file has none. */
    Section up();

    /** Null where the file has none. */
    Section down();

    /** Why the tool would not take the file, going on a sentence that begins with the file's name; null if it would. */
    String fault();

    /** The 1-based line of the fault. */
    default int faultLine() {
        return 1;
    }
}
