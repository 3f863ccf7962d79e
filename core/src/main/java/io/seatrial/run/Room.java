package io.seatrial.run;

import java.util.function.LongSupplier;

/**
 * How much the disk still holds, and whether a script is about to fill it.
 *
 * <p>A PostgreSQL server whose write-ahead log finds no room ends itself and everybody's sessions, and does not start
 * again. So a script is stopped a little before, while the server can still take back what it did.
 */
final class Room {

    private static final long MIB = 1024 * 1024;
    /** Bytes that a server needs to recover, and what a script can write between two looks, with plenty to spare. */
    private static final long LEAST = 32 * MIB;

    private static final long MOST = 512 * MIB;

    private final LongSupplier free;
    private final long reserve;
    private String file;
    private long atBegin;
    /** Bytes that statements of the script have taken before the one that runs. */
    private long before;

    Room(LongSupplier free) {
        this.free = free;
        this.reserve = Math.min(MOST, Math.max(LEAST, free.getAsLong() / 4));
    }

    /** A statement of that script is about to run. */
    synchronized void begin(String script) {
        if (!script.equals(file)) {
            before = 0;
            file = script;
        }
        atBegin = free.getAsLong();
    }

    /** The statement is over; what is written until the next one begins, such as a copy of the database, is not its doing. */
    synchronized void end() {
        before += Math.max(0, atBegin - free.getAsLong());
    }

    /** What to tell when this script has filled the disk; null when it has not. */
    synchronized String filled() {
        long left = free.getAsLong();
        long taken = before + Math.max(0, atBegin - left);
        // What others or earlier scripts have left is not this one's doing.
        if (left >= reserve || taken < reserve / 4) {
            return null;
        }
        return "Detail: it had written " + taken / MIB + " MiB, and " + left / MIB + " MiB were left.";
    }
}
