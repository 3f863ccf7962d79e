package io.seatrial.embedded;

import io.seatrial.database.DatabaseServer;
import io.seatrial.trouble.SettingsException;
import java.util.Map;
import java.util.function.Function;

/** Embedded servers by the name that {@code --database} gives them, such as {@code postgresql:16}. */
public final class Servers {

    private static final Map<String, Function<String, DatabaseServer>> BY_DIALECT = Map.of(
            "postgresql", EmbeddedPostgres::start,
            "sqlite", SqliteFolder::start,
            "mariadb", EmbeddedMysql::mariadb,
            "mysql", EmbeddedMysql::mysql);

    private Servers() {}

    /**
     * Starts one; the caller closes it.
     *
     * @param name a dialect, and a version after a colon where it is not the usual one
     * @throws SettingsException if no such server or version can be embedded
     * @throws io.seatrial.trouble.EnvironmentException if it cannot be had or started here
     */
    public static DatabaseServer start(String name) {
        int colon = name.indexOf(':');
        String dialect = colon < 0 ? name : name.substring(0, colon);
        String version = colon < 0 ? null : name.substring(colon + 1);
        Function<String, DatabaseServer> start = BY_DIALECT.get(dialect);
        if (start != null) {
            return start.apply(version);
        }
        throw new SettingsException(
                "There is no embedded database '" + name
                        + "'. Use postgresql, mariadb or mysql, with :VERSION or without, sqlite, or a jdbc: URL of a server of yours.");
    }
}
