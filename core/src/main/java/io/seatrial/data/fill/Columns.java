package io.seatrial.data.fill;

import io.seatrial.data.condition.Restriction;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.value.Domain;
import io.seatrial.data.value.Domains;
import io.seatrial.data.value.Edges;
import io.seatrial.data.value.Mix;
import io.seatrial.data.value.Preceded;
import io.seatrial.data.value.Recipe;
import io.seatrial.database.Family;
import io.seatrial.database.Loader;
import java.sql.SQLException;
import java.util.List;

/** The values of single columns: pinned ones, else literals of the history before those that type and name suggest. */
final class Columns {

    private static final int FAVOUR_LITERALS = 25;
    private static final int FAVOUR_EDGES = 60;

    private final FillPlan plan;
    private final Population population;
    private final Loader loader;
    private final PinnedValues pins;

    Columns(FillPlan plan, Population population, Loader loader, PinnedValues pins) {
        this.pins = pins;
        this.plan = plan;
        this.population = population;
        this.loader = loader;
    }

    /** How many rows of a hundred take a literal, or an edge case. */
    int favour() {
        return population == Population.ADVERSARIAL ? FAVOUR_EDGES : FAVOUR_LITERALS;
    }

    /** @param there how many rows the table has already; @return null when nothing is known of the column's type, or its pin gives nothing */
    Choice choice(TableModel table, int at, Restriction asked, long there) throws SQLException {
        ColumnModel column = table.columns().get(at);
        Recipe recipe = recipe(table, column, asked);
        if (column.pin() != null) {
            Domain said = pins.domain(column, recipe);
            return said == null ? null : new Choice.Single(at, said, 0);
        }
        Domain domain = Domains.of(recipe);
        if (domain == null) {
            return null;
        }
        boolean keyed = table.keys().stream().anyMatch(key -> key.columns().contains(column.name()));
        if (keyed && column.type().family() != Family.TEXT || column.handedOut()) {
            return new Choice.Single(at, domain, 0);
        }
        List<String> first = population == Population.ADVERSARIAL
                ? Edges.of(recipe)
                : keyed ? List.of() : Literals.fitting(plan, table, column, asked);
        if (first.isEmpty()) {
            return new Choice.Single(at, domain, 0);
        }
        // The numbers of rows go on where they ended, and with them the values of keys.
        boolean alone = table.keys().stream().anyMatch(key -> key.columns().equals(List.of(column.name())));
        Preceded values = new Preceded(first, domain, alone ? Math.min(there, domain.size()) : 0);
        return new Choice.Single(
                at, values, values.from() > 0 ? 0 : values.first().size());
    }

    /** Why there is no choice for a column. */
    String lacking(ColumnModel column) {
        return column.pin() == null ? "no values are known of its type " + column.spelt() : pins.failure(column);
    }

    /** The plain values of a column under other conditions than its own. */
    Domain domain(TableModel table, ColumnModel column, Restriction asked) {
        return Domains.of(recipe(table, column, asked));
    }

    private Recipe recipe(TableModel table, ColumnModel column, Restriction asked) {
        long seed =
                Mix.mix(plan.seed() ^ table.columnId(column.name()).toString().hashCode());
        return new Recipe(column.type(), asked, table.id().name(), column.name(), seed, loader);
    }
}
