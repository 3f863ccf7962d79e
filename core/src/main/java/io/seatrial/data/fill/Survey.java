package io.seatrial.data.fill;

import io.seatrial.data.fill.TableModel.ColumnModel;
import io.seatrial.database.Family;
import io.seatrial.database.Loader;
import io.seatrial.schema.ObjectId;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a table holds already.
 *
 * @param highest of each whole-number column of a key; absent when there is none
 * @param empty columns that may have values and have none in any row
 */
record Survey(long rows, Map<String, BigDecimal> highest, List<String> empty) {

    static Survey of(Connection connection, Loader loader, TableModel table) throws SQLException {
        List<String> numbers = table.columns().stream()
                .filter(column -> column.type().family() == Family.INTEGER && inKey(table, column.name()))
                .map(ColumnModel::name)
                .toList();
        List<String> optional = table.columns().stream()
                .filter(ColumnModel::nullable)
                .map(ColumnModel::name)
                .toList();
        StringBuilder sql = new StringBuilder("SELECT count(*)");
        numbers.forEach(
                column -> sql.append(", max(").append(loader.quoted(column)).append(')'));
        optional.forEach(
                column -> sql.append(", count(").append(loader.quoted(column)).append(')'));
        sql.append(" FROM ").append(name(loader, table.id()));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.toString())) {
            row.next();
            return read(row, numbers, optional);
        }
    }

    private static Survey read(ResultSet row, List<String> numbers, List<String> optional) throws SQLException {
        long rows = row.getLong(1);
        int at = 2;
        Map<String, BigDecimal> highest = new HashMap<>();
        for (String column : numbers) {
            BigDecimal number = row.getBigDecimal(at++);
            if (number != null) {
                highest.put(column, number);
            }
        }
        List<String> empty = new ArrayList<>();
        for (String column : optional) {
            if (row.getLong(at++) == 0 && rows > 0) {
                empty.add(column);
            }
        }
        return new Survey(rows, highest, empty);
    }

    private static boolean inKey(TableModel table, String column) {
        return table.keys().stream().anyMatch(key -> key.columns().contains(column));
    }

    static String name(Loader loader, ObjectId table) {
        return table.path().stream().map(loader::quoted).collect(Collectors.joining("."));
    }
}
