package io.seatrial.data.fill;

import io.seatrial.schema.ObjectId;
import java.util.Set;
import java.util.TreeSet;

/** What rows that were taken over from elsewhere are worth as witnesses. */
public final class Taken {

    private final Set<String> invented = new TreeSet<>();
    private boolean whole = true;

    /** Bare names of columns that hold something else in taken rows than they did: masked, pinned, new, or cut off from parents. */
    public Set<String> invented() {
        return Set.copyOf(invented);
    }

    /** True when every row of every table was taken. */
    public boolean whole() {
        return whole;
    }

    void invents(String column) {
        invented.add(column);
    }

    void leavesOut() {
        whole = false;
    }

    /** A table of which nothing is taken. */
    void passesOver(Origin origin, ObjectId table) {
        whole &= origin == null || !origin.has(table);
    }
}
