package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import io.seatrial.run.Timing.Part;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import io.seatrial.tool.Ran;
import io.seatrial.trial.Filled;
import io.seatrial.trial.Footing;
import io.seatrial.trial.Imprint;
import io.seatrial.trial.Ordeals;
import io.seatrial.trial.Population;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import io.seatrial.trial.Tables;
import io.seatrial.trial.Visit;
import java.util.List;
import java.util.Map;

/** A scratch database with its session, written down step by step. */
final class RunScratch implements Scratch {

    private final Workshop workshop;
    private final ScratchDatabase database;
    private final SessionKeeper sessions;
    private final Asking asking;
    private final Supercargo rows;
    private final Sight sight;
    private final Glance glance;
    private final Helm helm;
    /** The one that this is a copy of, or null. */
    private final RunScratch original;

    RunScratch(Workshop workshop, ScratchDatabase database, Map<String, String> settings) {
        this(workshop, database, settings, Cargo.of(workshop, database), Sight.of(workshop), null);
    }

    private RunScratch(
            Workshop workshop,
            ScratchDatabase database,
            Map<String, String> settings,
            Cargo cargo,
            Sight sight,
            RunScratch original) {
        this.workshop = workshop;
        this.database = database;
        this.sight = sight;
        this.original = original;
        this.sessions = new SessionKeeper(
                database, workshop.history().sessionPerFile(), workshop.terms().session(), settings);
        this.glance = new Glance(workshop, database, sessions);
        this.asking = new Asking(workshop.timing(), sessions);
        this.rows = new Supercargo(workshop, asking, cargo, this::whole);
        this.helm = new Helm(workshop, database, sessions, rows, sight, glance);
    }

    @Override
    public Step perform(Migration migration, Direction direction, Step.Role role) {
        Snapshot before = snapshot();
        Ran ran = helm.run(migration, direction, role, null);
        return Written.step(migration, direction, role, before, snapshot(), ran);
    }

    @Override
    public Step pass(Migration migration, Direction direction, Step.Role role) {
        Ran ran = helm.run(migration, direction, role, null);
        return Written.step(migration, direction, role, Snapshot.EMPTY, Snapshot.EMPTY, ran);
    }

    @Override
    public Step lookCloser(Migration migration, Direction direction, Step.Role role) {
        Snapshot before = snapshot();
        Ran ran = helm.run(migration, direction, role, () -> Written.changes(lookAway(), snapshot()));
        return Written.step(migration, direction, role, before, snapshot(), ran);
    }

    @Override
    public Step breakOff(Migration migration, int statements) {
        Snapshot before = snapshot();
        Ran ran = helm.breakOff(migration, statements);
        return Written.step(migration, Direction.UP, Step.Role.INTERRUPTED, before, snapshot(), ran);
    }

    private Snapshot lookAway() {
        Snapshot before = sight.seen();
        sight.forget();
        return before;
    }

    @Override
    public int sendTogether(List<String> statements) {
        return helm.sendTogether(statements);
    }

    @Override
    public Stage.Mark shared() {
        return workshop.mark();
    }

    @Override
    public Snapshot snapshot() {
        if (sight.seen() == null && workshop.timing().spend(Part.SNAPSHOTS, () -> sight.see(glance.take()))) {
            original.database.learn(database);
        }
        return sight.seen();
    }

    @Override
    public void lookAhead() {
        glance.begin(sight);
    }

    /** What rows are made for: what is left out where schemas are compared must still be filled. */
    private Snapshot whole() {
        snapshot();
        return sight.whole();
    }

    @Override
    public Filled fill(Population population, List<Schema> coming, Tables tables) {
        return rows.fill(population, coming, tables);
    }

    @Override
    public Filled fillAhead(Snapshot expected, List<Schema> coming, Tables tables) {
        glance.beginBesideWriters(sight);
        return rows.fill(expected, Population.PLAUSIBLE, coming, tables);
    }

    @Override
    public Filled use(Step up, Tables tables) {
        return rows.use(up, tables);
    }

    @Override
    public RowWatch watchRows() {
        return rows.watch();
    }

    @Override
    public List<Observation> since(Scratch earlier) {
        return rows.since(((RunScratch) earlier).rows);
    }

    @Override
    public Footing footing() {
        return rows.prints().footing();
    }

    @Override
    public List<Observation> aftermath(Scratch earlier, Step up) {
        return rows.aftermath(((RunScratch) earlier).rows, up);
    }

    @Override
    public boolean remembers() {
        return rows.remembers();
    }

    @Override
    public Imprint imprint(Step made) {
        return rows.prints().imprint(made);
    }

    @Override
    public Ordeals tryConstraints(Step up) {
        return rows.tryConstraints(up);
    }

    @Override
    public List<Observation> suspects(Step failed, Scratch fine) {
        return rows.suspects(failed, fine == null ? null : ((RunScratch) fine).rows);
    }

    @Override
    public boolean level(Scratch model) {
        RunScratch other = (RunScratch) model;
        other.lookAhead();
        sessions.adopt(other.sessions.settings());
        return rows.level(other.rows);
    }

    @Override
    public Step watched(Step up) {
        return new Lookout(workshop, up).step(this::copied, sessions.settings());
    }

    @Override
    public Visit visit() {
        sessions.pause();
        // Nobody counts what a visitor does.
        sight.run();
        sight.forget();
        rows.changed();
        return new Loading(workshop, database, asking);
    }

    @Override
    public Scratch copy() {
        Cargo cargo = rows.forCopy(sight.seen() != null);
        ScratchDatabase copy = workshop.timing().spend(Part.SERVER, this::copied);
        cargo = cargo == null ? null : cargo.forCopy(copy);
        return new RunScratch(workshop, copy, sessions.settings(), cargo, sight.forCopy(), this);
    }

    private ScratchDatabase copied() {
        pause();
        return database.copy();
    }

    private void pause() {
        glance.drop();
        sessions.pause();
        rows.pause();
    }

    @Override
    public void keep(String why) {
        database.keep();
        workshop.kept().add(why + ": " + database.howToConnect());
    }

    @Override
    public void close() {
        pause();
        workshop.timing().spend(Part.SERVER, () -> {
            database.close();
            return null;
        });
    }
}
