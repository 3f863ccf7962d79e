package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.sql.Operation.Verb;
import io.seatrial.schema.Kind;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What comes, by itself or with something else. */
final class Coming {

    private final Turnover turnover;

    Coming(Turnover turnover) {
        this.turnover = turnover;
    }

    void plan(SchemaObject now) {
        SchemaObject root = turnover.to().get(turnover.to().root(now));
        boolean within = root != null && root != now && turnover.comes(root.id());
        List<String> statements = new ArrayList<>(within ? withinNew(now) : made(now));
        if (now.id().kind().name().equals("table")) {
            statements.addAll(RowSecurity.takenBack(now, turnover.passage()));
        }
        List<String> trimmings =
                Trimmings.between(null, now, turnover.to(), turnover.usual(), turnover.grantedAnyway(now));
        if (now.id().kind().name().equals("sequence") && withColumn(now)) {
            trimLater(now, trimmings);
        } else {
            statements.addAll(trimmings);
        }
        Set<ObjectId> needs = new TreeSet<>(turnover.to().needs(now));
        if (now.id().kind().name().equals("column")) {
            // A column that the parents hand down is there when they have it.
            needs.addAll(Inherited.parents(now, turnover.to()));
        }
        if (turnover.to().whole(now.id().path()) == now) {
            turnover.to()
                    .columns(now.id().path())
                    .forEach(column -> needs.addAll(turnover.to().needs(column)));
            turnover.to().parts(now.id().path(), "constraint").stream()
                    .filter(constraint -> Constraints.inline(constraint, turnover.to()))
                    .forEach(constraint -> needs.addAll(turnover.to().needs(constraint)));
        }
        if (!statements.isEmpty()) {
            turnover.add(Verb.CREATE, now, Set.of(), needs, statements, null);
        }
        later(now);
    }

    /** What can be done only when the object and another one are there. */
    private void later(SchemaObject now) {
        if (now.id().kind().name().equals("sequence") && !withColumn(now)) {
            Ties.tie(now, turnover);
        }
        List<String> alone =
                now.id().kind().name().equals("constraint") ? Inherited.validatedAlone(now, turnover.to()) : List.of();
        if (!alone.isEmpty()) {
            Set<ObjectId> parents = turnover.to()
                    .mentioned(turnover.to().get(turnover.to().root(now)).fact("inherits"));
            turnover.say(turnover.operation(Verb.ALTER, now, true, Set.of(), parents, alone, null)
                    .at(69));
        }
        String parent = now.fact("partition of");
        if (parent != null && now.id().kind().name().equals("index")) {
            Indexes.attach(now, turnover);
        } else if (parent != null) {
            Set<ObjectId> parents = new TreeSet<>(turnover.to().mentioned(parent));
            turnover.say(turnover.operation(Verb.ALTER, now, true, Set.of(), parents, List.of(Tables.attach(now)), null)
                    .at(68));
        }
    }

    /** A sequence that comes with its column belongs to whom the table does, and is there when the table is. */
    private void trimLater(SchemaObject sequence, List<String> trimmings) {
        List<String> own = new ArrayList<>(Sequences.unlikeColumn(sequence, turnover.to()));
        trimmings.stream()
                .filter(statement -> !statement.contains(" OWNER TO "))
                .forEach(own::add);
        if (!own.isEmpty()) {
            Set<ObjectId> column = turnover.to().mentioned(sequence.fact("owned by"));
            turnover.say(turnover.operation(Verb.ALTER, sequence, true, Set.of(), column, own, null));
        }
    }

    /** True for a sequence that comes with its column, made as {@code serial} or an identity. */
    private boolean withColumn(SchemaObject sequence) {
        if (Sequences.ofIdentity(sequence)) {
            return true;
        }
        if (!Serials.comesAlong(sequence, turnover.to())) {
            return false;
        }
        List<String> column = Names.unquoted(sequence.fact("owned by"));
        return turnover.comes(new ObjectId(new Kind("column"), column));
    }

    /** What a part of a new table still needs when the table has been made. */
    private List<String> withinNew(SchemaObject part) {
        SchemaObject root = turnover.to().get(turnover.to().root(part));
        boolean table = root.id().kind().name().equals("table");
        return switch (part.id().kind().name()) {
            case "column" -> {
                List<String> statements = new ArrayList<>();
                if (table) {
                    statements.addAll(Inherited.own(part, turnover.to()));
                    statements.addAll(Columns.settings(part));
                }
                yield statements;
            }
            case "constraint" ->
                Constraints.inline(part, turnover.to()) && table
                        ? List.of()
                        : Kinds.CONSTRAINTS.createWithin(part, turnover.to());
            default -> Kinds.of(part.id()).create(part, turnover.to());
        };
    }

    private List<String> made(SchemaObject now) {
        if (now.id().kind().name().equals("sequence") && withColumn(now)) {
            return List.of();
        }
        if (now.id().kind().name().equals("column") && Inherited.fromNewParent(now, turnover.passage())) {
            return Columns.added(now, turnover.to());
        }
        if (now.id().kind().name().equals("column")
                && !turnover.to().isType(now.id().path().subList(0, 2))) {
            List<String> arriving = Inherited.arriving(now, turnover.to());
            if (!arriving.isEmpty()) {
                return arriving;
            }
        }
        boolean constraint = now.id().kind().name().equals("constraint");
        if (constraint && Inherited.check(now) && Inherited.fromNewParent(now, turnover.passage())) {
            return List.of(Constraints.added(now, turnover.to()));
        }
        List<String> named = constraint && !turnover.goes(turnover.from().root(now))
                ? NotNulls.named(now, turnover.passage())
                : null;
        if (named != null) {
            return named;
        }
        if (constraint && turnover.wishes().notValid()) {
            return Kinds.CONSTRAINTS.createGently(now, turnover.to());
        }
        List<String> statements = new ArrayList<>();
        for (String statement : Kinds.of(now.id()).create(now, turnover.to())) {
            boolean index = now.id().kind().name().equals("index");
            statements.add(index ? Indexes.gently(statement, now, turnover.to(), turnover.wishes()) : statement);
        }
        return statements;
    }
}
