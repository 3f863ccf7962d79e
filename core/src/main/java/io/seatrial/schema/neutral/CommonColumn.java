package io.seatrial.schema.neutral;

import java.util.List;

/**
 * A column in terms that all databases share.
 *
 * @param name as its database spells it
 * @param type as its database spells it; null where it has none
 * @param words what the type stands for, above all the first; empty where nobody knows
 * @param required true where it refuses NULL, as a key's columns count whatever they say; null where nobody knows
 * @param literal the default where it is a number, a truth value or a text, in one spelling; else null
 */
public record CommonColumn(String name, String type, List<String> words, Boolean required, String literal) {

    public CommonColumn {
        words = List.copyOf(words);
    }

    /** The same in a primary key. */
    CommonColumn inKey() {
        return new CommonColumn(name, type, words, true, literal);
    }
}
