package io.seatrial.facts;

import io.seatrial.database.DatabaseServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL 15 server as Debian packages it, where one is installed; it comes with its own dump program. */
final class DebianPostgres implements DatabaseServer {

    static final Path BIN = Path.of("/usr/lib/postgresql/15/bin");

    private final Path folder;
    private final int port;
    private final Process process;

    static boolean installed() {
        return Files.isExecutable(BIN.resolve("initdb")) && Files.isExecutable(BIN.resolve("pg_dump"));
    }

    DebianPostgres() throws IOException, InterruptedException {
        Path memory = Path.of("/dev/shm");
        folder = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "seatrial-debian")
                : Files.createTempDirectory("seatrial-debian");
        port = freePort();
        run("chown", "65534:65534", folder.toString());
        run(as("initdb", "--no-sync", "-A", "trust", "-E", "UTF8", "--locale=C", "-U", "postgres", "-D", data()));
        process = new ProcessBuilder(as(
                        "postgres",
                        "-D",
                        data(),
                        "-p",
                        "" + port,
                        "-F",
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "autovacuum=off",
                        "-c",
                        "wal_level=logical"))
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolveSibling(folder.getFileName() + ".log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        await();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The server refuses to run as root. */
    private static String[] as(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.add(BIN.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (command[0].equals("chown") && !root()) {
            return;
        }
        Process process = new ProcessBuilder(command)
                .directory(new java.io.File("/"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await() throws IOException, InterruptedException {
        for (int i = 0; i < 400 && process.isAlive(); i++) {
            try {
                DriverManager.getConnection(url("postgres"), credentials()).close();
                return;
            } catch (SQLException e) {
                TimeUnit.MILLISECONDS.sleep(25);
            }
        }
        throw new IOException("Debian's PostgreSQL did not start; see its log beside " + folder);
    }

    @Override
    public String dialect() {
        return "postgresql";
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String maintenanceDatabase() {
        return "postgres";
    }

    @Override
    public Properties credentials() {
        Properties credentials = new Properties();
        credentials.setProperty("user", "postgres");
        return credentials;
    }

    @Override
    public boolean ours() {
        return true;
    }

    @Override
    public String label() {
        return "Debian's PostgreSQL 15";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            Files.deleteIfExists(folder.resolveSibling(folder.getFileName() + ".log"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
