package io.seatrial.schema;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcollections.TreePMap;

/**
 * What a database is made of, as a value: equal when every object and fact is equal.
 *
 * <p>Schemas of one history share structure, so that keeping one for each step costs only what the steps changed.
 */
public final class Schema {

    public static final Schema EMPTY = new Schema(TreePMap.empty());

    private final TreePMap<ObjectId, SchemaObject> objects;

    private Schema(TreePMap<ObjectId, SchemaObject> objects) {
        this.objects = objects;
    }

    /** The schema of these objects; of several with one id, the last one stays. */
    public static Schema of(Collection<SchemaObject> objects) {
        TreeMap<ObjectId, SchemaObject> sorted = new TreeMap<>();
        for (SchemaObject object : objects) {
            sorted.put(object.id(), object);
        }
        return new Schema(TreePMap.fromSortedMap(sorted));
    }

    /**
     * The schema of these objects, made without detours, as there may be many.
     *
     * @param ids of the objects, in ascending order, each once
     */
    public static Schema ofSorted(List<ObjectId> ids, List<SchemaObject> objects) {
        return new Schema(Sorted.map(ids, objects));
    }

    /** This schema with the given objects added, or put in the place of those with the same id. */
    public Schema with(Collection<SchemaObject> added) {
        TreePMap<ObjectId, SchemaObject> next = objects;
        for (SchemaObject object : added) {
            next = next.plus(object.id(), object);
        }
        return next == objects ? this : new Schema(next);
    }

    /** This schema without the objects of the given ids. */
    public Schema without(Collection<ObjectId> removed) {
        TreePMap<ObjectId, SchemaObject> next = objects;
        for (ObjectId id : removed) {
            next = next.minus(id);
        }
        return next == objects ? this : new Schema(next);
    }

    /** All objects, sorted by id; unmodifiable. */
    public SortedMap<ObjectId, SchemaObject> objects() {
        return objects;
    }

    /** The object of that id, or null. */
    public SchemaObject get(ObjectId id) {
        return objects.get(id);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Schema schema && same(objects, schema.objects);
    }

    /** Walks through both at once: what they share, nearly all as a rule, need not be looked at. */
    private static boolean same(TreePMap<ObjectId, SchemaObject> some, TreePMap<ObjectId, SchemaObject> others) {
        if (some == others) {
            return true;
        }
        if (some.size() != others.size()) {
            return false;
        }
        Iterator<SchemaObject> theirs = others.values().iterator();
        for (SchemaObject object : some.values()) {
            SchemaObject their = theirs.next();
            if (object != their && !object.equals(their)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return objects.hashCode();
    }
}
