package io.seatrial.data.value;

import io.seatrial.database.ValueType;
import java.util.List;

/** Values that are digits and letters without meaning: identifiers, bytes, bits, small documents. */
final class Codes {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private Codes() {}

    /** Of version 4, as applications make them. */
    static String uuid(long seed, long index) {
        long high = Mix.mix(seed ^ Mix.mix(index)) & ~0xF000L | 0x4000L;
        long low = Mix.mix(high ^ index) & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        char[] text = new char[36];
        hex(high >>> 32, 8, text, 0);
        hex(high >>> 16, 4, text, 9);
        hex(high, 4, text, 14);
        hex(low >>> 48, 4, text, 19);
        hex(low, 12, text, 24);
        text[8] = text[13] = text[18] = text[23] = '-';
        return new String(text);
    }

    private static void hex(long number, int digits, char[] text, int at) {
        for (int i = digits - 1; i >= 0; i--) {
            text[at + i] = HEX[(int) (number & 15)];
            number >>>= 4;
        }
    }

    /** So many hexadecimal digits, different for different numbers while the digits allow it. */
    static String hex(long seed, long index, int digits) {
        StringBuilder text = new StringBuilder(digits);
        char[] sixteen = new char[16];
        for (long part = 0; text.length() < digits; part++) {
            hex(Mix.mix(seed + part * 31 + Mix.mix(index)), 16, sixteen, 0);
            text.append(sixteen, 0, Math.min(16, digits - text.length()));
        }
        return text.toString();
    }

    static Domain bytes(Recipe recipe) {
        int most = Math.min(
                recipe.restriction().most(),
                recipe.type().length() > 0 ? recipe.type().length() : Integer.MAX_VALUE);
        int usual = Math.max(recipe.restriction().least(), Math.min(16, most));
        long size = usual >= 8 ? Long.MAX_VALUE : 1L << 8 * usual;
        return new Numbered(size, index -> {
            String digits =
                    usual >= 8 ? hex(recipe.seed(), index, usual * 2) : String.format("%0" + usual * 2 + "x", index);
            return recipe.loader().compose(recipe.type(), List.of(usual == 0 ? "" : digits));
        });
    }

    static Domain bits(ValueType type) {
        int length = type.length() > 0 ? type.length() : 16;
        long size = length >= 62 ? Long.MAX_VALUE : 1L << length;
        return new Numbered(size, index -> {
            String digits = Long.toBinaryString(index);
            String tail = digits.length() > length ? digits.substring(digits.length() - length) : digits;
            return "0".repeat(length - tail.length()) + tail;
        });
    }

    static String object(long index) {
        return "{\"id\": " + index + ", \"name\": \"n" + index % 97 + "\", \"active\": " + (index % 3 != 0)
                + ", \"tags\": [\"t" + index % 5 + "\", \"t" + index % 11 + "\"]}";
    }
}
