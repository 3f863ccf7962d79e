package io.seatrial.schema;

import java.util.List;

/**
 * What an object is called: its kind and its path from the outside in, such as {@code column app.users.email}.
 *
 * @param path never empty; each part is the bare, unquoted name
 */
public record ObjectId(Kind kind, List<String> path) implements Comparable<ObjectId> {

    public ObjectId {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("an object of kind " + kind + " has no name");
        }
    }

    public static ObjectId of(String kind, String... path) {
        return new ObjectId(new Kind(kind), List.of(path));
    }

    /** The last part of the path: the object's own name. */
    public String name() {
        return path.get(path.size() - 1);
    }

    @Override
    public int compareTo(ObjectId other) {
        if (kind != other.kind) {
            int byKind = kind.compareTo(other.kind);
            if (byKind != 0) {
                return byKind;
            }
        }
        int depth = Math.min(path.size(), other.path.size());
        for (int i = 0; i < depth; i++) {
            int byPart = compare(path.get(i), other.path.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return Integer.compare(path.size(), other.path.size());
    }

    /** Most names are shared, and most of those compared with each other are the same. */
    @SuppressWarnings("StringEquality")
    private static int compare(String one, String other) {
        return one == other ? 0 : one.compareTo(other);
    }

    /** As a person reads it: {@code column app.users.email}. */
    @Override
    public String toString() {
        return kind + " " + String.join(".", path);
    }
}
