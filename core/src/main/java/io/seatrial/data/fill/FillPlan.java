package io.seatrial.data.fill;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.trouble.Nearest;
import io.seatrial.trouble.SettingsException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How tables are to be filled.
 *
 * @param rows a table, at least 1; partitions share the rows of their table
 * @param seed the same seed gives the same rows for the same schema
 * @param pins what columns hold, by {@code table.column} or {@code schema.table.column}
 * @param literals values that the history's scripts use for a column, by {@code table.column} or only {@code column};
 *     mixed in where they fit
 * @param ids where whole-number keys lie, or null to go on behind the largest one
 * @param skipped tables to leave alone, by {@code table} or {@code schema.table}: such as tracking tables
 * @param next the number of the next row of tables that rows were made up for before, whether these are still there or not
 */
public record FillPlan(
        int rows,
        long seed,
        Map<String, Pin> pins,
        Map<String, List<String>> literals,
        IdRange ids,
        Set<String> skipped,
        Map<ObjectId, Long> next) {

    /** Rows a table where nobody says otherwise. */
    public static final int DEFAULT_ROWS = 1000;

    /** Where made-up ids lie. @param last null for no end */
    public record IdRange(long first, Long last) {}

    public FillPlan {
        if (rows < 1) {
            throw new IllegalArgumentException("a table is filled with at least one row, not " + rows);
        }
        pins = Map.copyOf(pins);
        literals = Map.copyOf(literals);
        skipped = Set.copyOf(skipped);
        next = Map.copyOf(next);
    }

    /** A plan that says nothing but how many rows. */
    public static FillPlan ofRows(int rows) {
        return new FillPlan(rows, 1, Map.of(), Map.of(), null, Set.of(), Map.of());
    }

    /** This plan with another number of rows. */
    public FillPlan withRows(int other) {
        return new FillPlan(other, seed, pins, literals, ids, skipped, next);
    }

    /** This plan with another seed. */
    public FillPlan withSeed(long other) {
        return new FillPlan(rows, other, pins, literals, ids, skipped, next);
    }

    /** This plan with what these columns hold. */
    public FillPlan withPins(Map<String, Pin> others) {
        return new FillPlan(rows, seed, others, literals, ids, skipped, next);
    }

    /** This plan with the ids in a range of their own. */
    public FillPlan withIds(IdRange range) {
        return new FillPlan(rows, seed, pins, literals, range, skipped, next);
    }

    /** This plan, leaving these tables alone too. */
    public FillPlan without(Collection<String> tables) {
        Set<String> all = new HashSet<>(skipped);
        all.addAll(tables);
        return new FillPlan(rows, seed, pins, literals, ids, all, next);
    }

    /** This plan with values that the history's scripts use. */
    public FillPlan withLiterals(Map<String, List<String>> found) {
        return new FillPlan(rows, seed, pins, found, ids, skipped, next);
    }

    /** This plan, where rows were made up before. */
    public FillPlan withNext(Map<ObjectId, Long> numbers) {
        return new FillPlan(rows, seed, pins, literals, ids, skipped, numbers);
    }

    /** The columns whose very values somebody says, and not only of what kind they are. */
    public Set<String> said() {
        Set<String> said = new HashSet<>();
        pins.forEach((column, pin) -> {
            if (pin instanceof Pin.Values || pin instanceof Pin.Sql) {
                said.add(column);
            }
        });
        return said;
    }

    /** What the column is pinned to, or null. */
    Pin pin(ObjectId table, String column) {
        Pin full = pins.get(String.join(".", table.path()) + "." + column);
        return full != null ? full : pins.get(table.name() + "." + column);
    }

    /**
     * Makes sure that each pinned column is in one of the schemas.
     *
     * @throws SettingsException that says which is not, and where it was said
     */
    public void expect(Collection<Schema> schemas) {
        Set<String> known = new HashSet<>();
        for (Schema schema : schemas) {
            for (ObjectId id : schema.objects().keySet()) {
                if (id.kind().name().equals("column")) {
                    List<String> path = id.path();
                    known.add(String.join(".", path));
                    known.add(String.join(".", path.subList(path.size() - 2, path.size())));
                }
            }
        }
        for (Map.Entry<String, Pin> pin : new TreeMap<>(pins).entrySet()) {
            if (!known.contains(pin.getKey())) {
                String said = pin.getValue().said();
                throw new SettingsException("Filling the tables failed: " + (said == null ? "" : said + ": ")
                        + "no table of the history ever has a column \"" + pin.getKey() + "\""
                        + Nearest.question(pin.getKey(), known)
                        + (Nearest.question(pin.getKey(), known).isEmpty() ? "." : "")
                        + " Mend the name, or take the pin out.");
            }
        }
    }
}
