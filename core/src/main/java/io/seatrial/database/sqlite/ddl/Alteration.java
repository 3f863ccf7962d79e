package io.seatrial.database.sqlite.ddl;

import io.seatrial.diff.sql.Remake;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code ALTER TABLE} can do for a table, if it can do all.
 *
 * <p>Source: sqlite.org, "ALTER TABLE": what a dropped column must not be, and what an added one must not have.
 */
final class Alteration {

    private final Table from;
    private final Table to;
    private final boolean anyOrder;
    private final List<SchemaObject> bystanders;
    private final String head;
    private final List<Remake.Line> lines = new ArrayList<>();

    /** @param bystanders views and triggers that are there before and afterwards */
    Alteration(Table from, Table to, boolean anyOrder, List<SchemaObject> bystanders) {
        this.from = from;
        this.to = to;
        this.anyOrder = anyOrder;
        this.bystanders = bystanders;
        this.head = "ALTER TABLE " + Spellings.name(to.name()) + " ";
    }

    /** The statements; null where the table has to be made anew. */
    List<Remake.Line> lines() {
        boolean can = from.object().facts().equals(to.object().facts())
                && !to.virtual()
                && (anyOrder || ordered())
                && dropConstraints()
                && (staying() ? dropColumns() && alterColumns() && addColumns() : addColumns() && dropColumns())
                && addConstraints();
        return can ? lines : null;
    }

    /** True when the columns that stay keep their order, and all others come behind them. */
    private boolean ordered() {
        List<String> stay = new ArrayList<>(from.columnNames());
        stay.retainAll(to.columnNames());
        return to.columnNames().subList(0, stay.size()).equals(stay);
    }

    /** A table cannot be without columns in between. */
    private boolean staying() {
        return from.columnNames().stream().anyMatch(name -> to.column(name) != null);
    }

    private boolean dropConstraints() {
        for (SchemaObject old : from.constraints()) {
            if (!to.constraints().contains(old)) {
                String name = ConstraintClause.name(old);
                if (!ConstraintClause.is(old, "check constraint") || name == null) {
                    return false;
                }
                say(old, "DROP CONSTRAINT " + Spellings.name(name), null);
            }
        }
        return true;
    }

    private boolean dropColumns() {
        for (SchemaObject old : from.columns()) {
            String name = old.id().name();
            if (to.column(name) == null) {
                if (old.fact("place in the primary key") != null || isMentioned(name)) {
                    return false;
                }
                String loss = old.fact("generated as") == null
                        ? "the values of " + Spellings.name(from.name()) + "." + Spellings.name(name)
                        : null;
                say(old, "DROP COLUMN " + Spellings.name(name), loss);
            }
        }
        return true;
    }

    private boolean isMentioned(String column) {
        return to.constraints().stream().anyMatch(one -> Spellings.mentions(one.fact("definition"), column))
                || from.columns().stream().anyMatch(one -> Spellings.mentions(one.fact("generated as"), column))
                || bystanders.stream().anyMatch(one -> Spellings.mentions(one.fact("definition"), column));
    }

    private boolean alterColumns() {
        for (SchemaObject now : to.columns()) {
            SchemaObject old = from.column(now.id().name());
            if (old == null) {
                continue;
            }
            Set<String> facts = new TreeSet<>(old.facts().keySet());
            facts.addAll(now.facts().keySet());
            facts.removeIf(fact -> fact.equals("position") || Objects.equals(old.fact(fact), now.fact(fact)));
            if (!facts.isEmpty()) {
                if (!facts.equals(Set.of("nullable"))) {
                    return false;
                }
                String verb = "no".equals(now.fact("nullable")) ? " SET NOT NULL" : " DROP NOT NULL";
                say(now, "ALTER COLUMN " + Spellings.name(now.id().name()) + verb, null);
            }
        }
        return true;
    }

    private boolean addColumns() {
        for (SchemaObject now : to.columns()) {
            if (from.column(now.id().name()) == null) {
                ColumnText text = new ColumnText(to, now);
                boolean can = now.fact("place in the primary key") == null
                        && !"stored".equals(now.fact("generated"))
                        && text.constantDefault();
                if (!can) {
                    return false;
                }
                say(now, "ADD COLUMN " + text.definition(), null);
            }
        }
        return true;
    }

    private boolean addConstraints() {
        for (SchemaObject now : to.constraints()) {
            if (from.constraints().contains(now)) {
                continue;
            }
            boolean check = ConstraintClause.is(now, "check constraint");
            boolean ofNew = ConstraintClause.inline(now, to) && from.column(ConstraintClause.column(now, to)) == null;
            boolean points = ConstraintClause.is(now, "foreign key")
                    && ofNew
                    && to.column(ConstraintClause.column(now, to)).fact("default") == null;
            if (!check && !points || now.fact("on conflict") != null && !ofNew) {
                return false;
            }
            if (!ofNew) {
                say(now, "ADD " + ConstraintClause.of(now, to), null);
            }
        }
        return true;
    }

    private void say(SchemaObject object, String clause, String loss) {
        lines.add(new Remake.Line(head + clause, object.id(), loss));
    }
}
