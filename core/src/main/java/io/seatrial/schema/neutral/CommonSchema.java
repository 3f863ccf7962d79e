package io.seatrial.schema.neutral;

import java.util.Set;
import java.util.SortedMap;

/**
 * A schema in terms that all databases share.
 *
 * @param tables by their names in lower case; with the schema before it only where one name is taken twice
 * @param leftOut tables, {@code table.column}s, and {@code table/keys} that rules leave out of comparisons, in lower case
 */
public record CommonSchema(SortedMap<String, CommonTable> tables, Set<String> leftOut) {

    public CommonSchema {
        leftOut = Set.copyOf(leftOut);
    }
}
