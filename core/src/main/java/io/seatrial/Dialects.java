package io.seatrial;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.mariadb.MariadbDialect;
import io.seatrial.database.mysql.MysqlDialect;
import io.seatrial.database.postgresql.PostgresDialect;
import io.seatrial.database.sqlite.SqliteDialect;
import io.seatrial.trouble.SettingsException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** All dialects; the only place that names them. */
public final class Dialects {

    private Dialects() {}

    public static List<Dialect> all() {
        return List.of(new PostgresDialect(), new SqliteDialect(), new MariadbDialect(), new MysqlDialect());
    }

    /** As {@code --database} spells them. */
    static List<String> names() {
        return all().stream().map(Dialect::name).toList();
    }

    /** @throws SettingsException when there is none of that name */
    public static Dialect named(String name) {
        return all().stream()
                .filter(dialect -> dialect.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new SettingsException("There is no support for the database '" + name
                        + "' yet. Known are "
                        + String.join(", ", names()) + "."));
    }

    /** The one that {@code --database} means: by its name, with or without a version, or by what its URL begins with. */
    static Dialect meant(String nameOrUrl) {
        String[] parts = nameOrUrl.split(":", 3);
        return named(parts[0].equals("jdbc") && parts.length > 1 ? parts[1] : parts[0]);
    }

    /**
     * The server that a JDBC URL names.
     *
     * @param wait how long to wait for a server that is still starting; zero to try once
     * @param environment where user and password may be, by the names of environment variables
     * @throws SettingsException when no dialect understands the URL
     * @throws io.seatrial.trouble.EnvironmentException when the server does not answer, or lets nobody in
     */
    public static DatabaseServer server(String url, Duration wait, Map<String, String> environment) {
        for (Dialect dialect : all()) {
            DatabaseServer server = dialect.server(url, wait, environment);
            if (server != null) {
                return server;
            }
        }
        throw new SettingsException("No supported database understands the URL "
                + url.replaceFirst("^(jdbc:[a-z0-9]+:).*", "$1…") + ". Known are "
                + String.join(", ", names()) + ".");
    }
}
