package io.seatrial.cli;

import io.seatrial.report.ConsoleText;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How much a command says besides its result. */
final class Loudness {

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Tell each statement and the time it took; twice: also the traces of troubles.")
    private boolean[] verbose = {};

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Tell findings and the ending only.")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    /** How much of a report is told. */
    ConsoleText.Detail detail() {
        if (quiet) {
            return ConsoleText.Detail.FINDINGS;
        }
        return statements() ? ConsoleText.Detail.EVERYTHING : ConsoleText.Detail.MIGRATIONS;
    }

    boolean statements() {
        return verbose.length > 0;
    }

    boolean traces() {
        return verbose.length > 1;
    }
}
