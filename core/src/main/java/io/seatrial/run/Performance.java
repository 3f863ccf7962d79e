package io.seatrial.run;

import io.seatrial.database.ScratchServer;
import io.seatrial.database.Shared;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Recording;
import io.seatrial.trial.Trial;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Trials being performed on one server, one after another. */
public final class Performance implements AutoCloseable {

    private final ScratchServer server;
    private final String database;
    private final Workshop workshop;
    private final Base base;
    private final StatementClock clock;
    private final Progress progress;
    private Supplier<Twin> twin = () -> null;
    private final List<Recording> recordings = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();

    /** @param server stays open when the performance is closed */
    public Performance(ScratchServer server, History history, Terms terms, Progress progress) {
        this(server, label(server, List.of()), history, terms, progress);
    }

    /** @param database what to call the database in reports; see {@link #label} */
    public Performance(ScratchServer server, String database, History history, Terms terms, Progress progress) {
        this.server = server;
        this.progress = progress;
        this.database = database;
        this.clock = new StatementClock(terms.statement(), new Room(server::room), progress);
        this.workshop = Workshop.on(server, history, terms, clock);
        this.base = new Base(workshop);
    }

    /**
     * Lets trials leave what they need not wait for to a second server, which is started when one has something to leave.
     *
     * @param opening starts a server of the same release as this one; its trouble is nobody's: the first does it all then
     */
    public void beside(Supplier<Twin> opening) {
        twin = opening;
    }

    /**
     * Performs a trial. What was seen is kept even when it breaks off.
     *
     * @throws EnvironmentException when the server is lost
     */
    public void perform(Trial trial) {
        progress.trial(trial.name(), database, workshop.history().migrations().size());
        RunStage stage = new RunStage(trial.name(), database, workshop, base, progress, twin);
        Shared shared = server.shared();
        try {
            performed(trial, stage);
        } catch (EnvironmentException e) {
            throw stage.at() == null ? e : new EnvironmentException(e.getMessage() + where(trial, stage.at()), e);
        } catch (SettingsException e) {
            throw e;
        } catch (RuntimeException e) {
            defects.add(defect(trial, stage.at(), e));
        } finally {
            recordings.add(stage.recording());
        }
        String left = shared.restore();
        if (left != null) {
            stage.notObserved(new NotObserved("what " + trial.name() + " left on the server", left));
        }
        progress.done(trial.name());
    }

    private void performed(Trial trial, RunStage stage) {
        try {
            trial.perform(workshop.history(), stage);
        } finally {
            // What went wrong there came before what may have gone wrong here.
            stage.join();
        }
    }

    private static String where(Trial trial, Migration at) {
        return " This happened in the trial " + trial.name() + " at migration " + at.version() + " (" + at.file()
                + ").";
    }

    private String defect(Trial trial, Migration at, RuntimeException e) {
        String place = e.getStackTrace().length == 0 ? "" : " at " + e.getStackTrace()[0];
        return "The trial " + trial.name() + " on " + database + " broke off"
                + (at == null ? "" : " at migration " + at.version() + " (" + at.file() + ")") + ": " + e + place
                + ". This is a defect of Seatrial; please report it.";
    }

    /**
     * What to call the database of a server in reports: {@code postgresql 15}, or {@code mysql 8.4.5} beside {@code mysql 8}.
     *
     * @param taken what others of the same run are called
     */
    public static String label(ScratchServer server, Collection<String> taken) {
        String name = server.dialect().name() + " ";
        List<String> versions = List.of(
                server.version().replaceFirst("\\..*", ""),
                server.version().replaceFirst("^(\\d+\\.\\d+)\\..*", "$1"),
                server.version());
        return versions.stream()
                .map(name::concat)
                .filter(label -> !taken.contains(label))
                .findFirst()
                .orElseGet(() -> name + server.version() + " again");
    }

    /** The database as reports name it, such as {@code postgresql 15}. */
    public String database() {
        return database;
    }

    /** What the trials saw, in the order they were performed; also those that broke off. */
    public List<Recording> recordings() {
        return List.copyOf(recordings);
    }

    /** What went wrong in Seatrial itself, in words. */
    public List<String> defects() {
        return List.copyOf(defects);
    }

    /** What was made up because the history takes it for granted, such as {@code role app_reader}. */
    public List<String> madeUp() {
        return workshop.made().all();
    }

    /** What was there and not compared because a rule leaves it out. */
    public List<NotObserved> leftOut() {
        return workshop.leftOut().told();
    }

    /** What was left behind for a person, and how to connect to it, one line each. */
    public List<String> kept() {
        return List.copyOf(workshop.kept());
    }

    /** Time that went into the migrations' scripts. */
    public Duration migrations() {
        return workshop.timing().spent(Timing.Part.MIGRATIONS);
    }

    /** Time that went into looking at schemas. */
    public Duration snapshots() {
        return workshop.timing().spent(Timing.Part.SNAPSHOTS);
    }

    /** Time that went into making, copying and dropping databases. */
    public Duration databases() {
        return workshop.timing().spent(Timing.Part.SERVER);
    }

    @Override
    public void close() {
        base.close();
        workshop.origins().close();
        clock.close();
    }
}
