package io.seatrial.cli;

import io.seatrial.GeneratedUndo;
import io.seatrial.Settings;
import io.seatrial.report.Conclusion;
import io.seatrial.run.Undo;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes rollbacks that are missing, and completes those that forget something. */
@Command(
        name = "undo",
        description = "Writes the rollback of a migration, or completes it, and proves it in a round trip: exit code 0"
                + " when it is proved or nothing is missing, 1 when there is none that restores.")
final class GenerateUndoCommand implements Callable<Integer> {

    private final Console console;
    private final Loudness loudness;

    @Mixin
    private ProjectOptions project = new ProjectOptions();

    @Parameters(index = "1", arity = "0..1", paramLabel = "VERSION", description = "Which migration, as its files say.")
    private String version;

    @Option(names = "--all", description = "Every migration, instead of one.")
    private boolean all;

    @Option(names = "--write", description = "Put it into the project, where the project's tool looks for it.")
    private boolean write;

    @Option(names = "--force", description = "With --write: change files that are there.")
    private boolean force;

    GenerateUndoCommand(Console console, Loudness loudness) {
        this.console = console;
        this.loudness = loudness;
    }

    @Override
    public Integer call() {
        if (all == (version != null)) {
            throw new SettingsException("Reading the command line failed: say which version, or --all.");
        }
        Settings settings = project.settings().build();
        GeneratedUndo generated = new GeneratedUndo(settings);
        ProgressLine progress = new ProgressLine(console, loudness.quiet());
        List<Undo> found;
        try {
            found = generated.find(version, new KnownServers(settings), progress);
        } finally {
            progress.clear();
        }
        boolean sound = true;
        for (Undo undo : found) {
            tell(undo, generated);
            sound &= undo.trouble() == null;
        }
        if (all) {
            count(found);
        }
        console.out().flush();
        return sound ? 0 : Conclusion.FINDINGS.exitCode();
    }

    private void tell(Undo undo, GeneratedUndo generated) {
        String version = undo.migration().version();
        if (undo.whole()) {
            if (!all) {
                say("-- " + version + ": nothing is missing: " + undo.why() + ".");
            }
            return;
        }
        say("-- " + version + ": " + undo.why().replaceAll("\\s+", " "));
        if (undo.trouble() != null) {
            say("-- No rollback is proved: " + undo.trouble().replaceAll("\\s+", " "));
            return;
        }
        String file = generated.file(undo);
        say("-- Proved: up, this rollback and up again, each leading where it should.");
        if (undo.onRows() != null) {
            say("-- Made-up rows stand in its way: " + undo.onRows().replaceAll("\\s+", " "));
        }
        String caution = undo.remake().frame().caution();
        if (caution != null) {
            say("-- " + caution);
        }
        say(
                file == null
                        ? "-- The project's tool has no place for rollbacks; keep it where you keep such things."
                        : "-- " + (undo.replaces() ? "In the place of " : "As ") + file + ":");
        say("");
        say(text(undo));
        if (write) {
            write(undo, generated, file);
        }
    }

    private void write(Undo undo, GeneratedUndo generated, String file) {
        console.out().flush();
        if (file == null) {
            throw new SettingsException("Writing the rollback of "
                    + undo.migration().version()
                    + " failed: the project's tool has no place for it. Take the statements from above.");
        }
        generated.written(undo).write(force);
        say("-- Written: " + file);
    }

    private static String text(Undo undo) {
        try (Reader reader = undo.completed().migration().down().content().open()) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(List<Undo> found) {
        long whole = found.stream().filter(Undo::whole).count();
        long proved = found.stream().filter(undo -> undo.completed() != null).count();
        say("-- " + found.size() + " migrations: " + whole + " restore already, " + proved
                + " rollbacks were written or completed and proved, " + (found.size() - whole - proved)
                + " have none that restores.");
    }

    private void say(String line) {
        console.out().println(line);
    }
}
