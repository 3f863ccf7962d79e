package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what has to be taken down and put up again: what cannot be changed in place, and what rests on things that go or
 * change shape, although it stays as it is itself.
 */
final class Disturbed {

    private static final Set<String> ON_COLUMNS =
            Set.of("view", "materialized_view", "rule", "trigger", "policy", "function", "column", "publication_table");
    /** What the server drops without a word with a column. */
    private static final Set<String> GOING_ALONG = Set.of("index", "constraint", "statistics");

    private static final Set<String> ON_OBJECTS = Set.of(
            "view",
            "materialized_view",
            "rule",
            "trigger",
            "policy",
            "function",
            "aggregate",
            "constraint",
            "index",
            "statistics",
            "event_trigger",
            "cast",
            "publication_table");

    private final Passage passage;
    private final Set<ObjectId> rebuilt = new TreeSet<>();
    private final Set<ObjectId> seen = new HashSet<>();
    private final Deque<SchemaObject> waiting = new ArrayDeque<>();
    private Map<ObjectId, Set<SchemaObject>> dependents;

    private Disturbed(Passage passage) {
        this.passage = passage;
    }

    /** The ids of objects that both have, and that go and come again. */
    static Set<ObjectId> in(Passage passage) {
        Disturbed disturbed = new Disturbed(passage);
        disturbed.seed();
        while (!disturbed.waiting.isEmpty()) {
            disturbed.spread(disturbed.waiting.poll());
        }
        return disturbed.rebuilt;
    }

    private void seed() {
        for (SchemaObject old : passage.from().schema().objects().values()) {
            SchemaObject now = passage.to().get(old.id());
            if (now == null) {
                disturb(old);
            } else if (!passage.from().root(old).equals(passage.to().root(now))) {
                rebuild(old);
            } else if (now != old && !now.equals(old)) {
                seed(old, now);
            }
        }
    }

    private void seed(SchemaObject old, SchemaObject now) {
        Set<String> facts = Planner.facts(old, now);
        Wording wording = Kinds.of(now.id());
        if (facts.isEmpty() || wording == null) {
            return;
        }
        if (wording.alter(old, now, facts, passage) == null || unlikeView(now, facts)) {
            rebuild(old);
        } else if (moves(old, now, facts)) {
            disturb(old);
            if (now.id().kind().name().equals("type")) {
                Enums.users(old, passage).forEach(this::disturb);
                Enums.domains(old, passage).stream()
                        .flatMap(domain -> Enums.users(domain, passage).stream())
                        .forEach(this::disturb);
            }
        }
    }

    private boolean unlikeView(SchemaObject now, Set<String> facts) {
        return now.id().kind().name().equals("view")
                && facts.contains("definition")
                && !Views.replaceable(now, passage);
    }

    /** True when it stays in place, but what rests on it cannot. */
    private static boolean moves(SchemaObject old, SchemaObject now, Set<String> facts) {
        String kind = now.id().kind().name();
        if (kind.equals("type")) {
            return Types.rebased(old, now, facts) || facts.contains("labels") && !Enums.inPlace(old, now);
        }
        return kind.equals("column")
                && (facts.contains("type") || facts.contains("collation") || facts.contains("generated as"));
    }

    private void disturb(SchemaObject object) {
        if (seen.add(object.id())) {
            waiting.add(object);
        }
    }

    private void rebuild(SchemaObject object) {
        if (passage.to().get(object.id()) != null && rebuilt.add(object.id())) {
            disturb(object);
            parts(object).forEach(this::rebuild);
        }
    }

    private List<SchemaObject> parts(SchemaObject object) {
        List<String> path = object.id().path();
        return passage.from().whole(path) == object ? passage.from().allParts(path) : List.of();
    }

    private void spread(SchemaObject moved) {
        boolean column = moved.id().kind().name().equals("column");
        ObjectId about = column ? passage.from().root(moved) : moved.id();
        for (SchemaObject one : dependents().getOrDefault(about, Set.of())) {
            if (one.id().equals(moved.id()) || rebuilt.contains(one.id())) {
                continue;
            }
            String kind = one.id().kind().name();
            boolean within = ON_COLUMNS.contains(kind) || rebuilt.contains(moved.id()) && GOING_ALONG.contains(kind);
            boolean rests = column
                    ? within && restsOn(one, moved)
                    : ON_OBJECTS.contains(kind) || kind.equals("column") && one.fact("generated as") != null;
            if (rests) {
                rebuild(one);
            }
        }
        boolean goes = passage.to().get(moved.id()) == null || rebuilt.contains(moved.id());
        if (column && goes) {
            passage.from().owned(moved.id().path()).stream()
                    .filter(sequence -> sameOwner(sequence, passage.to().get(sequence.id())))
                    .forEach(this::rebuild);
        }
        if (moved.id().kind().name().equals("constraint")
                || moved.id().kind().name().equals("index")) {
            spreadKey(moved);
        }
    }

    private static boolean sameOwner(SchemaObject one, SchemaObject other) {
        return other != null && one.fact("owned by").equals(other.fact("owned by"));
    }

    private boolean restsOn(SchemaObject one, SchemaObject column) {
        if (one.id().kind().name().equals("column") && one.fact("generated as") == null) {
            return false;
        }
        return passage.from().mentions(one, column);
    }

    /** Foreign keys rest on the key they point at, and so does a query that groups by it. */
    private void spreadKey(SchemaObject key) {
        ObjectId table = passage.from().root(key);
        for (SchemaObject one : dependents().getOrDefault(table, Set.of())) {
            String references = one.fact("references");
            String columns = key.fact("columns") == null ? key.fact("keys") : key.fact("columns");
            boolean pointed = references != null
                    && columns != null
                    && references.endsWith(" (" + columns + ")")
                    && Names.unquoted(references.substring(0, references.lastIndexOf(" (")))
                            .equals(table.path());
            boolean grouped = "primary key".equals(key.fact("kind"))
                    && one.id().kind().name().endsWith("view")
                    && one.fact("definition").contains("GROUP BY");
            if (pointed || grouped) {
                rebuild(one);
            }
        }
    }

    private Map<ObjectId, Set<SchemaObject>> dependents() {
        if (dependents == null) {
            dependents = new HashMap<>();
            for (SchemaObject object : passage.from().schema().objects().values()) {
                for (ObjectId needed : passage.from().needs(object)) {
                    dependents.computeIfAbsent(needed, key -> new HashSet<>()).add(object);
                }
            }
        }
        return dependents;
    }
}
