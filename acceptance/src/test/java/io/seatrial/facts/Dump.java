package io.seatrial.facts;

import io.seatrial.database.DatabaseServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The schema as the database's own tools dump and restore it. */
final class Dump {

    private final Path bin;
    private final DatabaseServer server;

    /** @param bin the folder of pg_dump and psql */
    Dump(Path bin, DatabaseServer server) {
        this.bin = bin;
        this.server = server;
    }

    String of(String database) throws IOException, InterruptedException {
        Process process = start("pg_dump", database, "-s");
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pg_dump failed: " + text);
        }
        // The key of these two lines is made up anew each time.
        return text.replaceAll("(?m)^\\\\(un)?restrict .*\n", "");
    }

    /** Plays a dump; what cannot be played is left out. */
    void restore(String dump, String database) throws IOException, InterruptedException {
        Path script = Files.createTempFile("restore", ".sql");
        try {
            Files.writeString(script, dump);
            Process process = start("psql", database, "-X", "-q", "-f", script.toString());
            process.getInputStream().readAllBytes();
            process.waitFor();
        } finally {
            Files.delete(script);
        }
    }

    private Process start(String program, String database, String... options) throws IOException {
        String address = server.url(database).substring("jdbc:postgresql://".length());
        List<String> command = new ArrayList<>(List.of(bin.resolve(program).toString()));
        command.addAll(List.of(options));
        command.add("-d");
        command.add("postgresql://" + server.credentials().getProperty("user") + "@" + address);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String password = server.credentials().getProperty("password");
        if (password != null) {
            builder.environment().put("PGPASSWORD", password);
        }
        return builder.start();
    }
}
