package io.seatrial.database.postgresql.suspect;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A change of a column's type.
 *
 * @param column as the statement names it
 * @param value what the new values are made of, before they are cast
 */
record Retyped(String column, String type, String value) {

    /** Those of an ALTER TABLE. */
    static List<Retyped> in(Words words) {
        int name = Written.named(words);
        return name < 0
                ? List.of()
                : words.listed(words.name(name), words.size()).stream()
                        .map(action -> of(words, action))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Null where the action is another one. @param action its first place and the one behind it */
    private static Retyped of(Words words, int[] action) {
        int at = action[0];
        if (!words.at(at, "alter")) {
            return null;
        }
        at = words.at(at + 1, "column") ? at + 2 : at + 1;
        String column = words.text(at, at + 1);
        at = words.at(at + 1, "set", "data") ? at + 3 : at + 1;
        if (!words.at(at, "type")) {
            return null;
        }
        int using = Math.min(action[1], words.find(at + 1, Set.of("using", "collate", ",")));
        int value = Math.min(action[1], words.find(at + 1, Set.of("using", ",")));
        boolean given = words.at(value, "using") && value < action[1];
        return new Retyped(
                column, words.text(at + 1, using), given ? Spelt.uncast(words.text(value + 1, action[1])) : column);
    }
}
