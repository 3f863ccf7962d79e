package io.seatrial.diff;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.SortedMap;

/** What can happen to an object between two schemas. */
public sealed interface Change {

    /** The object's id; after the change, where it was renamed. */
    ObjectId id();

    /** The change in one line, as a person would tell it. */
    String headline();

    /**
     * The server's own SQL for the object before the change, or null where there was no object, or the server has no such
     * text and the facts say it all.
     */
    default String definitionBefore() {
        return this instanceof Added ? null : definition(before(this));
    }

    /** The server's own SQL for the object after the change, or null as with {@link #definitionBefore}. */
    default String definitionAfter() {
        return this instanceof Removed ? null : definition(after(this));
    }

    private static SchemaObject before(Change change) {
        return change instanceof Removed removed
                ? removed.object()
                : change instanceof Altered altered ? altered.before() : ((Renamed) change).before();
    }

    private static SchemaObject after(Change change) {
        return change instanceof Added added
                ? added.object()
                : change instanceof Altered altered ? altered.after() : ((Renamed) change).after();
    }

    private static String definition(SchemaObject object) {
        return object.fact("definition") != null ? object.fact("definition") : object.fact("body");
    }

    record Added(SchemaObject object) implements Change {
        @Override
        public ObjectId id() {
            return object.id();
        }

        @Override
        public String headline() {
            return Words.of(object) + " added";
        }
    }

    record Removed(SchemaObject object) implements Change {
        @Override
        public ObjectId id() {
            return object.id();
        }

        @Override
        public String headline() {
            return Words.of(object) + " removed";
        }
    }

    /** @param facts never empty */
    record Altered(SchemaObject before, SchemaObject after, SortedMap<String, FactChange> facts) implements Change {
        @Override
        public ObjectId id() {
            return after.id();
        }

        @Override
        public String headline() {
            return Words.of(after) + ": " + Words.of(facts);
        }
    }

    /** The same object of the server under another name. @param facts may be empty */
    record Renamed(SchemaObject before, SchemaObject after, SortedMap<String, FactChange> facts) implements Change {
        @Override
        public ObjectId id() {
            return after.id();
        }

        @Override
        public String headline() {
            return Words.of(before) + " renamed to " + Words.path(after)
                    + (facts.isEmpty() ? "" : "; " + Words.of(facts));
        }
    }
}
