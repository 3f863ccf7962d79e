package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of the folder {@code reading}: how the catalogue is read, as opposed to what is in it. */
final class Reading {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    String text(String file) {
        return texts.computeIfAbsent(file, f -> Catalogue.text(Reading.class, "reading/" + f));
    }
}
