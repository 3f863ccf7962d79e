package io.seatrial;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.diff.Ignore;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.run.Outside;
import io.seatrial.run.Provenance;
import io.seatrial.run.Terms;
import io.seatrial.run.Visitors;
import io.seatrial.trouble.SettingsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Puts what the settings say about running trials into the words of those who run them. */
final class StartFrom {

    private StartFrom() {}

    /** @param ignoring what is left out wherever schemas are compared */
    static Terms terms(
            Settings settings,
            History history,
            DatabaseServer server,
            Predicate<Migration> examines,
            List<Ignore> ignoring) {
        Dialect dialect = Dialects.named(server.dialect());
        boolean several = settings.databases().size() > 1;
        return new Terms(
                examines,
                settings.limits().statement(),
                settings.limits().maxDatabases(),
                settings.roles(),
                several && !dialect.hasExtensions() ? List.of() : settings.extensions(),
                several && !dialect.registersFunctions() ? List.of() : settings.functions(),
                settings.session().on(dialect),
                script(settings.history().startFrom().on(dialect)),
                settings.keep(),
                ignoring,
                settings.data().plan(settings.rows()),
                from(settings, dialect),
                settings.rowTests().thresholds(),
                new Visitors(
                        SeedFiles.of(settings, history, dialect),
                        HandTestFiles.of(settings, history),
                        settings.rowTests().witness()),
                outside(settings, server),
                null);
    }

    private static Outside outside(Settings settings, DatabaseServer server) {
        String password = server.credentials().getProperty("password");
        return new Outside(
                settings.project(),
                name -> DatabaseUrl.of(server, name),
                password == null ? List.of() : List.of(password, DatabaseUrl.encoded(password)),
                settings.rowTests().command());
    }

    private static Provenance from(Settings settings, Dialect dialect) {
        String from = settings.data().from().on(dialect);
        if (from == null) {
            if (settings.data().from().said().isEmpty()
                    && !settings.data().masks().isEmpty()) {
                throw new SettingsException(
                        "Reading the settings failed: " + Settings.FILE + ": data.mask hides columns of"
                                + " the rows that data.from brings, and there is no data.from.");
            }
            return null;
        }
        return from.startsWith("jdbc:")
                ? new Provenance(
                        null,
                        () -> Dialects.server(from, settings.limits().connect(), System.getenv()),
                        settings.data().masks())
                : new Provenance(script(Path.of(from)), null, settings.data().masks());
    }

    /** The script that the history builds on, run as psql runs it: each statement commits by itself. */
    private static Script script(Path file) {
        if (file == null) {
            return null;
        }
        if (!Files.isRegularFile(file)) {
            throw new SettingsException(
                    "Loading what the history or its rows start from: there is no file " + file + ".");
        }
        return new Script(file.toString(), 1, TransactionUnit.STATEMENT, () -> Files.newBufferedReader(file));
    }
}
