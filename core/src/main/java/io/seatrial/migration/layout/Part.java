package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Script;

/**
 * One way of one migration, as a file name and the file's markers tell it.
 *
 * @param version as the file name spells it
 * @param name the words after the version
 * @param irreversibleBecause the reason given in the script, or null
 */
record Part(String version, String name, Direction direction, Script script, String irreversibleBecause) {}
