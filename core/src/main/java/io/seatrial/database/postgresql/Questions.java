package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is asked of a server besides its schema: the files of the resource folder {@code server}. */
final class Questions {

    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Questions() {}

    /** The SQL of that name. */
    static String text(String name) {
        return TEXTS.computeIfAbsent(name, n -> Catalogue.text(Questions.class, "server/" + n + ".sql"));
    }
}
