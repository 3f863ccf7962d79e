package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchServer;
import io.seatrial.sql.PostgresSplitter;
import io.seatrial.sql.Splitter;
import java.time.Duration;
import java.util.Map;

/** PostgreSQL, from version 12 on. */
public final class PostgresDialect implements Dialect {

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Splitter splitter() {
        return new PostgresSplitter();
    }

    @Override
    public ScratchServer open(DatabaseServer server) {
        return PostgresScratchServer.open(server);
    }

    @Override
    public DatabaseServer server(String url, Duration wait, Map<String, String> environment) {
        return url.startsWith("jdbc:postgresql:") ? PostgresUrlServer.of(url, wait, environment) : null;
    }
}
