package io.seatrial.database.mysql;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Versions;
import io.seatrial.database.mysql.ddl.Grantee;
import io.seatrial.database.mysql.ddl.Tongue;
import java.util.List;

/**
 * One of the servers that speak MySQL's protocol.
 *
 * @param name as {@code --database} spells it
 * @param label as a person does
 * @param alsoReads the names of others whose scripts it understands
 * @param neighbour the class beside which its catalogue SQL lies
 * @param tongue how its statements are worded where the servers differ
 */
public record Flavour(String name, String label, List<String> alsoReads, Class<?> neighbour, Tongue tongue) {

    public Flavour {
        alsoReads = List.copyOf(alsoReads);
    }

    /** A role of that name. */
    Grantee role(String name) {
        return new Grantee(name, tongue.rolesHaveHosts() ? "%" : null);
    }

    /** The text of a file of its resource folder, or of MySQL's where it has none of its own. */
    String text(String file) {
        return Catalogue.text(neighbour.getResource(file) == null ? Flavour.class : neighbour, file);
    }

    /** Of a file of lines that begin with a version, the rest of the last line that the server has reached. */
    String since(String file, String version) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .filter(line -> Versions.compare(line[0], version) <= 0)
                .reduce((one, next) -> next)
                .orElseThrow()[1];
    }
}
