package io.seatrial.cli;

import io.seatrial.SchemaSources;
import io.seatrial.Settings;
import io.seatrial.diff.Comparison;
import io.seatrial.diff.Ignore;
import io.seatrial.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares what a history comes to with another source. */
@Command(
        name = "drift",
        description = "Compares what a history comes to with another source: exit code 0 when equal, 1 when different.")
final class DriftCommand implements Callable<Integer> {

    private final Console console;
    private final Loudness loudness;

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Option(
            names = "--against",
            required = true,
            paramLabel = "B",
            description = "What to compare with, one of: " + SchemaSources.FORMS + ".")
    private String against;

    DriftCommand(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    @Override
    public Integer call() {
        Settings settings = project.settings().build();
        List<Ignore> rules = new ArrayList<>(SourceOptions.ignored(against));
        settings.leftOut().stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
        return new Differences(console).tell(compare(settings, rules), "the history", against());
    }

    private Comparison compare(Settings settings, List<Ignore> rules) {
        ProgressLine progress = new ProgressLine(console, loudness.quiet());
        try {
            SchemaSources sources = new SchemaSources(
                    ProjectOptions.here(""), settings.databases(), new KnownServers(settings), progress);
            Snapshot history = sources.project(settings);
            return Comparison.of(history, sources.read(against), rules);
        } finally {
            progress.clear();
        }
    }

    /** What to call the other side: never a URL, which may hold a password. */
    private String against() {
        return against.startsWith("jdbc:") ? "the database" : against;
    }
}
