package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A history climbed once, with copies kept on the way, so that any height can be had again at little cost. */
final class Checkpoints implements AutoCloseable {

    /** Databases that a trial needs beside the checkpoints. */
    private static final int OTHERS = 3;

    private final Stage stage;
    private final List<Migration> migrations;
    private final Map<Integer, Scratch> kept = new TreeMap<>();
    private final Map<Integer, Stage.Mark> marks = new TreeMap<>();
    private final Set<String> missing = new HashSet<>();

    Checkpoints(List<Migration> migrations, Stage stage) {
        this.migrations = migrations;
        this.stage = stage;
    }

    /** Climbs to the top and hands over the database; the caller closes it. What cannot be applied is left out. */
    Scratch climb() {
        int most = Math.max(0, stage.maxDatabases() - OTHERS);
        int apart = migrations.size() / (most + 1) + 1;
        Scratch scratch = stage.empty();
        marks.put(0, stage.mark());
        for (int i = 0; i < migrations.size(); i++) {
            if (i > 0 && i % apart == 0) {
                kept.put(i, scratch.copy());
                marks.put(i, stage.mark());
            }
            Step step = scratch.pass(migrations.get(i), Direction.UP, Step.Role.UP);
            if (!step.ok()) {
                leaveOut(step);
                if (!Consequence.harmless(step)) {
                    scratch.close();
                    scratch = at(i);
                }
            }
        }
        return scratch;
    }

    private void leaveOut(Step failed) {
        missing.add(failed.migration().version());
        if (stage.examines(failed.migration()) && failed.outcome() instanceof Outcome.Failed how) {
            stage.notObserved(new NotObserved(
                    "the way down through " + failed.migration().version(), "it cannot be applied: " + how.message()));
        }
    }

    /** A database with the first {@code height} migrations, and the roles of that height; the caller closes it. */
    Scratch at(int height) {
        int from = 0;
        for (int candidate : kept.keySet()) {
            from = candidate <= height ? candidate : from;
        }
        marks.get(from).restore();
        Scratch scratch = from == 0 ? stage.empty() : kept.get(from).copy();
        for (Migration migration : migrations.subList(from, height)) {
            if (applied(migration)) {
                scratch.pass(migration, Direction.UP, Step.Role.UP);
            }
        }
        return scratch;
    }

    /** False for a migration that could not be applied. */
    boolean applied(Migration migration) {
        return !missing.contains(migration.version());
    }

    /** True when every migration could be applied. */
    boolean complete() {
        return missing.isEmpty();
    }

    @Override
    public void close() {
        List<Scratch> all = new ArrayList<>(kept.values());
        kept.clear();
        all.forEach(Scratch::close);
    }
}
