package io.seatrial.schema;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A few texts by name, sorted, unmodifiable and small: a schema of ten thousand tables has some two million facts, which
 * as tree nodes would take most of the memory.
 */
final class FactMap extends AbstractMap<String, String> implements SortedMap<String, String> {

    private final String[] names;
    private final String[] values;

    private FactMap(String[] names, String[] values) {
        this.names = names;
        this.values = values;
    }

    /** @throws NullPointerException if a value is null */
    static SortedMap<String, String> copyOf(SortedMap<String, String> facts) {
        if (facts instanceof FactMap) {
            return facts;
        }
        // Names in their natural order, whatever order the given map has.
        SortedMap<String, String> sorted =
                facts.comparator() == null ? facts : new TreeMap<>((Map<String, String>) facts);
        String[] names = sorted.keySet().toArray(new String[0]);
        String[] values = sorted.values().toArray(new String[0]);
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                throw new NullPointerException("the fact \"" + names[i] + "\" has no value; leave it out");
            }
        }
        return new FactMap(names, values);
    }

    /** @param names sorted; neither they nor the values are ever changed afterwards */
    static FactMap of(String[] names, String[] values) {
        return new FactMap(names, values);
    }

    @Override
    public String get(Object name) {
        int place = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, String>> iterator() {
                return entries();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }

    private Iterator<Entry<String, String>> entries() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < names.length;
            }

            @Override
            public Entry<String, String> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return Map.entry(names[next], values[next++]);
            }
        };
    }

    @Override
    public Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public SortedMap<String, String> subMap(String from, String to) {
        return new TreeMap<>((Map<String, String>) this).subMap(from, to);
    }

    @Override
    public SortedMap<String, String> headMap(String to) {
        return new TreeMap<>((Map<String, String>) this).headMap(to);
    }

    @Override
    public SortedMap<String, String> tailMap(String from) {
        return new TreeMap<>((Map<String, String>) this).tailMap(from);
    }

    @Override
    public String firstKey() {
        return at(0);
    }

    @Override
    public String lastKey() {
        return at(names.length - 1);
    }

    private String at(int place) {
        if (names.length == 0) {
            throw new NoSuchElementException();
        }
        return names[place];
    }
}
