package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.Reference;
import io.seatrial.database.Loader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that foreign keys may refer to. */
final class Parents {

    private final Connection connection;
    private final Loader loader;

    Parents(Connection connection, Loader loader) {
        this.connection = connection;
        this.loader = loader;
    }

    /** Values for some columns, each tuple in the order of the columns. */
    record Pool(List<String> columns, List<String[]> tuples) {}

    /** What all of the references allow at once; they share columns. */
    Pool common(List<Reference> references, int limit) throws SQLException {
        Pool pool = null;
        for (Reference reference : references) {
            Pool next = read(reference, limit);
            pool = pool == null ? next : join(pool, next, limit);
        }
        return pool;
    }

    /** The pool without the values that the table itself has taken already. @param key columns that all are of the pool */
    Pool unused(Pool pool, TableModel table, List<String> key, int limit) throws SQLException {
        Reference taken = new Reference("", key, table.id(), key, false, false);
        Set<List<String>> used = new HashSet<>();
        for (String[] tuple : read(taken, limit).tuples()) {
            used.add(List.of(tuple));
        }
        List<String[]> rest = new ArrayList<>(pool.tuples());
        rest.removeIf(tuple -> !used.add(values(pool, tuple, key)));
        return rest.isEmpty() ? pool : new Pool(pool.columns(), rest);
    }

    /** The values of the columns that a reference points at. */
    Set<List<String>> values(Reference reference, int limit) throws SQLException {
        Set<List<String>> values = new HashSet<>();
        read(reference, limit).tuples().forEach(tuple -> values.add(List.of(tuple)));
        return values;
    }

    private Pool read(Reference reference, int limit) throws SQLException {
        List<String> targets =
                reference.targetColumns().stream().map(loader::quoted).toList();
        String sql = "SELECT " + String.join(", ", targets) + " FROM "
                + reference.target().path().stream().map(loader::quoted).collect(Collectors.joining("."))
                + " WHERE "
                + targets.stream().map(column -> column + " IS NOT NULL").collect(Collectors.joining(" AND "))
                + " ORDER BY " + String.join(", ", targets) + " LIMIT " + limit;
        List<String[]> tuples = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String[] tuple = new String[targets.size()];
                for (int i = 0; i < tuple.length; i++) {
                    tuple[i] = loader.text(rows, i + 1);
                }
                tuples.add(tuple);
            }
        }
        return new Pool(reference.columns(), tuples);
    }

    private static Pool join(Pool left, Pool right, int limit) {
        List<String> shared = new ArrayList<>(left.columns());
        shared.retainAll(right.columns());
        Set<String> all = new LinkedHashSet<>(left.columns());
        all.addAll(right.columns());
        List<String> columns = List.copyOf(all);
        Map<List<String>, List<String[]>> byShared = new HashMap<>();
        for (String[] tuple : right.tuples()) {
            byShared.computeIfAbsent(values(right, tuple, shared), key -> new ArrayList<>())
                    .add(tuple);
        }
        List<String[]> joined = new ArrayList<>();
        for (int round = 0; joined.size() < limit; round++) {
            int before = joined.size();
            for (String[] tuple : left.tuples()) {
                List<String[]> partners = byShared.getOrDefault(values(left, tuple, shared), List.of());
                if (round < partners.size() && joined.size() < limit) {
                    joined.add(merged(columns, left, tuple, right, partners.get(round)));
                }
            }
            if (joined.size() == before) {
                break;
            }
        }
        return new Pool(columns, joined);
    }

    private static List<String> values(Pool pool, String[] tuple, List<String> columns) {
        return columns.stream()
                .map(column -> tuple[pool.columns().indexOf(column)])
                .toList();
    }

    private static String[] merged(List<String> columns, Pool left, String[] a, Pool right, String[] b) {
        String[] tuple = new String[columns.size()];
        Arrays.setAll(tuple, i -> {
            int at = left.columns().indexOf(columns.get(i));
            return at >= 0 ? a[at] : b[right.columns().indexOf(columns.get(i))];
        });
        return tuple;
    }
}
