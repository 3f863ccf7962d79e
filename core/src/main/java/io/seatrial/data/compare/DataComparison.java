package io.seatrial.data.compare;

import io.seatrial.data.compare.DataDifference.TableDifference;
import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Compares the rows of two databases: of each table first the number of rows and the fingerprints of its columns, and only
 * where these differ the rows, found by cutting the table into pieces.
 */
public final class DataComparison {

    private final Both sides;
    private final Wanted wanted;
    private final Watcher watcher;

    private DataComparison(Both sides, Wanted wanted, Watcher watcher) {
        this.sides = sides;
        this.wanted = wanted;
        this.watcher = watcher;
    }

    /** Is told how far the comparison is. */
    public interface Watcher {

        /** @param table from 1 to {@code tables} @param part how much of it is done, from 0 to 1, as far as can be told */
        void at(int table, int tables, String name, double part, String doing);
    }

    /**
     * Compares. Neither database is written to.
     *
     * @throws SettingsException when there is nothing to compare
     * @throws EnvironmentException when a database cannot be read, or says something else by its fingerprints
     */
    public static DataDifference between(Side a, Side b, Wanted wanted, Watcher watcher) {
        try (Both sides = new Both(a, b)) {
            a.begin();
            b.begin();
            if (!canary(a).equals(canary(b))) {
                throw new EnvironmentException("Comparing the rows failed: the two servers compute fingerprints"
                        + " differently. Restore a dump of one database on the other one's server, and compare that.");
            }
            return new DataComparison(sides, wanted, watcher).compare();
        } catch (SQLException e) {
            throw failed("Comparing the rows", e);
        }
    }

    private static String canary(Side side) throws SQLException {
        return side.ask(side.questions().canary()).get(0)[0];
    }

    private static EnvironmentException failed(String what, SQLException e) {
        return new EnvironmentException(
                what + " failed: " + e.getMessage() + ". Nothing was written to either database.", e);
    }

    private DataDifference compare() {
        SortedMap<String, ComparedTable> inA = wanted.of(ComparedTable.in(sides.a.schema()));
        SortedMap<String, ComparedTable> inB = wanted.of(ComparedTable.in(sides.b.schema()));
        if (inA.isEmpty() && inB.isEmpty()) {
            throw new SettingsException("Comparing the rows failed: neither database has a table"
                    + (wanted.all() ? "" : " that --tables means") + ", so there is nothing to compare.");
        }
        List<String> common = inA.keySet().stream().filter(inB::containsKey).toList();
        List<String> notCompared = new ArrayList<>();
        List<TableDifference> tables = new ArrayList<>();
        for (int i = 0; i < common.size(); i++) {
            String name = common.get(i);
            int at = i + 1;
            ComparedTable a = inA.get(name);
            ComparedTable b = inB.get(name);
            String refused = a.refused() == null ? b.refused() : a.refused();
            if (refused == null) {
                tables.add(compare(name, a, b, (part, doing) -> watcher.at(at, common.size(), name, part, doing)));
            } else {
                notCompared.add(name + ": " + refused);
            }
        }
        return new DataDifference(alone(inA, inB), alone(inB, inA), notCompared, tables);
    }

    private TableDifference compare(String name, ComparedTable a, ComparedTable b, TableComparison.Steps steps) {
        try {
            return new TableComparison(sides, a, b, wanted, steps).compare(name);
        } catch (SQLException e) {
            String where = wanted.where() == null
                    ? ""
                    : " (where " + wanted.where()
                            + ", which is asked of every table; --tables names those that it fits)";
            throw failed("Comparing the rows of " + name + where, e);
        }
    }

    private static List<String> alone(Map<String, ComparedTable> here, Map<String, ComparedTable> there) {
        return here.keySet().stream().filter(name -> !there.containsKey(name)).toList();
    }
}
