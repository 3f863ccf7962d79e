package io.seatrial.run;

import io.seatrial.migration.HandTest;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Seed;
import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Rollback;
import io.seatrial.recording.Step;
import io.seatrial.recording.TableRows;
import io.seatrial.schema.Schema;
import io.seatrial.schema.neutral.CommonReader;
import io.seatrial.schema.neutral.CommonSchema;
import io.seatrial.trial.AfterUp;
import io.seatrial.trial.Aside;
import io.seatrial.trial.Scratch;
import io.seatrial.trial.Stage;
import io.seatrial.trial.Testament;
import io.seatrial.trial.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The stage of one trial; writes its recording. */
final class RunStage implements Stage {

    /** More databases than this are nobody's wish. */
    private static final int KEPT = 5;

    private final String trial;
    private final String database;
    private final Workshop workshop;
    private final Base base;
    private final Progress progress;
    private final List<Step> steps = new ArrayList<>();
    private final List<NotObserved> notObserved = new ArrayList<>();
    private final List<Rollback> rollbacks = new ArrayList<>();
    private final Undescribed undescribed = new Undescribed();
    private final Supplier<Twin> twin;
    private Beside beside;
    private final Fullness filled = new Fullness();
    private Migration at;

    /** @param twin opens a second server, or gives null */
    RunStage(String trial, String database, Workshop workshop, Base base, Progress progress, Supplier<Twin> twin) {
        this.trial = trial;
        this.database = database;
        this.workshop = workshop;
        this.base = base;
        this.progress = progress;
        this.twin = twin;
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public boolean examines(Migration migration) {
        return workshop.terms().examines().test(migration);
    }

    @Override
    public Scratch empty() {
        return base.scratch();
    }

    @Override
    public Mark mark() {
        return workshop.mark();
    }

    @Override
    public Aside aside(Scratch trunk) {
        beside = new Beside(workshop, trunk, () -> Tender.opened(twin, workshop, progress), this::at);
        return beside;
    }

    /** Waits for what was left to be done; throws what went wrong there. */
    void join() {
        if (beside != null) {
            beside.close();
        }
    }

    @Override
    public CommonSchema inCommon(Schema schema) {
        return CommonReader.read(
                schema,
                workshop.server().dialect().typeWords(),
                workshop.leftOut().objects());
    }

    @Override
    public String withoutRows() {
        var dialect = workshop.server().dialect();
        boolean both = dialect.loader().isPresent()
                && dialect.rows(workshop.server().version()).isPresent();
        return both ? null : "this version cannot fill and compare the tables of " + dialect.name() + " yet";
    }

    @Override
    public String withoutProbes() {
        var dialect = workshop.server().dialect();
        return dialect.probes().isPresent()
                ? null
                : "this version cannot put the rows of " + dialect.name() + " to that test yet";
    }

    @Override
    public void foreseen(List<Schema> schemas) {
        workshop.terms().filling().expect(schemas);
    }

    @Override
    public Testament testament() {
        return new Testament(
                workshop.terms().from() == null ? null : "data.from",
                workshop.terms().filling().said());
    }

    @Override
    public List<Seed> seeds() {
        return workshop.terms().visitors().seeds();
    }

    @Override
    public String insertsGently() {
        return workshop.server().dialect().insertsGently();
    }

    @Override
    public List<HandTest> handTests() {
        return workshop.terms().visitors().handTests();
    }

    @Override
    public Witness witness() {
        return workshop.terms().visitors().witness();
    }

    @Override
    public void at(int k, int n, Migration migration) {
        at = migration;
        progress.migration(k, n, migration, examines(migration));
    }

    /** The migration that the trial has come to, or null. */
    Migration at() {
        return beside != null && beside.brokeOffAt() != null ? beside.brokeOffAt() : at;
    }

    @Override
    public void record(Step step) {
        steps.add(step);
        undescribed.lookAt(step);
    }

    @Override
    public boolean mends(Migration migration) {
        Mending mending = workshop.terms().mending();
        return mending != null && mending.wants(migration);
    }

    @Override
    public Rollback mend(Scratch trunk, AfterUp after, List<Step> trip, Mark mark) {
        Undo undo = workshop.terms().mending().after(trip, trunk, after, mark);
        return undo.completed() == null ? null : undo.completed().rollback();
    }

    @Override
    public void record(Rollback rollback) {
        rollbacks.add(rollback);
    }

    @Override
    public void notObserved(NotObserved what) {
        notObserved.add(what);
    }

    @Override
    public void filled(List<TableRows> tables) {
        filled.note(tables);
    }

    @Override
    public boolean keeps() {
        return workshop.terms().keep() && workshop.kept().size() < KEPT;
    }

    @Override
    public int maxDatabases() {
        return workshop.terms().maxDatabases();
    }

    Recording recording() {
        List<NotObserved> all = new ArrayList<>(notObserved);
        all.addAll(undescribed.told(database));
        return new Recording(trial, database, workshop.history(), steps, all, rollbacks, filled.all());
    }
}
