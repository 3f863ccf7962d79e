package io.seatrial.run;

import io.seatrial.schema.Snapshot;

/** What was seen of one scratch database last, and how that helps a copy of it, or its original. */
final class Sight {

    private Lens lens;
    /** What the database is made of, but for what is left out; null when something ran since it was looked at. */
    private Snapshot seen;
    /** The same with everything. */
    private Snapshot whole;
    /** That of the database that this one is a copy of, where something had run in that since it was looked at. */
    private Sight original;
    /** How often something had run in the original when it was copied. */
    private int originalRan;
    /** How often something has run in this one. */
    private int ran;

    private Sight(Lens lens) {
        this.lens = lens;
    }

    /** That of a database that nobody looked at yet. */
    static Sight of(Workshop workshop) {
        return new Sight(new Lens(workshop.leftOut().ignoring()));
    }

    /** That of a copy just made. */
    Sight forCopy() {
        Sight copy = new Sight(lens.forCopy());
        copy.seen = seen;
        copy.whole = whole;
        copy.original = seen == null ? this : null;
        copy.originalRan = ran;
        return copy;
    }

    /** Takes in what was read. True when it holds for the original, too, so that this needs no look of its own. */
    boolean see(Snapshot read) {
        whole = read;
        seen = lens.on(read);
        boolean same = original != null && ran == 0 && original.ran == originalRan;
        if (same) {
            original.lens = lens.forCopy();
            original.seen = seen;
            original.whole = whole;
        }
        original = null;
        return same;
    }

    /** Something is about to run in the database. */
    void run() {
        ran++;
    }

    /** What was seen does not hold any more. */
    void forget() {
        seen = null;
    }

    /** What the database is made of, but for what is left out; null where it must be looked at. */
    Snapshot seen() {
        return seen;
    }

    /** The same with everything. */
    Snapshot whole() {
        return whole;
    }
}
