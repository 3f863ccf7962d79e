package io.seatrial;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchServer;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.run.Handover;
import io.seatrial.run.Performance;
import io.seatrial.run.Progress;
import io.seatrial.run.Terms;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Scratch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Schemas that have to be built before they can be read, each on a scratch database of its own. */
final class ScratchSchemas {

    private static final String USUAL = "postgresql";
    /** A few in each table are enough to see what becomes of rows. */
    private static final int ROWS = 20;

    private final List<String> databases;
    private final DatabaseServers servers;
    private final Progress progress;
    private final Spent spent = new Spent();

    ScratchSchemas(List<String> databases, DatabaseServers servers, Progress progress) {
        this.databases = List.copyOf(databases);
        this.servers = servers;
        this.progress = progress;
    }

    /** Where the time went so far. */
    Spent spent() {
        return spent;
    }

    /** Something to be done with a database once it is what a source says. */
    @FunctionalInterface
    interface Work {

        Work NONE = (dialect, scratch, empty) -> {};

        /** @param empty gives more databases as this one was at first, which are closed with it */
        void on(Dialect dialect, Scratch scratch, Supplier<Scratch> empty);
    }

    /** What the whole history of a project comes to. */
    Snapshot ofHistory(Settings settings, Work then) {
        List<String> asked = databases.isEmpty() ? settings.databases() : databases;
        History history = ProjectHistories.whole(settings, asked);
        return perform(
                settings,
                history,
                asked.isEmpty() ? List.of(history.dialect()) : asked,
                settings.project().toString(),
                then);
    }

    /** An empty database. */
    void empty(Work then) {
        History none = new History("none", USUAL, "", false, List.of(), "nothing was named", List.of(), List.of());
        perform(Settings.defaults(Path.of("").toAbsolutePath()), none, usual(), "an empty database", then);
    }

    /** What a script makes of an empty database, run as the database's own client would. */
    Snapshot ofScript(Path file, Work then) {
        Settings settings = Settings.defaults(file.toAbsolutePath().getParent());
        String name = file.getFileName().toString();
        Script script = new Script(name, 1, TransactionUnit.STATEMENT, () -> Files.newBufferedReader(file));
        Migration only = new Migration(name, "", script, null, null, false, List.of());
        History history = new History(
                "script", USUAL, "", false, List.of(), "a single script was named", List.of(only), List.of());
        return perform(settings, history, usual(), file.toString(), then);
    }

    /** What a command makes of an empty database, whose URL it finds in {@code DATABASE_URL}. */
    Snapshot ofCommand(String command, Path folder) {
        return on(
                usual(),
                (server, scratch) ->
                        Handover.of(scratch, name -> BuildCommand.run(command, folder, DatabaseUrl.of(server, name))));
    }

    private List<String> usual() {
        return databases.isEmpty() ? List.of(USUAL) : databases;
    }

    private Snapshot perform(Settings settings, History history, List<String> where, String what, Work then) {
        return on(where, (server, scratch) -> {
            WholeHistory whole = new WholeHistory(what, (done, empty) -> then.on(scratch.dialect(), done, empty));
            Terms terms = StartFrom.terms(settings, history, server, migration -> true, List.of())
                    .withRows(ROWS);
            try (Performance performance = new Performance(scratch, history, terms, progress)) {
                performance.perform(whole);
                spent.add(performance);
                if (whole.made() == null || !performance.defects().isEmpty()) {
                    throw new IllegalStateException(String.join("; ", performance.defects()));
                }
                return whole.made();
            }
        });
    }

    private Snapshot on(List<String> where, BiFunction<DatabaseServer, ScratchServer, Snapshot> work) {
        String name = where.get(0);
        progress.opening(name);
        try (DatabaseServer server = servers.open(name)) {
            Dialect dialect = Dialects.named(server.dialect());
            try (ScratchServer scratch = dialect.open(server)) {
                return work.apply(server, scratch);
            }
        }
    }
}
