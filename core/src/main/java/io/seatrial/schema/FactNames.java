package io.seatrial.schema;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of the facts that objects of a kind may have; objects that have the same ones share the list of their names.
 * Safe for use by several threads.
 */
public final class FactNames {

    private final String[] all;
    private final Map<BitSet, String[]> some = new ConcurrentHashMap<>();

    private FactNames(String[] all) {
        this.all = all;
    }

    /** @param sorted each name once */
    public static FactNames of(String... sorted) {
        return new FactNames(sorted.clone());
    }

    public int count() {
        return all.length;
    }

    /**
     * An object made without detours, as there may be many.
     *
     * @param values in the order of the names, null where there is no such fact; must not be changed afterwards
     */
    public SchemaObject object(ObjectId id, String[] values) {
        BitSet there = new BitSet(all.length);
        for (int i = 0; i < all.length; i++) {
            if (values[i] != null) {
                there.set(i);
            }
        }
        int count = there.cardinality();
        String[] names = some.computeIfAbsent(there, this::chosen);
        return new SchemaObject(id, FactMap.of(names, count == all.length ? values : present(values, count)));
    }

    private String[] chosen(BitSet there) {
        return there.stream().mapToObj(i -> all[i]).toArray(String[]::new);
    }

    private static String[] present(String[] values, int count) {
        String[] present = new String[count];
        int next = 0;
        for (String value : values) {
            if (value != null) {
                present[next++] = value;
            }
        }
        return present;
    }
}
