package io.seatrial.run;

import static io.seatrial.data.fill.Population.ADVERSARIAL;
import static io.seatrial.data.fill.Population.PLAUSIBLE;

import io.seatrial.data.fill.Demands;
import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.FillReport;
import io.seatrial.data.fill.Filler;
import io.seatrial.data.fill.NewRoom;
import io.seatrial.data.fill.Pin;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings rows on board: as many as are asked for, of the kind that is asked for. */
final class Stevedore {

    /** Edge cases beside the plausible rows; more of them say nothing new. */
    private static final int ODDITIES = 100;

    /** Rows that are written through a new schema. */
    private static final int NEW_ROWS = 50;

    private final Workshop workshop;
    private final Map<ObjectId, Long> next;

    /** @param next the number of the next row of tables that rows were made up for before */
    Stevedore(Workshop workshop, Map<ObjectId, Long> next) {
        this.next = next;
        this.workshop = workshop;
    }

    FillReport topUp(Connection own, Snapshot snapshot, List<Schema> coming, Tables tables) throws SQLException {
        return filler(plan()).topUp(own, snapshot, PLAUSIBLE, workshop.outlook().demands(coming), tables::has);
    }

    /** Only rows of the user's own. */
    FillReport takeOver(Connection own, Snapshot snapshot) throws SQLException {
        return filler(plan()).takeOver(own, snapshot);
    }

    /** Rows in which nothing is as the user says. */
    FillReport invent(Connection own, Snapshot snapshot, List<Schema> coming) throws SQLException {
        return Filler.of(workshop.server().dialect().loader().orElseThrow(), plan().withPins(Map.of()))
                .topUp(own, snapshot, PLAUSIBLE, workshop.outlook().demands(coming));
    }

    FillReport addOddRows(Connection own, Snapshot snapshot, Tables tables) throws SQLException {
        FillPlan plan = plan();
        int rows = Math.min(plan.rows(), ODDITIES);
        return filler(plan).add(own, snapshot, ADVERSARIAL, Demands.NONE, rows, tables::has);
    }

    /** Writes what the schema has room for since the up. */
    FillReport use(Connection own, Snapshot snapshot, Step up, Tables tables) throws SQLException {
        FillPlan plan = plan();
        int rows = Math.min(plan.rows(), NEW_ROWS);
        Map<String, Pin> pins = new HashMap<>();
        NewRoom.values(up.changes(), rows).forEach((column, values) -> pins.put(column, new Pin.Values(values, null)));
        pins.putAll(plan.pins());
        // What scripts write themselves is what their downs look for.
        Filler filler = filler(plan.withSeed(plan.seed() + 1).withPins(pins).withLiterals(Map.of()));
        // Nobody writes needless duplicates or orphans the day a key is gone.
        Demands keys = Demands.ofKeys(snapshot.schema(), up.before().schema());
        Tables used = new KeptAside(up).without(tables);
        filler.topUp(own, snapshot, PLAUSIBLE, keys, used::has);
        return filler.add(own, snapshot, PLAUSIBLE, keys, rows, used::has);
    }

    private FillPlan plan() {
        return workshop.terms()
                .filling()
                .withLiterals(workshop.outlook().literals())
                .withNext(next);
    }

    private Filler filler(FillPlan plan) throws SQLException {
        return Filler.of(
                workshop.server().dialect().loader().orElseThrow(),
                plan,
                workshop.origins().origin());
    }
}
