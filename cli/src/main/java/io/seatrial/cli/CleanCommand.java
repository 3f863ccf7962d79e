package io.seatrial.cli;

import io.seatrial.embedded.Leftovers;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Removes what killed runs left behind on this machine. */
@Command(name = "clean", description = "Removes servers and scratch databases that a killed run left behind.")
final class CleanCommand implements Callable<Integer> {

    private final Console console;

    CleanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> removed = Leftovers.clean();
        removed.forEach(what -> console.out().println("removed " + what));
        if (removed.isEmpty()) {
            console.out().println("Nothing was left behind.");
        }
        return 0;
    }
}
