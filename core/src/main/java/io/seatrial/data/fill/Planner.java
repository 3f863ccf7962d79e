package io.seatrial.data.fill;

import io.seatrial.data.condition.Condition;
import io.seatrial.data.condition.Restriction;
import io.seatrial.data.condition.Restrictions;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.fill.TableModel.Reference;
import io.seatrial.data.value.Mix;
import io.seatrial.schema.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Plans the rows of one table: which columns are filled together, from what, and how keys stay unique. */
final class Planner {

    private final Columns columns;
    private final Parents parents;
    private final Population population;
    private final long seed;
    private final Promises promises;
    private final Counters counters;

    Planner(
            Columns columns,
            Parents parents,
            Population population,
            Counters counters,
            Function<ObjectId, TableModel> tables) {
        this.counters = counters;
        this.promises = new Promises(this, tables);
        this.columns = columns;
        this.parents = parents;
        this.population = population;
        this.seed = counters.plan().seed();
    }

    /**
     * A plan for rows of a table.
     *
     * @param first the number of the first row
     * @param tight the key that does not allow so many rows, or null
     * @param gaps columns that nothing can be made up for
     * @param promised tables that have to be filled in the same transaction
     * @param barred true when not a single row is possible
     */
    record Planned(
            RowPlan rows,
            long first,
            TableModel.Key tight,
            List<FillReport.Gap> gaps,
            Set<ObjectId> promised,
            boolean barred) {}

    /** A plan in the making. */
    private static final class Draft {
        final List<Parents.Pool> pools = new ArrayList<>();
        final List<Slot> slots = new ArrayList<>();
        final Set<Integer> taken = new HashSet<>();
        final List<FillReport.Gap> gaps = new ArrayList<>();
        final Set<ObjectId> promised = new HashSet<>();
        boolean barred;
    }

    Planned plan(TableModel whole, Survey survey, long wanted) throws SQLException {
        Draft draft = new Draft();
        for (List<Reference> group : ReferenceGroups.of(whole)) {
            refer(whole, group, survey.rows(), wanted, draft);
        }
        TableModel table = whole.with(possible(whole, draft));
        List<Map<String, Restriction>> ways =
                table.ways().stream().map(Restrictions::byColumn).toList();
        for (Parents.Pool pool : draft.pools) {
            Slot slot = referring(table, pool, ways);
            slot.spent(
                    table.keys().stream().anyMatch(key -> pool.columns().containsAll(key.columns()))
                            ? survey.rows()
                            : 0);
            draft.slots.add(slot);
        }
        List<OwnRows> own = ReferenceGroups.own(table, draft.taken, population);
        own.forEach(reference -> {
            for (int i = 0; i < reference.columns().length; i++) {
                if (reference.columns()[i] != reference.targets()[i]) {
                    draft.taken.add(reference.columns()[i]);
                }
            }
        });
        draft.slots.addAll(singles(table, ways, survey.rows(), draft));
        new NullWork(table, ways, population).arrange(draft.slots);
        TableModel.Key tight = new KeyWork(table, draft.slots, survey.rows() + wanted).arrange();
        new OrderWork(table, draft.slots, columns, ways).arrange();
        RowPlan rows = new RowPlan(table, draft.slots, own, NullWork.absent(table, ways));
        draft.gaps.forEach(gap -> leave(rows, gap, table));
        long first = FirstRow.of(table, draft.slots, survey, counters, wanted);
        return new Planned(rows, first, tight, draft.gaps, draft.promised, draft.barred);
    }

    /** The ways that leave a parent to refer to; all, when none does. */
    private static List<List<Condition>> possible(TableModel table, Draft draft) {
        List<List<Condition>> possible = table.ways().stream()
                .filter(way -> draft.pools.stream().allMatch(pool -> allows(pool, Restrictions.byColumn(way))))
                .toList();
        return possible.isEmpty() ? table.ways() : possible;
    }

    private static boolean allows(Parents.Pool pool, Map<String, Restriction> asked) {
        boolean absent = pool.columns().stream()
                .map(asked::get)
                .anyMatch(restriction -> restriction != null && Boolean.FALSE.equals(restriction.present()));
        return absent || pool.tuples().stream().anyMatch(tuple -> accepted(pool, tuple, asked));
    }

