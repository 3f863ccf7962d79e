package io.seatrial.cli;

import io.seatrial.check.CheckPages;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a check looks for, what that breaks and what to do; or which checks there are. */
@Command(name = "explain", description = "Prints the page of a check; without one, the list of all.")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "CHECK", description = "Such as rollback-changes-schema.")
    private String check;

    @Option(names = "--markdown", description = "As docs/checks has it, instead of plain text.")
    private boolean markdown;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (check == null) {
            list();
        } else {
            console.out().print(markdown ? CheckPages.markdown(check) : CheckPages.plain(check));
        }
        return 0;
    }

    private void list() {
        int width = CheckPages.ids().stream().mapToInt(String::length).max().orElse(0);
        for (String id : CheckPages.ids()) {
            console.out().println(String.format(Locale.ROOT, "%-" + width + "s  %s", id, CheckPages.summary(id)));
        }
    }
}
