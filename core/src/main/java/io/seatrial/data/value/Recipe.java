package io.seatrial.data.value;

import io.seatrial.data.condition.Restriction;
import io.seatrial.database.Loader;
import io.seatrial.database.ValueType;

/**
 * What is known of a column when values are made up for it.
 *
 * @param table its bare name, which tells a person's name from a product's
 * @param column its bare name
 * @param loader spells values that are made of others
 */
public record Recipe(ValueType type, Restriction restriction, String table, String column, long seed, Loader loader) {

    /** The same column, another type: of a part of its value. */
    Recipe part(ValueType other, Restriction asked) {
        return new Recipe(other, asked, table, column, seed, loader);
    }
}
