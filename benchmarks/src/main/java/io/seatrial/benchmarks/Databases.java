package io.seatrial.benchmarks;

import io.seatrial.database.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The databases that are measured on. */
record Databases(DatabaseServer server) {

    private static final String FILE = "jdbc:sqlite:";

    Connection connect(String database) throws SQLException {
        Properties properties = server.credentials();
        // Whole scripts are sent at once; drivers to whom this means nothing pay no heed to it.
        properties.setProperty("allowMultiQueries", "true");
        return DriverManager.getConnection(server.url(database), properties);
    }

    /** An empty database of that name, whatever was there. */
    void anew(String name) throws SQLException, IOException {
        String url = server.url(name);
        if (url.startsWith(FILE)) {
            Files.deleteIfExists(Path.of(url.substring(FILE.length())));
            return;
        }
        run("drop database if exists " + name);
        run("create database " + name);
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
            return connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion() + ", Java "
                    + System.getProperty("java.version") + ", "
                    + Runtime.getRuntime().availableProcessors() + " processors, load "
                    + java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                            .getSystemLoadAverage();
        }
    }
}
