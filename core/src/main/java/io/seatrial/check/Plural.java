package io.seatrial.check;

/** One thing or several of it, in English. */
public final class Plural {

    private Plural() {}

    /** {@code index}, 2 → {@code indexes}. */
    public static String of(String noun, int count) {
        if (count == 1) {
            return noun;
        }
        if (noun.endsWith("x") || noun.endsWith("s") || noun.endsWith("ch")) {
            return noun + "es";
        }
        boolean consonantY =
                noun.endsWith("y") && noun.length() > 1 && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return consonantY ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
