package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Step;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Each migration broken off before each of its statements in turn, as happens when one of them fails: is anything left,
 * does applying it again succeed, and does its rollback clean up?
 *
 * <p>Where nothing of the script was committed before its last statement, one look after breaking off there proves that
 * nothing is left, wherever it fails.
 */
public final class Interrupted implements Trial {

    /** Of a longer script so many places, evenly spread, must do. */
    private static final int PLACES = 20;

    @Override
    public String name() {
        return "interrupted";
    }

    /** Takes a copy for each statement. */
    @Override
    public boolean byDefault() {
        return false;
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        try (Scratch trunk = stage.empty()) {
            for (int i = 0; i < migrations.size(); i++) {
                Migration migration = migrations.get(i);
                stage.at(i + 1, migrations.size(), migration);
                if (stage.examines(migration)) {
                    examine(trunk, migration, stage);
                }
                if (!trunk.pass(migration, Direction.UP, Step.Role.UP).ok()) {
                    stage.notObserved(new NotObserved(
                            "interrupted: what comes after " + migration.version(), "it cannot be applied"));
                    return;
                }
            }
        }
    }

    private static void examine(Scratch trunk, Migration migration, Stage stage) {
        trunk.snapshot();
        Step whole;
        try (Scratch copy = trunk.copy()) {
            whole = copy.perform(migration, Direction.UP, Step.Role.UP);
        }
        stage.record(whole);
        int statements = whole.ok() ? whole.runs().size() : 0;
        if (statements < 2) {
            return;
        }
        Stage.Mark mark = stage.mark();
        Step last = breakOff(trunk, migration, statements - 1, stage);
        if (!last.committed() && last.before().same(last.after())) {
            mark.restore();
            return;
        }
        for (int place : places(statements - 1, migration, stage)) {
            breakOff(trunk, migration, place, stage);
            mark.restore();
        }
    }

    private static SortedSet<Integer> places(int end, Migration migration, Stage stage) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int i = 0; i < PLACES; i++) {
            places.add(1 + (int) ((long) i * (end - 1) / PLACES));
        }
        places.remove(end);
        if (end - 1 > places.size()) {
            stage.notObserved(new NotObserved(
                    "interrupted: every place of " + migration.version(),
                    "it has " + (end + 1) + " statements; it was broken off at " + (places.size() + 1)
                            + " places, evenly spread"));
        }
        return places;
    }

    /** Breaks it off there; where something is left, tries the two ways out, each from that state. */
    private static Step breakOff(Scratch trunk, Migration migration, int statements, Stage stage) {
        Step broken;
        try (Scratch one = trunk.copy()) {
            broken = one.breakOff(migration, statements);
            stage.record(broken);
            if (broken.before().same(broken.after())) {
                return broken;
            }
            stage.record(one.perform(migration, Direction.UP, Step.Role.RESUMED));
        }
        if (migration.down() != null) {
            try (Scratch other = trunk.copy()) {
                other.breakOff(migration, statements);
                Step down = other.perform(migration, Direction.DOWN, Step.Role.CLEANED_UP);
                stage.record(down.between(trunk.snapshot(), down.after()));
            }
        }
        return broken;
    }
}
