package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the way back of a migration stands, or would stand in the style of its project.
 *
 * @param file relative to the project
 * @param marker the line that opens the section, where the file holds the up as well and has none yet; else null
 * @param bracket what begins and ends a statement that holds semicolons, such as {@code -- +goose Statement}; else null
 * @param apart true where each script says for itself that it wants no transaction, so that a new one has one
 */
public record DownPlace(String file, String marker, String bracket, boolean apart) {

    private static final Map<String, String> MARKERS = Map.of(
            "dbmate",
            "-- migrate:down",
            "goose",
            "-- +goose Down",
            "sql-migrate",
            "-- +migrate Down",
            "node-pg-migrate",
            "-- Down Migration",
            "mybatis",
            "-- //@UNDO");
    private static final Map<String, String> BRACKETS =
            Map.of("goose", "-- +goose Statement", "sql-migrate", "-- +migrate Statement");

    /** Layouts whose ups and downs say each for themselves that they want no transaction, and else have one. */
    private static final Set<String> APART = Set.of("dbmate", "sql-migrate", "sqlx", "flyway", "plain");

    /** Pairs of what files of ups and of downs are called, where no other migration of the project tells. */
    private static final List<String[]> HABITS =
            List.of(new String[] {".up.sql", ".down.sql"}, new String[] {"/up.sql", "/down.sql"}, new String[] {
                "/do.sql", "/undo.sql"
            });

    /** Null where the project's tool knows no way back, or nobody can tell where it would be. */
    public static DownPlace of(History history, Migration migration) {
        String bracket = BRACKETS.get(history.layout());
        if (migration.down() != null) {
            return new DownPlace(migration.down().file(), null, bracket, false);
        }
        String up = migration.up().file();
        boolean apart = APART.contains(history.layout());
        if (MARKERS.containsKey(history.layout())) {
            return new DownPlace(up, MARKERS.get(history.layout()), bracket, apart);
        }
        String most = most(history, up);
        String file = most == null ? usual(history, up) : most;
        return file == null ? null : new DownPlace(file, null, null, apart);
    }

    /** As most other pairs of the project would have it: a single one may be misspelt. */
    private static String most(History history, String up) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Migration other : history.migrations()) {
            boolean pair = other.up() != null
                    && other.down() != null
                    && !other.up().file().equals(other.down().file());
            String file = pair ? like(up, other.up().file(), other.down().file()) : null;
            if (file != null) {
                votes.merge(file, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static String usual(History history, String up) {
        for (String[] habit : HABITS) {
            if (up.endsWith(habit[0])) {
                return up.substring(0, up.length() - habit[0].length()) + habit[1];
            }
        }
        if (history.layout().equals("sqitch")) {
            int deploy = ("/" + up).lastIndexOf("/deploy/");
            return deploy < 0 ? null : up.substring(0, deploy) + "revert/" + up.substring(deploy + "deploy/".length());
        }
        int name = up.lastIndexOf('/') + 1;
        boolean flyway = history.layout().equals("flyway") && up.startsWith("V", name);
        return flyway ? up.substring(0, name) + "U" + up.substring(name + 1) : null;
    }

    /** The file that is to {@code up} what {@code otherDown} is to {@code otherUp}; null where that cannot be told. */
    private static String like(String up, String otherUp, String otherDown) {
        int head = 0;
        int most = Math.min(otherUp.length(), otherDown.length());
        while (head < most && otherUp.charAt(head) == otherDown.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && otherUp.charAt(otherUp.length() - 1 - tail) == otherDown.charAt(otherDown.length() - 1 - tail)) {
            tail++;
        }
        String from = otherUp.substring(head, otherUp.length() - tail);
        String to = otherDown.substring(head, otherDown.length() - tail);
        String end = otherUp.substring(otherUp.length() - tail);
        String begin = otherUp.substring(0, head);
        if (up.endsWith(from + end) && end.indexOf('/') < 0 && end.length() < 12) {
            return up.substring(0, up.length() - from.length() - end.length()) + to + end;
        }
        boolean folder = begin.isEmpty() || begin.endsWith("/");
        return folder && up.startsWith(begin + from) ? begin + to + up.substring(begin.length() + from.length()) : null;
    }
}
