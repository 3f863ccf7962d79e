package io.seatrial.cli;

import io.seatrial.diff.Change;
import io.seatrial.diff.sql.Sheet;
import io.seatrial.report.Conclusion;
import io.seatrial.run.Proof;
import java.util.ArrayList;
import java.util.List;

/** Prints proved statements as a script that can be run; what is not proved is said first, and fails the command. */
final class ProofTelling {

    private final Console console;

    ProofTelling(Console console) {
        this.console = console;
    }

    /** @return the exit code */
    int tell(Proof proof, boolean unsafe) {
        lines(proof, unsafe).forEach(line -> console.out().println(line));
        console.out().flush();
        if (!proof.sound()) {
            return Conclusion.BROKEN.exitCode();
        }
        return proof.remake().isEmpty() ? 0 : Conclusion.FINDINGS.exitCode();
    }

    private static List<String> lines(Proof proof, boolean unsafe) {
        List<String> lines = new ArrayList<>();
        if (!proof.sound()) {
            lines.add("-- NOT PROVED: after these statements, A is not B.");
            proof.remaining().stream().map(Change::headline).forEach(line -> remark(lines, "Still differs: " + line));
            proof.failures().forEach(line -> remark(lines, "Refused: " + line));
            proof.remake().gaps().forEach(line -> remark(lines, line));
        } else if (proof.remake().isEmpty()) {
            lines.add("-- Equal: there is nothing to do.");
        } else {
            lines.add("-- Makes A into B: run on a scratch copy of A, which then was B.");
        }
        proof.rows().forEach(line -> remark(lines, "On rows: " + line));
        if (!unsafe && Sheet.holdsBack(proof.remake())) {
            lines.add("-- What destroys something is commented out, but was run with the rest; --unsafe leaves it in.");
        }
        if (!proof.remake().isEmpty()) {
            lines.add("");
            lines.addAll(Sheet.of(proof.remake(), unsafe));
        }
        return lines;
    }

    private static void remark(List<String> lines, String text) {
        lines.add("-- " + Sheet.oneLine(text));
    }
}
