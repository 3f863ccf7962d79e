package io.seatrial.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which room may use which, as ARCHITECTURE.md has it.
 *
 * @param mayUse rooms by their name below {@code io.seatrial}; the front door is the empty name, and may use all
 */
record RoomTable(Map<String, Set<String>> mayUse) {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z.<>]+)` \\|[^|]*\\|([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    static RoomTable of(String page) {
        String table = page.substring(page.indexOf("| room |"), page.indexOf("## Would a line"));
        Map<String, Set<String>> direct = new LinkedHashMap<>();
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            String room = row.group(1).equals("io.seatrial") ? "" : row.group(1).replace(".<dialect>", ".*");
            Set<String> used = new LinkedHashSet<>(Set.of("trouble"));
            Matcher name = NAME.matcher(row.group(2));
            while (name.find()) {
                used.add(name.group(1));
            }
            direct.put(room, used);
        }
        direct.get("trouble").clear();
        return new RoomTable(closed(direct));
    }

    /** What one may use includes what those may use. */
    private static Map<String, Set<String>> closed(Map<String, Set<String>> direct) {
        Map<String, Set<String>> closed = new LinkedHashMap<>();
        direct.forEach((room, used) -> {
            Set<String> all = new LinkedHashSet<>();
            List<String> waiting = new ArrayList<>(used);
            while (!waiting.isEmpty()) {
                String next = waiting.remove(0);
                if (all.add(next)) {
                    waiting.addAll(direct.getOrDefault(next, Set.of()));
                }
            }
            closed.put(room, all);
        });
        return closed;
    }

    /** The room a package belongs to: the longest that fits, themes and other inner rooms included; null for none. */
    String roomOf(String packageName) {
        if (packageName.equals("io.seatrial")) {
            return "";
        }
        String inner = packageName.replaceFirst("^io\\.seatrial\\.", "");
        if (!mayUse.containsKey(inner) && inner.matches("database\\.[a-z]+")) {
            return "database.*";
        }
        while (!mayUse.containsKey(inner)) {
            int dot = inner.lastIndexOf('.');
            if (dot < 0) {
                return null;
            }
            inner = inner.substring(0, dot);
        }
        return inner;
    }

    boolean allows(String from, String to) {
        return from.isEmpty() || from.equals(to) || mayUse.get(from).contains(to);
    }
}
