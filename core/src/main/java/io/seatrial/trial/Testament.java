package io.seatrial.trial;

import java.util.Set;

/**
 * What the user says of rows, which is no invention.
 *
 * @param from where rows of the user's own come from, for a person; null where all are made up
 * @param pinned columns whose values are said, as {@code table.column} or {@code schema.table.column}
 */
public record Testament(String from, Set<String> pinned) {

    public Testament {
        pinned = Set.copyOf(pinned);
    }
}
