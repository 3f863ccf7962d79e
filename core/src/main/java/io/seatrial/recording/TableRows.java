package io.seatrial.recording;

import io.seatrial.schema.ObjectId;

/**
 * How many rows a table held while a trial went on, at most.
 *
 * @param wanted how many it was to hold
 * @param because what stood in the way of more; null where nothing did
 */
public record TableRows(ObjectId table, long rows, long wanted, String because) {

    /** True when it held as many as it was to. */
    public boolean full() {
        return rows >= wanted;
    }
}
