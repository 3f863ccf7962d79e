package io.seatrial.data.fill;

import io.seatrial.data.condition.Restriction;
import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.data.value.Domain;
import io.seatrial.data.value.Domains;
import io.seatrial.data.value.Edges;
import io.seatrial.data.value.Listed;
import io.seatrial.data.value.Mix;
import io.seatrial.data.value.Preceded;
import io.seatrial.data.value.Recipe;
import io.seatrial.database.Family;
import io.seatrial.database.Loader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The values of single columns: pinned ones, else literals of the history before those that type and name suggest. */
final class Columns {

    private static final int FAVOUR_LITERALS = 25;
    private static final int FAVOUR_EDGES = 60;

    private final FillPlan plan;
    private final Population population;
    private final Loader loader;

    Columns(FillPlan plan, Population population, Loader loader) {
        this.plan = plan;
        this.population = population;
        this.loader = loader;
    }

    /** How many rows of a hundred take a literal, or an edge case. */
    int favour() {
        return population == Population.ADVERSARIAL ? FAVOUR_EDGES : FAVOUR_LITERALS;
    }

    /** @return null when nothing is known of the column's type */
    Choice choice(TableModel table, int at, Restriction asked) {
        ColumnModel column = table.columns().get(at);
        List<String> pins = pins(table, column.name());
        if (!pins.isEmpty()) {
            return new Choice.Single(at, new Listed(pins), 0);
        }
        Recipe recipe = recipe(table, column, asked);
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
        return first.isEmpty()
                ? new Choice.Single(at, domain, 0)
                : new Choice.Single(
                        at,
                        new Preceded(first, domain),
                        new Preceded(first, domain).first().size());
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

    /** What the user pins the column to; the NULL in it is dealt with elsewhere. */
    private List<String> pins(TableModel table, String column) {
        String name = table.id().name() + "." + column;
        String full = String.join(".", table.id().path()) + "." + column;
        List<String> pins = plan.pins().getOrDefault(full, plan.pins().getOrDefault(name, List.of()));
        return new ArrayList<>(pins.stream().filter(Objects::nonNull).toList());
    }
}
