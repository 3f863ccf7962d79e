package io.seatrial;

import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.Pin;
import io.seatrial.data.value.Domains;
import io.seatrial.trouble.Nearest;
import io.seatrial.trouble.SettingsException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What the user says of made-up rows.
 *
 * @param seed the same seed gives the same rows for the same schema
 * @param ids where whole-number keys lie, or null
 * @param pins what columns hold, by {@code table.column} or {@code schema.table.column}; a {@link Pin.Kind} may name one of
 *     the generators
 * @param generators by the names that pins use
 * @param from a dump's file or a {@code jdbc:} URL whose rows come before made-up ones
 * @param masks columns of those rows that are made up all the same
 */
public record DataSettings(
        long seed,
        FillPlan.IdRange ids,
        Map<String, Pin> pins,
        Map<String, Pin> generators,
        ByDatabase<String> from,
        List<String> masks) {

    /** Nothing but a seed. */
    static final DataSettings NONE = new DataSettings(1, null, Map.of(), Map.of(), ByDatabase.nothing(), List.of());

    public DataSettings {
        pins = Map.copyOf(pins);
        generators = Map.copyOf(generators);
        masks = List.copyOf(masks);
    }

    /**
     * The plan that this amounts to.
     *
     * @throws SettingsException when a pin names a generator that there is not
     */
    public FillPlan plan(int rows) {
        Map<String, Pin> resolved = new HashMap<>();
        pins.forEach((column, pin) -> resolved.put(column, pin instanceof Pin.Kind kind ? resolved(kind) : pin));
        return FillPlan.ofRows(rows).withSeed(seed).withIds(ids).withPins(resolved);
    }

    DataSettings withSeed(long other) {
        return new DataSettings(other, ids, pins, generators, from, masks);
    }

    DataSettings withIds(FillPlan.IdRange other) {
        return new DataSettings(seed, other, pins, generators, from, masks);
    }

    DataSettings withPins(Map<String, Pin> others) {
        return new DataSettings(seed, ids, others, generators, from, masks);
    }

    DataSettings withGenerators(Map<String, Pin> others) {
        return new DataSettings(seed, ids, pins, others, from, masks);
    }

    DataSettings withFrom(ByDatabase<String> other) {
        return new DataSettings(seed, ids, pins, generators, other, masks);
    }

    DataSettings withMasks(List<String> others) {
        return new DataSettings(seed, ids, pins, generators, from, others);
    }

    private Pin resolved(Pin.Kind kind) {
        Pin own = generators.get(kind.name());
        if (own != null) {
            return own;
        }
        TreeSet<String> known = new TreeSet<>(Domains.kinds());
        known.addAll(generators.keySet());
        if (!known.contains(kind.name())) {
            throw new SettingsException("Reading the settings failed: " + kind.said() + ": \"" + kind.name()
                    + "\" is no generator" + Nearest.question(kind.name(), known) + " (known: "
                    + String.join(", ", known) + ").");
        }
        return kind;
    }
}
