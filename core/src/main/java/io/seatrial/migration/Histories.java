package io.seatrial.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lays the histories side by side that a project keeps for different databases. */
public final class Histories {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int WIDTH = 20;

    private Histories() {}

    /**
     * All of them as one: each version once, in an order that agrees with that of each where they agree, as the first that
     * has it says it.
     *
     * @param histories at least one
     */
    public static History together(List<History> histories) {
        History first = histories.get(0);
        if (histories.size() == 1) {
            return first;
        }
        Map<String, Migration> byVersion = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        Set<String> tables = new LinkedHashSet<>();
        List<Oddity> oddities = new ArrayList<>();
        for (History history : histories) {
            weave(order, history.migrations().stream().map(Migration::version).toList());
            history.migrations().forEach(migration -> byVersion.putIfAbsent(migration.version(), migration));
            tables.addAll(history.trackingTables());
            oddities.addAll(history.oddities());
        }
        return new History(
                first.layout(),
                first.dialect(),
                first.root(),
                first.sessionPerFile(),
                List.copyOf(tables),
                first.because(),
                order.stream().map(byVersion::get).toList(),
                oddities);
    }

    /** Puts versions that are new behind the one that they follow, and among those of others where they belong by number. */
    private static void weave(List<String> order, List<String> versions) {
        Set<String> own = new HashSet<>(versions);
        int place = 0;
        for (String version : versions) {
            int known = order.indexOf(version);
            if (known < 0) {
                while (place < order.size()
                        && !own.contains(order.get(place))
                        && number(order.get(place)).compareTo(number(version)) < 0) {
                    place++;
                }
                order.add(place, version);
                place++;
            } else {
                place = Math.max(place, known + 1);
            }
        }
    }

    /** Digits padded, so that texts compare as numbers do. */
    private static String number(String version) {
        return DIGITS.matcher(version)
                .replaceAll(found ->
                        "0".repeat(Math.max(0, WIDTH - found.group().length())) + found.group());
    }
}
