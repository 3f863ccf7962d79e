package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A kind of object of which there is not more to know than how it is made, and what of it can be set afterwards. */
record Simple(
        int rank,
        Function<SchemaObject, String> name,
        Function<SchemaObject, List<String>> making,
        Set<String> settable,
        BiFunction<SchemaObject, SchemaObject, List<String>> setting)
        implements Wording {

    /** One of which nothing can be changed in place. */
    Simple(int rank, Function<SchemaObject, String> name, Function<SchemaObject, List<String>> making) {
        this(rank, name, making, Set.of(), (before, after) -> List.of());
    }

    /** Such an object, by its name and that of its schema. */
    static Function<SchemaObject, String> plain(String word) {
        return object -> word + Sql.path(object.id().path());
    }

    @Override
    public int rank(SchemaObject object) {
        return rank;
    }

    @Override
    public String called(SchemaObject object, Model model) {
        return name.apply(object);
    }

    @Override
    public List<String> create(SchemaObject object, Model model) {
        return making.apply(object);
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        return settable.containsAll(facts) ? setting.apply(before, after) : null;
    }
}
