package io.seatrial.data.fill;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How tables are to be filled.
 *
 * @param rows a table, at least 1; partitions share the rows of their table
 * @param seed the same seed gives the same rows for the same schema
 * @param pins values for a column, by {@code table.column} or {@code schema.table.column}; one of them may be null in the
 *     list for SQL's NULL
 * @param literals values that the history's scripts use for a column, by {@code table.column} or only {@code column};
 *     mixed in where they fit
 * @param firstId the first id of tables with whole-number keys, or null to go on behind the largest one
 * @param skipped tables to leave alone, by {@code table} or {@code schema.table}: such as tracking tables
 */
public record FillPlan(
        int rows,
        long seed,
        Map<String, List<String>> pins,
        Map<String, List<String>> literals,
        Long firstId,
        Set<String> skipped) {

    /** Rows a table where nobody says otherwise. */
    public static final int DEFAULT_ROWS = 1000;

    public FillPlan {
        if (rows < 1) {
            throw new IllegalArgumentException("a table is filled with at least one row, not " + rows);
        }
        pins = Map.copyOf(pins);
        literals = Map.copyOf(literals);
        skipped = Set.copyOf(skipped);
    }

    /** A plan that says nothing but how many rows. */
    public static FillPlan ofRows(int rows) {
        return new FillPlan(rows, 1, Map.of(), Map.of(), null, Set.of());
    }

    /** This plan with another number of rows. */
    public FillPlan withRows(int other) {
        return new FillPlan(other, seed, pins, literals, firstId, skipped);
    }

    /** This plan with another seed. */
    public FillPlan withSeed(long other) {
        return new FillPlan(rows, other, pins, literals, firstId, skipped);
    }

    /** This plan, leaving these tables alone too. */
    public FillPlan without(Collection<String> tables) {
        Set<String> all = new HashSet<>(skipped);
        all.addAll(tables);
        return new FillPlan(rows, seed, pins, literals, firstId, all);
    }

    /** This plan with values that the history's scripts use. */
    public FillPlan withLiterals(Map<String, List<String>> found) {
        return new FillPlan(rows, seed, pins, found, firstId, skipped);
    }
}
