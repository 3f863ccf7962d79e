package io.seatrial.diff;

import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Leaves out of schemas what rules say, and tells which rule stands behind a difference that is not told. */
public final class Ignoring {

    /** Kinds of objects that have parts with a path below their own. */
    private static final List<String> WHOLES = List.of("table", "view", "materialized_view", "type");

    private final List<IgnoreRule> rules;
    /** Those that can only concern what has that name, or is a part of it. */
    private final Map<String, List<IgnoreRule>> byName = new HashMap<>();

    private final List<IgnoreRule> others = new ArrayList<>();
    private final List<IgnoreRule> ofKinds;
    private final Consumer<SchemaObject> touched;

    public Ignoring(Collection<Ignore> rules) {
        this(rules, object -> {});
    }

    /** @param touched is told each object that a rule leaves out, or some fact of */
    public Ignoring(Collection<Ignore> rules, Consumer<SchemaObject> touched) {
        this.rules = rules.stream().map(IgnoreRule::new).toList();
        this.touched = touched;
        this.ofKinds = this.rules.stream().filter(IgnoreRule::asksTheWhole).toList();
        for (IgnoreRule rule : this.rules) {
            String name = rule.onlyName();
            (name == null ? others : byName.computeIfAbsent(name, key -> new ArrayList<>())).add(rule);
        }
    }

    /** The schema without what the rules leave out; the very same where they leave out nothing. */
    public Schema applied(Schema schema) {
        List<ObjectId> gone = new ArrayList<>();
        List<SchemaObject> less = new ArrayList<>();
        for (SchemaObject object : schema.objects().values()) {
            SchemaObject left = applied(object, schema);
            if (left == null) {
                gone.add(object.id());
            } else if (left != object) {
                less.add(left);
            }
        }
        return schema.without(gone).with(less);
    }

    /**
     * The same, for a schema that has much in common with one to which the rules were applied before.
     *
     * @param former that one
     * @param applied what was left of it
     */
    public Schema applied(Schema schema, Schema former, Schema applied) {
        if (schema == former) {
            return applied;
        }
        Pairing pairing = new Pairing(former, schema);
        List<ObjectId> gone = new ArrayList<>(pairing.removed.keySet());
        List<SchemaObject> come = new ArrayList<>();
        boolean whole = applied == former;
        List<SchemaObject> news = Stream.concat(
                        pairing.added.values().stream(), pairing.pairs.stream().map(Pair::after))
                .toList();
        for (SchemaObject object : news) {
            SchemaObject left = applied(object, schema);
            whole &= left == object;
            if (left == null) {
                gone.add(object.id());
            } else {
                come.add(left);
            }
        }
        return whole ? schema : applied.without(gone).with(come);
    }

    /** The rule by which something of this schema is left out of which the object is a part, or null. */
    private IgnoreRule along(SchemaObject object, Schema schema) {
        for (List<String> path : ofKinds.isEmpty() ? List.<List<String>>of() : Subject.wholes(object)) {
            for (String kind : WHOLES) {
                SchemaObject whole = schema.get(new ObjectId(new Kind(kind), path));
                Subject subject = whole == null || whole == object ? null : Subject.of(whole);
                for (IgnoreRule rule : subject == null ? List.<IgnoreRule>of() : ofKinds) {
                    if (rule.covers(subject)) {
                        return rule;
                    }
                }
            }
        }
        return null;
    }

    /** The object without what the rules leave out: the very same where that is nothing, null where it is all. */
    private SchemaObject applied(SchemaObject object, Schema schema) {
        if (along(object, schema) != null) {
            touched.accept(object);
            return null;
        }
        Subject subject = Subject.of(object);
        SortedMap<String, String> less = null;
        for (IgnoreRule rule : concerning(subject)) {
            if (rule.covers(subject)) {
                touched.accept(object);
                return null;
            }
            for (String fact : rule.facts(subject)) {
                less = less == null ? new TreeMap<>(object.facts()) : less;
                less.remove(fact);
            }
        }
        if (less == null) {
            return object;
        }
        touched.accept(object);
        return new SchemaObject(object.id(), less);
    }

    /** The rules that may have to do with it. */
    private List<IgnoreRule> concerning(Subject subject) {
        List<IgnoreRule> found = others;
        for (String name : byName.isEmpty() ? List.<String>of() : subject.allNames()) {
            List<IgnoreRule> named = byName.get(name);
            if (named != null) {
                found = Stream.concat(found.stream(), named.stream()).toList();
            }
        }
        return found;
    }

    /** The rules that leave out something of these objects, each with the objects that it concerns. */
    public Map<Ignore, List<SchemaObject>> left(Collection<SchemaObject> objects) {
        Map<Ignore, List<SchemaObject>> left = new LinkedHashMap<>();
        for (SchemaObject object : objects) {
            Subject subject = Subject.of(object);
            for (IgnoreRule rule : rules) {
                if (rule.covers(subject)
                        || object.facts().keySet().stream().anyMatch(fact -> rule.covers(subject, fact))) {
                    left.computeIfAbsent(rule.rule, key -> new ArrayList<>()).add(object);
                    break;
                }
            }
        }
        return left;
    }

    /** A line for the change, and for each of its facts, that a rule leaves out. */
    List<String> reasons(Change change, Schema before, Schema after) {
        if (change instanceof Change.Added added) {
            return reasons(added.object(), change, after);
        }
        if (change instanceof Change.Removed removed) {
            return reasons(removed.object(), change, before);
        }
        SchemaObject object =
                change instanceof Change.Altered altered ? altered.after() : ((Change.Renamed) change).after();
        List<String> whole = reasons(object, change, after);
        if (!whole.isEmpty()) {
            return whole;
        }
        SortedMap<String, FactChange> facts =
                change instanceof Change.Altered altered ? altered.facts() : ((Change.Renamed) change).facts();
        Subject subject = Subject.of(object);
        List<String> lines = new ArrayList<>();
        facts.forEach((fact, values) -> rules.stream()
                .filter(rule -> rule.covers(subject, fact))
                .findFirst()
                .ifPresent(rule -> lines.add(
                        Words.of(object) + ": " + Words.of(new TreeMap<>(Map.of(fact, values))) + because(rule))));
        return lines;
    }

    private List<String> reasons(SchemaObject object, Change change, Schema schema) {
        Subject subject = Subject.of(object);
        return Stream.concat(
                        rules.stream().filter(rule -> rule.covers(subject)), Stream.ofNullable(along(object, schema)))
                .findFirst()
                .map(rule -> List.of(change.headline() + because(rule)))
                .orElse(List.of());
    }

    private static String because(IgnoreRule rule) {
        return " (ignored: " + rule.rule + ")";
    }
}
