package io.seatrial.database.postgresql.ddl;

import java.util.List;
import java.util.Set;

/** Which of PostgreSQL's own types it turns into which: by itself, when asked, or only by way of text. */
final class Casts {

    private static final List<String> NUMBERS =
            List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TIMES = Set.of("date", "timestamp without time zone", "timestamp with time zone");

    private Casts() {}

    /** True when values are assigned without a word. */
    static boolean automatic(String from, String to) {
        boolean json = from.startsWith("json") && to.startsWith("json");
        boolean characters = from.matches("text|character( varying)?") && to.matches("character( varying)?|text|name");
        return both(NUMBERS, from, to) || both(TIMES, from, to) || json || characters;
    }

    /** True when {@code ::} leads from the one to the other. */
    static boolean known(String from, String to) {
        boolean truth =
                from.equals("boolean") && to.equals("integer") || from.equals("integer") && to.equals("boolean");
        boolean ofTexts = from.matches("(text|character varying)\\[]") && to.endsWith("[]");
        return automatic(from, to) || truth || ofTexts;
    }

    private static boolean both(java.util.Collection<String> types, String one, String other) {
        return types.contains(one) && types.contains(other);
    }
}
