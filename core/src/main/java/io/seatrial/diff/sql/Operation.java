package io.seatrial.diff.sql;

import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.Set;

/**
 * Statements that belong together: by them one object comes, goes or changes.
 *
 * @param root the table, view or type that the object is a part of, or the object itself
 * @param place among its like, from 0 on
 * @param accessory true for what hangs on its root without being part of its shape: keys, indexes, triggers
 * @param rank what is built first has a low rank; dropping goes the other way round
 * @param uses roots that the object uses before the change
 * @param needs roots that it uses after the change
 * @param likes roots that it names in a text which the server may or may not look at
 * @param names what no second object may be called at the same time, as the object is called before
 * @param takes likewise afterwards
 * @param statements without semicolons
 * @param loss what cannot be brought back after it; null for nothing
 */
public record Operation(
        Verb verb,
        ObjectId object,
        ObjectId root,
        int place,
        boolean accessory,
        int rank,
        Set<ObjectId> uses,
        Set<ObjectId> needs,
        Set<ObjectId> likes,
        String names,
        String takes,
        List<String> statements,
        String loss) {

    /** What becomes of the object. */
    public enum Verb {
        DROP,
        ALTER,
        CREATE
    }

    public Operation {
        statements = List.copyOf(statements);
    }

    /** The same, with another rank. */
    public Operation at(int other) {
        return new Operation(
                verb, object, root, place, accessory, other, uses, needs, likes, names, takes, statements, loss);
    }

    /** The same, freeing that name. */
    public Operation called(String name) {
        return new Operation(
                verb, object, root, place, accessory, rank, uses, needs, likes, name, takes, statements, loss);
    }

    /** True when it is about the root as a whole. */
    boolean whole() {
        return object.equals(root) && !accessory;
    }

    boolean drops() {
        return verb == Verb.DROP;
    }
}
