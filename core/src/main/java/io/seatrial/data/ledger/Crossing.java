package io.seatrial.data.ledger;

import io.seatrial.data.ledger.RowCursor.Row;
import io.seatrial.database.RowQuestions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Old rows beside the rows that a route leads them to, in bounded memory. */
final class Crossing {

    /** So many rows are looked at; what holds for them is told of them only. */
    static final int MOST = 5_000;

    /** So many rows that are led nowhere are kept to show some. */
    private static final int STRAYS = 50;

    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Row> strays = new ArrayList<>();
    private final long[] values;
    private long rows;

    private Crossing(int columns) {
        this.values = new long[columns];
    }

    /** @param group the old rows of one key; one unless the route gathers many; @param now the values they are led to */
    record Meeting(List<Row> group, List<String> now) {}

    /** @param only keys of old rows to look at; null for all */
    static Crossing of(
            RowQuestions questions,
            Connection before,
            Connection after,
            Route route,
            RowQuestions.Table old,
            Set<List<String>> only)
            throws SQLException {
        Crossing crossing = new Crossing(old.columns().size());
        try (RowCursor ones = new RowCursor(
                        before,
                        questions.rows(old),
                        route.from().size(),
                        old.columns().size());
                RowCursor others = new RowCursor(
                        after,
                        route.sql(),
                        route.from().size(),
                        route.candidates().size())) {
            crossing.run(ones, others, route.gathered(), only);
        }
        return crossing;
    }

    private void run(RowCursor ones, RowCursor others, boolean gathered, Set<List<String>> only) throws SQLException {
        Row other = others.next();
        Row one = ones.next();
        while (one != null && rows < MOST) {
            List<Row> group = new ArrayList<>();
            Row first = one;
            do {
                group.add(one);
                one = ones.next();
            } while (gathered && one != null && one.compareTo(first) == 0 && group.size() < MOST);
            if (only != null && !only.contains(first.key()) || first.key().contains(null)) {
                continue;
            }
            count(group);
            while (other != null && other.compareTo(first) < 0) {
                other = others.next();
            }
            if (other != null && other.compareTo(first) == 0) {
                meetings.add(new Meeting(group, other.values()));
            } else if (strays.size() < STRAYS) {
                strays.add(first);
            }
        }
    }

    private void count(List<Row> group) {
        rows += group.size();
        for (Row row : group) {
            for (int i = 0; i < values.length; i++) {
                values[i] += row.values().get(i) == null ? 0 : 1;
            }
        }
    }

    /** How many values of an old column were looked at, without NULLs, whether they were led anywhere or not. */
    long values(int column) {
        return values[column];
    }

    /** Old rows that were looked at. */
    long rows() {
        return rows;
    }

    /** Some of the old rows that no row was met for. */
    List<Row> strays() {
        return strays;
    }

    List<Meeting> meetings() {
        return meetings;
    }
}
