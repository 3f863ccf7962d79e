package io.seatrial.database.mysql;

import io.seatrial.database.Family;
import io.seatrial.database.ValueType;
import java.util.Map;

/** Which characters a column may hold, by its character set. */
final class Charsets {

    private static final String MARK = " charset ";

    /** The greatest code point that is sure to be there; sets that are not listed are taken for ASCII. */
    private static final Map<String, Integer> GREATEST = Map.of(
            "utf8mb4", 0x10ffff, "utf8mb3", 0xffff, "utf8", 0xffff, "ucs2", 0xffff, "utf16", 0x10ffff, "utf32",
            0x10ffff, "latin1", 0xff);

    private Charsets() {}

    /** The type with its character set in its name. @param charset null where it has none */
    static ValueType named(ValueType type, String charset) {
        return charset == null || type.family() != Family.TEXT
                ? type
                : type.restricted(type.name() + MARK + charset, java.util.List.of(), false);
    }

    /** False for a text that holds a character which the column may not be able to hold. */
    static boolean takes(ValueType type, String text) {
        int at = type.name().indexOf(MARK);
        if (at < 0) {
            return true;
        }
        int greatest = GREATEST.getOrDefault(type.name().substring(at + MARK.length()), 0x7f);
        return text.codePoints().allMatch(c -> c <= greatest);
    }
}
