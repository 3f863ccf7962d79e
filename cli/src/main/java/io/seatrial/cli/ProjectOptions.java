package io.seatrial.cli;

import io.seatrial.Settings;
import io.seatrial.SettingsBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which project, how to read it, and which databases to try it on: what several commands ask alike. */
final class ProjectOptions {

    private static final Path HERE = Path.of("").toAbsolutePath();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROJECT",
            description = "The folder of the project, or of its migrations. Default: the current folder.")
    private String project = "";

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = "How the migration files are named and cut. Default: detected.")
    private String layout;

    @Option(
            names = "--migrations",
            paramLabel = "DIR",
            description = "The folder that holds the migrations. Default: detected.")
    private String migrations;

    @Option(names = "--start-from", paramLabel = "FILE", description = "A dump or script that the history builds on.")
    private String startFrom;

    @Option(
            names = "--database",
            paramLabel = "NAME[:VERSION]|URL",
            description = {
                "What to run on: postgresql, postgresql:16, mariadb, mysql, sqlite, or a jdbc: URL of a server on which scratch databases may be"
                        + " created (user and password also from SEATRIAL_DB_USER, SEATRIAL_DB_PASSWORD or"
                        + " SEATRIAL_DB_PASSWORD_FILE, PGUSER and PGPASSWORD, or .pgpass). May be repeated."
                        + " Default: an embedded server of what the migrations are written for."
            })
    private List<String> databases = List.of();

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "Wait that long for a server that is still starting.")
    private String wait;

    @Option(
            names = "--max-databases",
            paramLabel = "N",
            description = "At most so many scratch databases at the same time on one server.")
    private String maxDatabases;

    /** Defaults, then the project's settings file, then these options. */
    SettingsBuilder settings() {
        SettingsBuilder builder =
                Settings.read(HERE.resolve(project).normalize()).with();
        say(builder, "history.layout", "--layout", layout);
        if (migrations != null) {
            builder.say("history.path", "--migrations", List.of(migrations), whereMigrationsLie());
        }
        say(builder, "history.start-from", "--start-from", startFrom);
        say(builder, "timeouts.connect", "--wait", wait == null ? null : wait + "s");
        say(builder, "max-databases", "--max-databases", maxDatabases);
        if (!databases.isEmpty()) {
            builder.say("databases", "--database", databases, HERE);
        }
        return builder;
    }

    /** A folder of the project, if it has one of that name; otherwise as seen from where the user stands. */
    private Path whereMigrationsLie() {
        Path root = HERE.resolve(project).normalize();
        return Files.isDirectory(root.resolve(migrations)) ? root : HERE;
    }

    /** Overrules a setting by an option; null where the option was not given. */
    static void say(SettingsBuilder builder, String key, String option, String value) {
        if (value != null) {
            builder.say(key, option, List.of(value), HERE);
        }
    }

    /** A path as somebody who stands in the current folder means it. */
    static Path here(String path) {
        return HERE.resolve(path).normalize();
    }
}
