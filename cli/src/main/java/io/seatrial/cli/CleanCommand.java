package io.seatrial.cli;

import io.seatrial.Dialects;
import io.seatrial.Settings;
import io.seatrial.database.DatabaseServer;
import io.seatrial.embedded.Leftovers;
import io.seatrial.trouble.SettingsException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes what killed runs left behind: on this machine, and on servers that are named. */
@Command(name = "clean", description = "Removes servers and scratch databases that a killed run left behind.")
final class CleanCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--database",
            paramLabel = "URL",
            description = "Also drop the scratch databases of killed runs on that server. May be repeated.")
    private List<String> databases = List.of();

    CleanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        databases.forEach(CleanCommand::demandUrl);
        boolean found = told(Leftovers.clean(), "");
        KnownServers servers = new KnownServers(Settings.defaults(ProjectOptions.here("")));
        for (String url : databases) {
            try (DatabaseServer server = servers.open(url)) {
                found |= told(Dialects.named(server.dialect()).clean(server), " on " + server.label());
            }
        }
        if (!found) {
            console.out().println("Nothing was left behind.");
        }
        return 0;
    }

    private static void demandUrl(String url) {
        if (!url.startsWith("jdbc:")) {
            throw new SettingsException("Reading the command line failed: --database " + url
                    + " is no jdbc: URL. What embedded servers leave behind is removed without being named.");
        }
    }

    private boolean told(List<String> removed, String where) {
        removed.forEach(what -> console.out().println("removed " + what + where));
        return !removed.isEmpty();
    }
}
