package io.seatrial.sql;

import java.util.Map;

/** The splitters by the name of their database. */
public final class Splitters {

    private static final Map<String, Splitter> ALL = Map.of(
            "postgresql", new PostgresSplitter(),
            "mysql", new MysqlSplitter(),
            "mariadb", new MysqlSplitter(),
            "sqlite", new SqliteSplitter());

    private Splitters() {}

    /** @param database as {@code --database} spells it; for one not known the splitter of PostgreSQL */
    public static Splitter of(String database) {
        return ALL.getOrDefault(database, ALL.get("postgresql"));
    }
}
