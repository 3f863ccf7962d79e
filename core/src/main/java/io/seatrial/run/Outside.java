package io.seatrial.run;

import io.seatrial.tool.ShellCommand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How commands of the user's are run.
 *
 * @param folder the project's
 * @param databaseUrl makes of a scratch database's name what the command finds in {@code DATABASE_URL}
 * @param secrets must not appear in what is told of it
 * @param limit after which it is stopped
 */
public record Outside(Path folder, UnaryOperator<String> databaseUrl, List<String> secrets, Duration limit) {

    public Outside {
        secrets = List.copyOf(secrets);
    }

    /** The command, to be run against that scratch database. @param more further variables of its environment */
    ShellCommand command(String line, String database, Map<String, String> more) {
        String url = databaseUrl.apply(database);
        Map<String, String> environment = new TreeMap<>(more);
        environment.put("DATABASE_URL", url);
        List<String> hidden = new ArrayList<>(List.of(url));
        hidden.addAll(secrets);
        return new ShellCommand(line, folder, environment, hidden);
    }
}
