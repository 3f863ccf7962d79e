package io.seatrial.data.value;

import io.seatrial.data.condition.Condition.Cased;
import io.seatrial.data.condition.Restriction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Characters: realistic ones by the column's name where they fit, else codes of the right length. */
final class Texts {

    private static final int CODE_ROOM = 8;
    private static final int ENOUGH = 5;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Texts() {}

    static Domain of(Recipe recipe) {
        return of(recipe, Topic.of(recipe.table(), recipe.column()));
    }

    /** @param topic null when nothing is known of it */
    static Domain of(Recipe recipe, Topic topic) {
        Restriction asked = recipe.restriction();
        int length = recipe.type().length();
        int most = Math.min(asked.most(), length > 0 ? length : Integer.MAX_VALUE);
        int least = Math.min(asked.least(), most);
        if (most == 0) {
            return new Listed(List.of(""));
        }
        List<String> pool = fitting(pool(topic, recipe), recipe, least, most);
        if (pool.size() >= ENOUGH || !pool.isEmpty() && asked.patterns().isEmpty()) {
            return new Worded(pool, most, recipe);
        }
        if (!asked.patterns().isEmpty()) {
            return Matched.of(recipe, least, most, pool);
        }
        return codes(recipe, least, most);
    }

    private static List<String> pool(Topic topic, Recipe recipe) {
        if (topic == null) {
            return Varied.of(Topic.SLUG, recipe.seed());
        }
        long seed = recipe.seed();
        return switch (topic) {
            case HASH -> made(index -> Codes.hex(seed, index, 40));
            case PASSWORD -> made(index -> "$2b$12$" + Codes.hex(seed, index, 53));
            case UUID_TEXT -> made(index -> Codes.uuid(seed, index));
            case JSON_TEXT -> made(Codes::object);
            case CODE ->
                made(index -> (char) ('A' + index % 26) + "" + (char) ('A' + index / 7 % 26) + "-" + (10_100 + index));
            default -> Pools.few(topic).isEmpty() ? Varied.of(topic, seed) : Pools.few(topic);
        };
    }

    private static List<String> made(java.util.function.LongFunction<String> text) {
        List<String> pool = new ArrayList<>();
        for (long index = 0; index < 500; index++) {
            pool.add(text.apply(index));
        }
        return pool;
    }

    /** The texts that are allowed, cut and lengthened where that makes them so. */
    private static List<String> fitting(List<String> pool, Recipe recipe, int least, int most) {
        Map<String, String> good = new LinkedHashMap<>();
        for (String text : pool) {
            String fit = cased(cut(text, most), recipe.restriction());
            while (fit.length() < least) {
                fit = cut(fit + fit, least);
            }
            if (recipe.restriction().accepts(fit) && (most >= CODE_ROOM || fit.length() == text.length())) {
                good.putIfAbsent(fit.toLowerCase(Locale.ROOT), fit);
            }
        }
        return List.copyOf(good.values());
    }

    static String cased(String text, Restriction asked) {
        Cased cased = asked.first(Cased.class);
        if (cased == null) {
            return text;
        }
        return cased.small() ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).stripTrailing();
    }

    /** Letters and digits of the wanted length; as many different ones as it allows. */
    private static Domain codes(Recipe recipe, int least, int most) {
        int length = Math.max(1, Math.max(least, Math.min(most, CODE_ROOM)));
        int digits = Math.min(length, 12);
        // Two letters are soon used up.
        String alphabet = digits < 3 ? LETTERS + "0123456789" : LETTERS;
        long size = 1;
        for (int i = 0; i < digits; i++) {
            size *= alphabet.length();
        }
        long all = size;
        return new Numbered(
                all,
                index -> cased(letters(index, digits, alphabet) + "a".repeat(length - digits), recipe.restriction()));
    }

    private static String letters(long index, int digits, String alphabet) {
        char[] text = new char[digits];
        for (int i = digits - 1; i >= 0; i--) {
            text[i] = alphabet.charAt((int) (index % alphabet.length()));
            index /= alphabet.length();
        }
        return new String(text);
    }
}
