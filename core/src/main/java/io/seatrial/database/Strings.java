package io.seatrial.database;

import java.util.HashMap;
import java.util.Map;

/** Lets equal texts of a catalogue share one string; most names and facts occur many times. */
public final class Strings {

    private final Map<String, String> seen = new HashMap<>();

    /** A string equal to the given one, the same each time; null for null. */
    public String shared(String text) {
        if (text == null) {
            return null;
        }
        String known = seen.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
