package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Step;
import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas that a history leads through, read from one walk without rows: what later migrations will demand.
 *
 * @param schemas the one before the first migration, then the one after each that can be applied, or the same again
 * @param failures by the place of the migration, counted from 0
 * @param light the places of those that have nothing to do with rows
 * @param gentle the places of those that are likely to leave rows as they are
 */
record Forecast(List<Schema> schemas, Map<Integer, Step> failures, BitSet light, BitSet gentle) {

    /** So many migrations in a row that leave rows alone are worth rows that only they meet. */
    private static final int LONG = 8;

    static Forecast of(List<Migration> migrations, Stage stage) {
        Stage.Mark mark = stage.mark();
        Forecast forecast = new Forecast(new ArrayList<>(), new HashMap<>(), new BitSet(), new BitSet());
        Scratch scratch = stage.empty();
        try {
            forecast.schemas.add(scratch.snapshot().schema());
            for (int k = 0; k < migrations.size(); k++) {
                Step step = scratch.perform(migrations.get(k), Direction.UP, Step.Role.UP);
                if (!step.ok()) {
                    forecast.failures.put(k, step);
                    if (!Consequence.harmless(step)) {
                        scratch.close();
                        mark.restore();
                        scratch = forecast.climbed(k, migrations, stage);
                    }
                }
                forecast.light.set(k, step.ok() && Concern.none(step));
                forecast.gentle.set(k, step.ok() && Prospect.gentle(step));
                forecast.schemas.add(scratch.snapshot().schema());
            }
        } finally {
            scratch.close();
            mark.restore();
        }
        return forecast;
    }

    /** A database with the first {@code k} migrations, but for those that fail; the caller closes it. */
    Scratch climbed(int k, List<Migration> migrations, Stage stage) {
        Scratch scratch = stage.empty();
        for (int i = 0; i < k; i++) {
            if (applies(i)) {
                scratch.pass(migrations.get(i), Direction.UP, Step.Role.UP);
            }
        }
        return scratch;
    }

    /** False for a migration that fails without rows already. */
    boolean applies(int k) {
        return !failures.containsKey(k);
    }

    /** True for a migration that seems to have nothing to do with rows, which is to be seen. */
    boolean light(int k) {
        return light.get(k);
    }

    /** True for a migration that is likely to leave rows as they are, which is to be seen. */
    boolean gentle(int k) {
        return gentle.get(k);
    }

    /** True when this one and so many after it, or all that follow, are likely to leave rows as they are. */
    boolean calm(int k) {
        BitSet easy = (BitSet) light.clone();
        easy.or(gentle);
        int end = Math.min(easy.nextClearBit(k), schemas.size() - 1);
        return end - k >= LONG || end == schemas.size() - 1;
    }

    /** Writes down the first failure; later ones may be its consequences, of which trials without rows tell what is known. */
    void tell(int k, Stage stage) {
        if (complete(k)) {
            stage.record(failures.get(k));
        }
    }

    /** True when everything before the {@code k}-th migration could be applied. */
    boolean complete(int k) {
        return failures.keySet().stream().noneMatch(failed -> failed < k);
    }

    /** The schemas from the one before the {@code k}-th migration on, counted from 0. */
    List<Schema> from(int k) {
        return schemas.subList(k, schemas.size());
    }

    /** The schema before the {@code k}-th migration, counted from 0. */
    Schema at(int k) {
        return schemas.get(k);
    }

    /** True when the tables may need rows that they did not need before the migration before. */
    boolean moved(int k) {
        return k == 0 || !schemas.get(k).equals(schemas.get(k - 1));
    }
}
