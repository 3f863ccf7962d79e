package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Set;

/**
 * How objects of one kind come, go and change.
 *
 * <p>Comments, owners and privileges are written elsewhere, as they are much the same for all kinds.
 */
interface Wording {

    /** What is built first has a low rank. */
    int rank(SchemaObject object);

    /** How statements that are about such an object call it: {@code TABLE app.users}; null where there are none. */
    String called(SchemaObject object, Model model);

    /** The statements that make it; empty where it comes with something else. */
    List<String> create(SchemaObject object, Model model);

    /** The statements that end it; empty where it goes along with something else. */
    default List<String> drop(SchemaObject object, Model model) {
        return List.of("DROP " + called(object, model));
    }

    /**
     * The statements that change these facts in place; null where the object has to be made anew.
     *
     * @param facts never empty, without comment, owner and privileges
     */
    default List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        return null;
    }

    /** What is lost when it is dropped, or null. */
    default String loss(SchemaObject object) {
        return null;
    }
}
