package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.HandTest;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * What people wrote to test migrations: rows put in before, queries that must hold after the up and after the down; and a
 * command that is run against the newest schema, full of made-up rows.
 */
public final class ByHand implements Trial {

    private static final int LONGEST = 200;

    @Override
    public String name() {
        return "by-hand";
    }

    @Override
    public void perform(History history, Stage stage) {
        List<Migration> migrations = Ups.of(history);
        stage.handTests().stream()
                .filter(test -> test.version() == null)
                .forEach(test -> stage.notObserved(new NotObserved(
                        "the test by hand " + test.file(),
                        "it belongs to no migration; name it like the version or the file it is for")));
        List<HandTest> tests = stage.handTests().stream()
                .filter(test -> test.version() != null)
                .toList();
        if (!migrations.isEmpty() && (!tests.isEmpty() || stage.witness() != null)) {
            climb(migrations, tests, stage);
        }
    }

    private static void climb(List<Migration> migrations, List<HandTest> tests, Stage stage) {
        Migration newest = migrations.get(migrations.size() - 1);
        try (Scratch trunk = stage.empty()) {
            for (int k = 0; k < migrations.size(); k++) {
                Migration migration = migrations.get(k);
                stage.at(k + 1, migrations.size(), migration);
                if (stage.examines(migration)) {
                    tests.stream()
                            .filter(test -> test.version().equals(migration.version()))
                            .forEach(test -> run(test, migration, trunk, stage));
                    if (migration == newest && stage.witness() != null) {
                        new Testimony(stage, migration).over(trunk);
                    }
                }
                if (migration != newest
                        && !trunk.pass(migration, Direction.UP, Step.Role.UP).ok()) {
                    stage.notObserved(new NotObserved(
                            "tests by hand from " + migrations.get(k + 1).version() + " on",
                            migration.version() + " cannot be applied"));
                    return;
                }
            }
        }
    }

    private static void run(HandTest test, Migration migration, Scratch trunk, Stage stage) {
        Stage.Mark mark = stage.mark();
        try (Scratch copy = trunk.copy()) {
            if (test.before() != null) {
                Step before = copy.visit().load(test.before(), migration);
                if (before.outcome() instanceof Outcome.Failed failed) {
                    stage.record(before.withObservations(List.of(refused(before, failed))));
                    return;
                }
            }
            Step up = step(test, copy, migration, Direction.UP, test.afterUp());
            stage.record(up);
            if (!up.ok() || migration.down() == null) {
                untested(test, migration, up, stage);
                return;
            }
            stage.record(step(test, copy, migration, Direction.DOWN, test.afterDown()));
        } finally {
            mark.restore();
        }
    }

    private static Observation refused(Step step, Outcome.Failed failed) {
        String sql = step.runs().isEmpty()
                ? "the rows to be there before"
                : step.runs().get(step.runs().size() - 1).sql().replaceAll("\\s+", " ");
        return new Observation.Unmet(
                failed.file(),
                failed.line(),
                sql.length() > LONGEST ? sql.substring(0, LONGEST) + "…" : sql,
                "it to run without an error",
                List.of(failed.message()),
                "the rows to be there before are refused: " + failed.message());
    }

    private static void untested(HandTest test, Migration migration, Step up, Stage stage) {
        if (up.ok() && test.afterDown() != null) {
            stage.notObserved(new NotObserved(
                    "what " + test.afterDown().file() + " expects after the down",
                    migration.version() + " has no down"));
        }
    }

    private static Step step(HandTest test, Scratch copy, Migration migration, Direction way, Script after) {
        Step.Role role = way == Direction.UP ? Step.Role.UP : Step.Role.DOWN;
        Step step = copy.perform(migration, way, role);
        List<Observation> seen = new ArrayList<>();
        if (step.ok() && after != null) {
            seen.addAll(copy.visit().expect(after, way == Direction.UP && test.onlyRun()));
        }
        seen.add(OwnRows.of("the test by hand " + test.file()));
        return step.withObservations(seen);
    }
}
