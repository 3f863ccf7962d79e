package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation;
import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Turns the difference of two schemas into operations, in no order. */
final class Planner {

    private final Passage passage;
    private final Turnover turnover;
    private final Going going;
    private final Coming coming;
    private final Set<String> gaps = new TreeSet<>();

    Planner(Passage passage) {
        this.passage = passage;
        this.turnover = new Turnover(passage);
        this.going = new Going(turnover);
        this.coming = new Coming(turnover);
    }

    List<Operation> operations() {
        for (SchemaObject old : turnover.from().schema().objects().values()) {
            SchemaObject now = turnover.to().get(old.id());
            if (turnover.goes(old.id())) {
                known(old, () -> going.plan(old));
            } else if (now != old && !now.equals(old)) {
                known(now, () -> alter(old, now));
            }
            if (now != null) {
                release(old, now);
                if (now.id().kind().name().equals("table") && !turnover.goes(old.id())) {
                    Ancestry.plan(old, now, turnover);
                    TypedTables.plan(old, now, turnover);
                }
            }
        }
        for (SchemaObject now : turnover.to().schema().objects().values()) {
            if (turnover.comes(now.id())) {
                known(now, () -> coming.plan(now));
            }
        }
        return turnover.operations();
    }

    List<String> gaps() {
        return List.copyOf(gaps);
    }

    private void known(SchemaObject object, Runnable work) {
        if (Kinds.of(object.id()) == null) {
            gaps.add(object.id().kind() + " " + String.join(".", object.id().path())
                    + ": Seatrial writes no statements for objects of this kind");
        } else if (!Types.withRebased(object, passage)) {
            work.run();
        }
    }

    /** The facts that differ and that the kind itself has to do with. */
    static Set<String> facts(SchemaObject before, SchemaObject after) {
        Set<String> facts = new TreeSet<>(before.facts().keySet());
        facts.addAll(after.facts().keySet());
        boolean own = !before.id().kind().name().equals("default_privileges");
        facts.removeIf(fact -> Objects.equals(before.fact(fact), after.fact(fact))
                || own && Trimmings.FACTS.contains(fact)
                || fact.equals("position"));
        return facts;
    }

    private void alter(SchemaObject old, SchemaObject now) {
        Set<String> facts = facts(old, now);
        List<String> statements = new ArrayList<>();
        if (!facts.isEmpty()) {
            List<String> own = Kinds.of(now.id()).alter(old, now, facts, passage);
            statements.addAll(own == null ? List.of() : own);
        }
        statements.addAll(Trimmings.between(old, now, turnover.to(), turnover.usual(), null));
        if (facts.contains("partition of")
                && now.id().kind().name().equals("index")
                && now.fact("partition of") != null) {
            Indexes.attach(now, turnover);
        }
        if (now.id().kind().name().equals("sequence")) {
            Ties.plan(old, now, turnover);
        }
        if (leavesIdentity(Sequences.own(old, turnover.from()), Sequences.own(now, turnover.to()))) {
            String drop = statements.remove(0);
            turnover.say(turnover.operation(Verb.DROP, old, true, Set.of(), Set.of(), List.of(drop), null)
                    .called(Turnover.identity(old, turnover.from())));
        }
        if (!statements.isEmpty()) {
            turnover.add(
                    Verb.ALTER, now, turnover.from().needs(old), turnover.to().needs(now), statements, null);
        }
    }

    private static boolean leavesIdentity(SchemaObject old, SchemaObject now) {
        return old.id().kind().name().equals("column") && old.fact("identity") != null && now.fact("identity") == null;
    }

    /** A default lets go of what is taken down, and has it again afterwards. */
    private void release(SchemaObject old, SchemaObject now) {
        boolean stays =
                old.id().kind().name().equals("column") && old.fact("default") != null && !turnover.goes(old.id());
        if (!stays || Serials.of(now, turnover.to()) != null && Serials.of(old, turnover.from()) != null) {
            return;
        }
        Set<ObjectId> named = turnover.from().mentioned(old.fact("default"));
        if (turnover.from().withHolders(named).stream().anyMatch(turnover::goes)) {
            String head = "ALTER TABLE " + Sql.path(old.id().path().subList(0, 2)) + " ALTER COLUMN "
                    + Sql.name(old.id().name()) + " ";
            turnover.say(
                    turnover.operation(Verb.DROP, old, true, named, Set.of(), List.of(head + "DROP DEFAULT"), null));
            if (Objects.equals(old.fact("default"), now.fact("default"))) {
                turnover.add(Verb.ALTER, now, Set.of(), turnover.to().needs(now), Columns.defaults(old, now), null);
            }
        }
    }
}
