package io.seatrial.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The word {@code seatrial} itself: without a command it tells which there are. */
@Command(
        name = "seatrial",
        description = "Gives every database migration a sea trial before production does.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = SeatrialCommand.Version.class,
        footer = {
            "",
            "Exit codes: 0 passed, or equal; 1 findings, or different; 2 nothing could be examined;",
            "3 misuse, bad settings, no server, or a defect of Seatrial itself."
        })
final class SeatrialCommand implements Runnable {

    @Mixin
    private Loudness loudness = new Loudness();

    @Spec
    private CommandSpec spec;

    Loudness loudness() {
        return loudness;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "which command? The main job is \"seatrial run [PROJECT]\".");
    }

    /** The version the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"seatrial " + io.seatrial.Seatrial.version()};
        }
    }
}
