package io.seatrial.schema.neutral;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A table in terms that all databases share; names are in lower case where they are keys.
 *
 * @param name as its database spells it
 * @param keys sets of columns no two rows have in common, with what they are: {@code primary key} or {@code unique}
 * @param loose sets of columns that are unique in part, or by an expression over them: nothing to hold others against
 * @param references by columns and target
 */
public record CommonTable(
        String name,
        SortedMap<String, CommonColumn> columns,
        Map<SortedSet<String>, String> keys,
        Set<SortedSet<String>> loose,
        SortedMap<String, CommonReference> references) {

    /** A foreign key. @param rules what it does on delete and on update, in words */
    public record CommonReference(SortedSet<String> columns, String target, String rules) {}

    /** True when some key makes these columns together unique. */
    boolean isUnique(SortedSet<String> some) {
        return keys.keySet().stream().anyMatch(some::containsAll);
    }
}
