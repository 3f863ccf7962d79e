package io.seatrial.database.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A catalogue in which a change of a row changes an object; one line of the list {@code reading/tracked.txt}.
 *
 * @param line its number in the list, from 1
 * @param how {@code often}, {@code seldom} or {@code aside}
 * @param key an expression that tells its rows apart
 * @param ownerClass an expression for the catalogue of the row's owner
 * @param owner an expression for the oid of the row's owner
 * @param rows the condition for rows that matter
 * @param deletable the condition for those of them that can vanish without another tracked row telling so; or {@code never}
 */
record Tracked(
        int line,
        String how,
        String catalogue,
        String key,
        String ownerClass,
        String owner,
        String rows,
        String deletable) {

    static List<Tracked> parse(String list) {
        List<Tracked> tracked = new ArrayList<>();
        for (String line : list.lines().filter(l -> !l.startsWith("#")).toList()) {
            String[] part = line.split("\\s*;\\s*");
            tracked.add(new Tracked(tracked.size() + 1, part[0], part[1], part[2], part[3], part[4], part[5], part[6]));
        }
        return List.copyOf(tracked);
    }

    /** True when its rows must be known beforehand, as their deletion is told nowhere else. */
    boolean remembered() {
        return !deletable.equals("never");
    }

    /** True for a catalogue that is asked together with the other ones that change often. */
    boolean often() {
        return how.equals("often");
    }

    /** True when it tells of what stands in definitions by name only, or of what is always read as a whole. */
    boolean aside() {
        return how.equals("aside");
    }

    /** The query that the template makes for this catalogue. */
    String fill(String template) {
        return template.replace("{line}", Integer.toString(line))
                .replace("{key}", key)
                .replace("{class}", ownerClass)
                .replace("{owner}", owner)
                .replace("{catalogue}", catalogue)
                .replace("{rows}", rows)
                .replace("{deletable}", deletable);
    }

    /** One query for several catalogues. */
    static String union(List<Tracked> tracked, String template) {
        return tracked.stream().map(t -> t.fill(template)).collect(Collectors.joining("\nunion all\n"));
    }

    /** True when objects of that catalogue are known to change only with rows of this one. */
    boolean tells(String catalogueName) {
        return ownerClass.equals("'" + catalogueName + "'::regclass");
    }
}
