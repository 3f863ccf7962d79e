package io.seatrial.cli;

import io.seatrial.report.Conclusion;
import picocli.CommandLine;

/** The command line as a whole: its commands, and what becomes of exceptions. */
final class CommandLines {

    private CommandLines() {}

    /** Runs a command. @return the exit code of the process */
    static int execute(Console console, String... arguments) {
        SeatrialCommand root = new SeatrialCommand();
        CommandLine line = assemble(root, console);
        try {
            return line.execute(arguments);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static CommandLine assemble(SeatrialCommand root, Console console) {
        CommandLine line = new CommandLine(root);
        line.addSubcommand(new RunCommand(console, root.loudness()));
        line.addSubcommand(new SnapshotCommand(console, root.loudness()));
        line.addSubcommand(new DiffCommand(console, root.loudness()));
        line.addSubcommand(new DriftCommand(console, root.loudness()));
        line.addSubcommand(new AcceptCommand(console, root.loudness()));
        line.addSubcommand(new ExplainCommand(console));
        line.addSubcommand(new CleanCommand(console));
        line.addSubcommand(new CommandLine(new GenerateCommand())
                .addSubcommand(new GenerateUndoCommand(console, root.loudness())));
        line.addSubcommand(new FillCommand(console));
        line.addSubcommand(new CompareDataCommand(console, root.loudness()));
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(false);
        line.setParameterExceptionHandler((trouble, words) -> misuse(trouble, console));
        line.setExecutionExceptionHandler((trouble, command, parsed) ->
                new Troubles(console, root.loudness().traces()).tell(trouble));
        return line;
    }

    private static int misuse(CommandLine.ParameterException trouble, Console console) {
        console.err().println("seatrial: " + trouble.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(trouble, console.err());
        console.err()
                .println("Say \"seatrial " + String.join(" ", path(trouble.getCommandLine()))
                        + "--help\" for what may be said.");
        return Conclusion.BROKEN.exitCode();
    }

    private static java.util.List<String> path(CommandLine command) {
        return command.getParent() == null ? java.util.List.of("") : java.util.List.of(command.getCommandName(), "");
    }
}
