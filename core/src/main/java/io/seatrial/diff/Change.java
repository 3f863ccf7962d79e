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

    record Added(SchemaObject object) implements Change {
        @Override
        public ObjectId id() {
            return object.id();
        }

        @Override
        public String headline() {
            return object.id() + " added";
        }
    }

    record Removed(SchemaObject object) implements Change {
        @Override
        public ObjectId id() {
            return object.id();
        }

        @Override
        public String headline() {
            return object.id() + " removed";
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
            return after.id() + ": " + Words.of(facts);
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
            return before.id() + " renamed to " + String.join(".", after.id().path())
                    + (facts.isEmpty() ? "" : "; " + Words.of(facts));
        }
    }
}
