package io.seatrial.database.mysql;

import io.seatrial.database.Catalogue;

/**
 * One of the servers that speak MySQL's protocol.
 *
 * @param name as {@code --database} spells it
 * @param label as a person does
 * @param neighbour the class beside which its catalogue SQL lies
 */
public record Flavour(String name, String label, Class<?> neighbour) {

    /** The text of a file of its resource folder. */
    String text(String file) {
        return Catalogue.text(neighbour, file);
    }
}
