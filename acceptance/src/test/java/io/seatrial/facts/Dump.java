package io.seatrial.facts;

import io.seatrial.database.DatabaseServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The schema as the database's own tool dumps it. */
final class Dump {

    private final String program;
    private final DatabaseServer server;

    Dump(String program, DatabaseServer server) {
        this.program = program;
        this.server = server;
    }

    String of(String database) throws IOException, InterruptedException {
        String address = server.url(database).substring("jdbc:postgresql://".length());
        List<String> command = new ArrayList<>(Arrays.asList(program, "-s", "-d"));
        command.add("postgresql://" + server.credentials().getProperty("user") + "@" + address);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        String password = server.credentials().getProperty("password");
        if (password != null) {
            builder.environment().put("PGPASSWORD", password);
        }
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("pg_dump failed: " + text);
        }
        // The key of these two lines is made up anew each time.
        return text.replaceAll("(?m)^\\\\(un)?restrict .*\n", "");
    }
}
