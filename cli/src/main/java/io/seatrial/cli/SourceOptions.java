package io.seatrial.cli;

import io.seatrial.SchemaSources;
import io.seatrial.Settings;
import io.seatrial.schema.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Where to build schemas that have to be built, and what to leave out of comparisons. */
final class SourceOptions {

    @Option(
            names = "--database",
            paramLabel = "NAME[:VERSION]|URL",
            description = "Where to build what has to be built. Default: an embedded server.")
    private String database;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "Wait that long for a server that is still starting.")
    private String wait;

    /** The schema of that source, with progress while it is being built. */
    Snapshot read(Console console, Loudness loudness, String source) {
        return with(console, loudness, sources -> sources.read(source));
    }

    <T> T with(Console console, Loudness loudness, Function<SchemaSources, T> work) {
        Path here = ProjectOptions.here("");
        Settings settings = Settings.defaults(here);
        if (wait != null) {
            settings = settings.with()
                    .say("timeouts.connect", "--wait", List.of(wait + "s"), here)
                    .build();
        }
        ProgressLine progress = new ProgressLine(console, loudness.quiet());
        List<String> databases = database == null ? List.of() : List.of(database);
        try {
            return work.apply(new SchemaSources(here, databases, new KnownServers(settings), progress));
        } finally {
            progress.clear();
        }
    }
}
