package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.schema.Kind;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What goes, and what goes along with it without a word. */
final class Going {

    private final Turnover turnover;

    Going(Turnover turnover) {
        this.turnover = turnover;
    }

    void plan(SchemaObject old) {
        SchemaObject root = turnover.from().get(turnover.from().root(old));
        boolean goesAlong = root != old && root != null && turnover.goes(root.id());
        if (!(goesAlong && holds(old)) && (goesAlong || alongWithColumn(old) || alongWithParent(old))) {
            return;
        }
        boolean constraint = old.id().kind().name().equals("constraint");
        if (constraint && Inherited.leftBehind(old, turnover.passage())) {
            // When the table has left its parent, and not before.
            List<String> statements =
                    Inherited.check(old) ? List.of(Constraints.dropped(old, turnover.from())) : statements(old);
            if (!statements.isEmpty()) {
                turnover.say(turnover.operation(Verb.DROP, old, true, uses(old), Set.of(), statements, null)
                        .at(45));
            }
            return;
        }
        turnover.add(
                Verb.DROP,
                old,
                uses(old),
                Set.of(),
                statements(old),
                Kinds.of(old.id()).loss(old));
    }

    private List<String> statements(SchemaObject old) {
        List<String> statements = new ArrayList<>();
        if (old.id().kind().name().equals("column") && Inherited.leftBehind(old, turnover.passage())) {
            statements.add(Columns.dropped(old));
        }
        if (old.id().kind().name().equals("constraint") && NotNulls.is(old)) {
            statements.addAll(NotNulls.unnamed(old, turnover.passage()));
        }
        for (String statement : Kinds.of(old.id()).drop(old, turnover.from())) {
            statements.add(
                    old.id().kind().name().equals("index")
                            ? Indexes.gently(statement, old, turnover.from(), turnover.wishes())
                            : statement);
        }
        return statements;
    }

    private boolean alongWithParent(SchemaObject old) {
        String parent = old.fact("partition of");
        return parent != null
                && old.id().kind().name().equals("table")
                && turnover.to().get(old.id()) == null
                && turnover.goes(new ObjectId(old.id().kind(), Names.unquoted(parent)));
    }

    /** True for what the server drops by itself: keys, indexes and sequences of a column that goes, and its whole table. */
    private boolean alongWithColumn(SchemaObject old) {
        List<String> owner = Ties.column(old);
        if (owner != null) {
            return turnover.goes(new ObjectId(new Kind("column"), owner))
                    || turnover.goes(new ObjectId(new Kind("table"), owner.subList(0, 2)));
        }
        if (turnover.to().get(old.id()) != null) {
            return false;
        }
        boolean key =
                old.id().kind().name().equals("index") || old.id().kind().name().equals("constraint");
        String names = old.fact("columns") != null ? old.fact("columns") : old.fact("keys");
        return key
                && names != null
                && turnover.from().columns(turnover.from().rootPath(old)).stream()
                        .filter(column -> turnover.to().get(column.id()) == null)
                        .anyMatch(column -> Model.names(names, column.id().name()));
    }

    private boolean holds(SchemaObject part) {
        boolean names = part.fact("references") != null
                || Set.of("policy", "rule").contains(part.id().kind().name());
        return names && circular(part);
    }

    /** True for a foreign key, policy or rule by which two tables that both go hold each other, perhaps by way of others. */
    private boolean circular(SchemaObject key) {
        Set<ObjectId> reached = new HashSet<>();
        ObjectId home = turnover.from().root(key);
        List<ObjectId> next = new ArrayList<>(targets(key, home));
        while (!next.isEmpty()) {
            ObjectId table = next.remove(next.size() - 1);
            if (table.equals(home)) {
                return !targets(key, home).contains(home);
            }
            SchemaObject there = turnover.from().get(table);
            if (there != null && turnover.goes(table) && reached.add(table)) {
                turnover.from().withHolders(uses(there, false)).stream()
                        .filter(id -> id.kind().equals(table.kind()) && !id.equals(table))
                        .forEach(next::add);
            }
        }
        return false;
    }

    private Set<ObjectId> targets(SchemaObject key, ObjectId home) {
        if (key.fact("references") != null) {
            return Set.of(target(key));
        }
        Set<ObjectId> named = new TreeSet<>(turnover.from().needs(key));
        named.removeIf(id -> id.equals(home) || !id.kind().equals(home.kind()));
        return named;
    }

    private static ObjectId target(SchemaObject key) {
        String references = key.fact("references");
        String table = references.substring(0, references.lastIndexOf(" ("));
        return new ObjectId(new Kind("table"), Names.unquoted(table));
    }

    private Set<ObjectId> uses(SchemaObject old) {
        return uses(old, true);
    }

    /** @param free true to leave out rules that hold tables in a circle: these go before, by themselves */
    private Set<ObjectId> uses(SchemaObject old, boolean free) {
        Set<ObjectId> uses = new TreeSet<>(turnover.from().needs(old));
        if (turnover.from().whole(old.id().path()) == old) {
            turnover.from().allParts(old.id().path()).forEach(part -> {
                boolean apart = free && part.id().kind().name().equals("rule") && circular(part);
                uses.addAll(apart ? Set.of() : turnover.from().needs(part));
                turnover.from()
                        .owned(part.id().path())
                        .forEach(sequence -> uses.addAll(turnover.from().needs(sequence)));
            });
            uses.remove(old.id());
        }
        return uses;
    }
}
