package io.seatrial.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** {@code pg_dump -s}, where the machine has one of the server's version. */
final class Dump {

    private Dump() {}

    /** The program, or null. */
    static Path program(Databases databases) throws SQLException {
        try (Connection connection = databases.connect(databases.server().maintenanceDatabase())) {
            Path program = Path.of(
                    "/usr/lib/postgresql/" + connection.getMetaData().getDatabaseMajorVersion() + "/bin/pg_dump");
            if (Files.isExecutable(program)) {
                return program;
            }
            System.out.println("no " + program + ": not compared with pg_dump");
            return null;
        }
    }

    static void run(Path program, Databases databases, String database) throws IOException, InterruptedException {
        String url = databases.server().url(database).replaceFirst("^jdbc:", "");
        ProcessBuilder dump = new ProcessBuilder(program.toString(), "-s", "-d", url);
        dump.environment().put("PGUSER", databases.server().credentials().getProperty("user"));
        String password = databases.server().credentials().getProperty("password");
        if (password != null) {
            dump.environment().put("PGPASSWORD", password);
        }
        Process process = dump.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (InputStream out = process.getInputStream()) {
            out.transferTo(OutputStream.nullOutputStream());
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pg_dump failed");
        }
    }
}
