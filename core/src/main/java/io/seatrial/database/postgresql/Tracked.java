package io.seatrial.database.postgresql;

import java.util.ArrayList;
import java.util.List;

/**
 * A catalogue in which a change of a row changes an object; one line of the list {@code reading/tracked.txt}.
 *
 * @param line its number in the list, from 1
 * @param key an expression that tells its rows apart
 * @param ownerClass an expression for the catalogue of the row's owner
 * @param owner an expression for the oid of the row's owner
 * @param rows the condition for rows that matter
 * @param counted whether deletions must be looked for by counting
 */
record Tracked(int line, String catalogue, String key, String ownerClass, String owner, String rows, boolean counted) {

    static List<Tracked> parse(String list) {
        List<Tracked> tracked = new ArrayList<>();
        for (String line : list.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] part = line.split("\\s*;\\s*");
            tracked.add(new Tracked(
                    tracked.size() + 1, part[0], part[1], part[2], part[3], part[4], part[5].equals("yes")));
        }
        return List.copyOf(tracked);
    }

    /** The query that the template makes for this catalogue. */
    String fill(String template) {
        return template.replace("{line}", Integer.toString(line))
                .replace("{key}", key)
                .replace("{class}", ownerClass)
                .replace("{owner}", owner)
                .replace("{catalogue}", catalogue)
                .replace("{rows}", rows);
    }

    /** True when objects of that catalogue are known to change only with rows of this one. */
    boolean tells(String catalogueName) {
        return ownerClass.equals("'" + catalogueName + "'::regclass");
    }
}
