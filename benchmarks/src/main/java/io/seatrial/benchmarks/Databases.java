package io.seatrial.benchmarks;

import io.seatrial.database.DatabaseServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases that are measured on. */
record Databases(DatabaseServer server) {

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), server.credentials());
    }

    /** A new database with so many tables. */
    String make(String name, int tables) throws SQLException {
        run("drop database if exists " + name);
        run("create database " + name);
        try (Connection connection = connect(name)) {
            Tables.make(connection, tables);
        }
        return name;
    }

    /** The same, unless it is there already. */
    String need(String name, int tables) throws SQLException {
        try (Connection connection = connect(server.maintenanceDatabase());
                PreparedStatement find = connection.prepareStatement(Texts.of("database.sql"))) {
            find.setString(1, name);
            try (ResultSet found = find.executeQuery()) {
                if (found.next()) {
                    return name;
                }
            }
        }
        return make(name, tables);
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect(server.maintenanceDatabase());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the figures depend on, for the reader of the figures. */
    String circumstances() throws SQLException {
        try (Connection connection = connect(server.maintenanceDatabase())) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + ", Java "
                    + System.getProperty("java.version") + ", "
                    + Runtime.getRuntime().availableProcessors() + " processors, load "
                    + java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                            .getSystemLoadAverage();
        }
    }
}
