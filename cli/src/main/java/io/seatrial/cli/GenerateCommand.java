package io.seatrial.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What Seatrial writes for a project. */
@Command(name = "generate", description = "Writes for a project what it lacks: undo.")
final class GenerateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing: what to generate. Known is: undo.");
    }
}
