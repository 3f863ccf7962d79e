package io.seatrial.database.suspect;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A change of a column's type.
 *
 * @param column as the statement names it
 * @param renamed what it is called afterwards
 * @param value what the new values are made of, before they are cast
 */
public record Retyped(String column, String renamed, String type, String value) {

    /** Those of an ALTER TABLE. */
    public static List<Retyped> in(Words words, Spelling spelling) {
        int name = Written.named(words);
        return name < 0
                ? List.of()
                : words.listed(words.name(name), words.find(name, Set.of(";"))).stream()
                        .map(action -> of(words, action, spelling))
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Null where the action is another one. @param action its first place and the one behind it */
    static Retyped of(Words words, int[] action, Spelling spelling) {
        int at = action[0];
        int name = words.at(at + 1, "column") ? at + 2 : at + 1;
        String column = words.text(name, name + 1);
        if (words.at(at, "modify") || words.at(at, "change")) {
            int renamed = words.at(at, "change") ? name + 1 : name;
            Created.Definition made = new Created(words, spelling, 0).column(renamed, action[1]);
            return new Retyped(column, words.text(renamed, renamed + 1), made.type(), column);
        }
        int type = words.at(name + 1, "set", "data") ? name + 3 : name + 1;
        if (!words.at(at, "alter") || !words.at(type, "type")) {
            return null;
        }
        int using = Math.min(action[1], words.find(type + 1, Set.of("using", "collate", ",")));
        int value = Math.min(action[1], words.find(type + 1, Set.of("using", ",")));
        boolean given = words.at(value, "using") && value < action[1];
        return new Retyped(
                column,
                column,
                words.text(type + 1, using),
                given ? spelling.uncast(words.text(value + 1, action[1])) : column);
    }
}
