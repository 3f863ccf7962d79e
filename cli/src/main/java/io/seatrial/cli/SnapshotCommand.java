package io.seatrial.cli;

import io.seatrial.SchemaSources;
import io.seatrial.schema.SchemaJson;
import io.seatrial.schema.SchemaText;
import io.seatrial.schema.Snapshot;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a schema in its one text form. */
@Command(name = "snapshot", description = "Prints a schema in its one text form, stable and fit for git.")
final class SnapshotCommand implements Callable<Integer> {

    /** What may be printed. */
    enum Format {
        text,
        json
    }

    private final Console console;
    private final Loudness loudness;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Parameters(paramLabel = "A", description = "One of: " + SchemaSources.FORMS + ".")
    private String source;

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private Format format = Format.text;

    SnapshotCommand(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    @Override
    public Integer call() {
        Snapshot snapshot = sources.read(console, loudness, source);
        console.out().print(format == Format.json ? SchemaJson.write(snapshot) : SchemaText.write(snapshot));
        return 0;
    }
}
