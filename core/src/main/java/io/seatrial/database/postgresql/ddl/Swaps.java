package io.seatrial.database.postgresql.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Constraints of one table that get other names, where one may be to have the name that another gives up.
 *
 * @param head what alters the table
 * @param names old name → new name, of all that are renamed
 */
record Swaps(String head, Map<String, String> names) {

    private static final String MEANWHILE = "_meanwhile";

    /** What renames the one of that old name; all that are in each other's way are renamed with the first of them. */
    List<String> renamed(String old, String to) {
        List<String> entangled = names.keySet().stream()
                .filter(name -> names.containsValue(name) || names.containsKey(names.get(name)))
                .toList();
        if (!entangled.contains(old)) {
            return List.of(renamed(head, old, to));
        }
        List<String> statements = new ArrayList<>();
        if (entangled.get(0).equals(old)) {
            entangled.forEach(name -> statements.add(renamed(head, name, meanwhile(name))));
            entangled.forEach(name -> statements.add(renamed(head, meanwhile(name), names.get(name))));
        }
        return statements;
    }

    /** Names are cut at 63 bytes, so what tells them apart stands in front. */
    private static String meanwhile(String name) {
        return Integer.toHexString(name.hashCode()) + MEANWHILE;
    }

    static String renamed(String head, String from, String to) {
        return head + " RENAME CONSTRAINT " + Sql.name(from) + " TO " + Sql.name(to);
    }
}
