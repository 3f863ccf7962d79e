package io.seatrial.schema;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import org.pcollections.TreePMap;

/** Makes large maps of what is in order already: no key is looked for. */
public final class Sorted {

    private Sorted() {}

    /**
     * A map of the ids to the values in the same place.
     *
     * @throws IllegalArgumentException if the ids are not in ascending order, each once
     */
    public static <V> TreePMap<ObjectId, V> map(List<ObjectId> ids, List<V> values) {
        for (int i = 1; i < ids.size(); i++) {
            if (ids.get(i - 1).compareTo(ids.get(i)) >= 0) {
                // A tree that is out of order loses what it holds, without a word.
                throw new IllegalArgumentException(ids.get(i) + " does not come after " + ids.get(i - 1));
            }
        }
        return TreePMap.fromSortedMap(new Pairs<>(ids, values));
    }

    /** No more of a map than is needed to walk through it. */
    private static final class Pairs<V> extends AbstractMap<ObjectId, V> implements SortedMap<ObjectId, V> {

        private final List<ObjectId> ids;
        private final List<V> values;

        Pairs(List<ObjectId> ids, List<V> values) {
            this.ids = ids;
            this.values = values;
        }

        @Override
        public Set<Entry<ObjectId, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<ObjectId, V>> iterator() {
                    return entries();
                }

                @Override
                public int size() {
                    return ids.size();
                }
            };
        }

        private Iterator<Entry<ObjectId, V>> entries() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < ids.size();
                }

                @Override
                public Entry<ObjectId, V> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return Map.entry(ids.get(next), values.get(next++));
                }
            };
        }

        @Override
        public Comparator<? super ObjectId> comparator() {
            return null;
        }

        @Override
        public ObjectId firstKey() {
            return ids.get(0);
        }

        @Override
        public ObjectId lastKey() {
            return ids.get(ids.size() - 1);
        }

        @Override
        public SortedMap<ObjectId, V> subMap(ObjectId from, ObjectId to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SortedMap<ObjectId, V> headMap(ObjectId to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public SortedMap<ObjectId, V> tailMap(ObjectId from) {
            throw new UnsupportedOperationException();
        }
    }
}
