package io.seatrial;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchServer;
import io.seatrial.diff.Ignore;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.layout.DownPlace;
import io.seatrial.run.Mending;
import io.seatrial.run.Performance;
import io.seatrial.run.Progress;
import io.seatrial.run.Undo;
import io.seatrial.run.Undoing;
import io.seatrial.trouble.SettingsException;
import java.util.List;
import java.util.function.Predicate;

/** Ways back for migrations that have none, or one that fails or forgets something; each proved in a round trip. */
public final class GeneratedUndo {

    /** A few in each table are enough to see whether a rollback gets past rows. */
    private static final int ROWS = 20;

    private final Settings settings;
    private final History history;

    public GeneratedUndo(Settings settings) {
        this.settings = settings;
        this.history = ProjectHistories.whole(settings);
    }

    /**
     * What the migrations' ways back lack, in the order of the history.
     *
     * @param version of one migration, or null for all
     * @throws SettingsException when there is no such migration
     */
    public List<Undo> find(String version, DatabaseServers servers, Progress progress) {
        Predicate<Migration> wanted = migration -> !migration.repeatable()
                && (version == null || migration.version().equals(version));
        if (history.migrations().stream().noneMatch(wanted)) {
            throw new SettingsException(
                    version == null
                            ? "Writing ways back failed: the history has no migration that can be reverted."
                            : "Writing a way back failed: the history has no migration " + version
                                    + " that can be reverted. Name a version as the files spell it.");
        }
        String name = settings.databases().isEmpty()
                ? history.dialect()
                : settings.databases().get(0);
        progress.opening(name);
        try (DatabaseServer server = servers.open(name)) {
            Dialect dialect = Dialects.named(server.dialect());
            try (ScratchServer scratch = dialect.open(server)) {
                return perform(wanted, dialect, server, scratch, progress);
            }
        }
    }

    private List<Undo> perform(
            Predicate<Migration> wanted,
            Dialect dialect,
            DatabaseServer server,
            ScratchServer scratch,
            Progress progress) {
        List<Ignore> rules = settings.leftOut(history);
        Undoing undoing = new Undoing(new Mending(SchemaSql.ddl(dialect), rules, wanted, new OwnStyle(history)));
        try (Performance performance = new Performance(
                scratch,
                history,
                StartFrom.terms(settings, history, server, wanted, rules).withRows(ROWS),
                progress)) {
            performance.perform(undoing);
            if (!performance.defects().isEmpty()) {
                throw new IllegalStateException(String.join("; ", performance.defects()));
            }
        }
        return undoing.found();
    }

    private DownPlace place(Undo undo) {
        return DownPlace.of(history, undo.migration());
    }

    /** Where the way back of that migration belongs, relative to the project; null where nobody can tell. */
    public String file(Undo undo) {
        DownPlace place = place(undo);
        return place == null ? null : place.file();
    }

    /** The file as it should be, with the way back that was proved. */
    public UndoFile written(Undo undo) {
        return new UndoFile(settings.project(), place(undo), undo);
    }
}
