package io.seatrial.run;

import io.seatrial.migration.Migration;
import io.seatrial.trial.Aside;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Has what a trial leaves done by a {@link Crew} on other servers; where none can be had, does it at once.
 *
 * <p>What comes of it is written down at the end, in the order in which it was left: so nothing depends on who is faster.
 * What fails there ends the trial as if it had failed in it.
 */
final class Beside implements Aside, AutoCloseable {

    private final Workshop workshop;
    private final Scratch trunk;
    private final Supplier<Migration> at;
    private final Crew crew;
    /** What the trunk has taken up; made anew where somebody may still read it. */
    private List<Migration> ups = new ArrayList<>();

    private boolean shared;
    private final List<Left> left = new ArrayList<>();
    /** Null until it is known. */
    private Boolean alone;

    private Migration brokeOffAt;

    /** @param at the migration that the trial had come to */
    private record Left(Migration at, CompletableFuture<Runnable> done) {}

    /** @param at tells the migration that the trial has come to */
    Beside(Workshop workshop, Scratch trunk, Supplier<Tender> opening, Supplier<Migration> at) {
        this.workshop = workshop;
        this.trunk = trunk;
        this.at = at;
        this.crew = new Crew(opening);
    }

    @Override
    public void leave(Task task, Stage.Mark mark) {
        if (alone == null) {
            alone = !crew.ready();
        }
        if (alone) {
            task.perform(trunk, mark).run();
        } else {
            shared = true;
            left.add(new Left(at.get(), crew.leave(task, ups)));
        }
    }

    @Override
    public void note(Runnable what) {
        if (alone == null || alone) {
            what.run();
        } else {
            left.add(new Left(at.get(), CompletableFuture.completedFuture(what)));
        }
    }

    @Override
    public void takenUp(Migration migration) {
        if (shared) {
            ups = new ArrayList<>(ups);
            shared = false;
        }
        ups.add(migration);
    }

    /** The migration at which what was left went wrong; null where it did not. */
    Migration brokeOffAt() {
        return brokeOffAt;
    }

    /** Waits until all is done, and writes down what came of it. */
    @Override
    public void close() {
        try {
            left.forEach(this::write);
        } finally {
            crew.dismiss(workshop);
        }
    }

    private void write(Left one) {
        brokeOffAt = one.at();
        try {
            one.done().join().run();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Error error ? raised(error) : (RuntimeException) e.getCause();
        }
        brokeOffAt = null;
    }

    private static RuntimeException raised(Error error) {
        throw error;
    }
}