    private void refer(TableModel table, List<Reference> group, long there, long wanted, Draft draft)
            throws SQLException {
        long rows = there + wanted;
        Parents.Pool pool = parents.common(group, ReferenceGroups.limit(keyed(table, group), rows));
        Reference bare = group.get(0);
        boolean dispensable = ReferenceGroups.dispensable(table, group);
        if (pool.tuples().isEmpty() && !dispensable) {
            pool = promises.of(bare, rows);
            draft.promised.add(bare.target());
        }
        if (!pool.tuples().isEmpty()) {
            boolean wished = group.stream().allMatch(Reference::demanded);
            Parents.Pool found = pool;
            if (wished && !table.ways().stream().allMatch(way -> allows(found, Restrictions.byColumn(way)))) {
                return;
            }
            draft.gaps.addAll(PinnedValues.missing(table, pool, group.get(0)));
            draft.pools.add(single(table, pool, rows));
            pool.columns().forEach(column -> draft.taken.add(table.position(column)));
        } else if (!dispensable) {
            draft.barred = true;
            draft.gaps.add(new FillReport.Gap(
                    table.id(),
                    "the foreign key " + bare.name() + " needs rows in "
                            + String.join(".", bare.target().path())));
        } else if (!group.stream().allMatch(Reference::demanded)) {
            pool.columns().stream()
                    .filter(column -> table.column(column).nullable())
                    .forEach(column -> draft.taken.add(table.position(column)));
        }
    }

    private static void leave(RowPlan rows, FillReport.Gap gap, TableModel table) {
        int at = table.position(gap.object().name());
        if (at >= 0 && table.columns().get(at).given() != null) {
            rows.omit(at);
        }
    }

    /** Where a key is wholly of parents' values, only such as no row has yet are of use. */
    private Parents.Pool single(TableModel table, Parents.Pool pool, long rows) throws SQLException {
        Parents.Pool left = pool;
        for (TableModel.Key key : table.keys()) {
            if (!key.demanded() && pool.columns().containsAll(key.columns())) {
                left = parents.unused(left, table, key.columns(), ReferenceGroups.limit(true, rows));
            }
        }
        return left;
    }

    private static boolean keyed(TableModel table, List<Reference> group) {
        return group.stream()
                .flatMap(reference -> reference.columns().stream())
                .anyMatch(column ->
                        table.keys().stream().anyMatch(key -> key.columns().contains(column)));
    }

    private Slot referring(TableModel table, Parents.Pool pool, List<Map<String, Restriction>> ways) {
        int[] positions = pool.columns().stream().mapToInt(table::position).toArray();
        Choice[] choices = new Choice[ways.size()];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = new Choice.Together(positions, accepted(pool, ways.get(i)));
        }
        Slot slot = new Slot(positions, choices, slotSeed(table, pool.columns().get(0)), 0);
        if (population == Population.ADVERSARIAL) {
            slot.crowd();
        }
        return slot;
    }

    private static List<String[]> accepted(Parents.Pool pool, Map<String, Restriction> asked) {
        List<String[]> good = pool.tuples().stream()
                .filter(tuple -> accepted(pool, tuple, asked))
                .toList();
        return good.isEmpty() ? pool.tuples() : good;
    }

    private static boolean accepted(Parents.Pool pool, String[] tuple, Map<String, Restriction> asked) {
        for (int i = 0; i < tuple.length; i++) {
            Restriction restriction = asked.get(pool.columns().get(i));
            if (restriction != null && !restriction.accepts(tuple[i])) {
                return false;
            }
        }
        return true;
    }

    private List<Slot> singles(TableModel table, List<Map<String, Restriction>> ways, long there, Draft draft)
            throws SQLException {
        List<Slot> slots = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            if (draft.taken.contains(at)) {
                continue;
            }
            ColumnModel column = table.columns().get(at);
            Choice[] choices = new Choice[ways.size()];
            for (int i = 0; i < choices.length; i++) {
                Restriction asked = ways.get(i).getOrDefault(column.name(), Restriction.NONE);
                int same = earlier(ways, i, column.name());
                choices[i] = same >= 0 ? choices[same] : columns.choice(table, at, asked, there);
            }
            if (choices[0] == null) {
                draft.gaps.add(new FillReport.Gap(table.columnId(column.name()), columns.lacking(column)));
            } else {
                slots.add(new Slot(new int[] {at}, choices, slotSeed(table, column.name()), columns.favour()));
            }
        }
        return slots;
    }

    /** An earlier way that asks the same of the column, or -1. */
    private static int earlier(List<Map<String, Restriction>> ways, int way, String column) {
        for (int i = 0; i < way; i++) {
            if (java.util.Objects.equals(ways.get(i).get(column), ways.get(way).get(column))) {
                return i;
            }
        }
        return -1;
    }

    private long slotSeed(TableModel table, String column) {
        return Mix.mix(seed ^ Mix.mix(table.columnId(column).toString().hashCode()));
    }
}
