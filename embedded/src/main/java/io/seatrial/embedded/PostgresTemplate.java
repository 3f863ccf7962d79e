package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A fresh data directory, made once by {@code initdb} and kept packed in the cache. */
final class PostgresTemplate {

    /** The superuser's name; histories grant to it and make things belong to it. */
    static final String USER = "postgres";

    /** Fast where a crash may lose everything, faithful where a migration could tell the difference. */
    static final List<String> SETTINGS = List.of(
            "fsync = off",
            "full_page_writes = off",
            // Who reads the log behind a statement must find it flushed; costs next to nothing without fsync.
            "synchronous_commit = on",
            "wal_level = logical",
            "max_wal_senders = 0",
            "wal_init_zero = off",
            "checkpoint_timeout = 1d",
            "autovacuum = off",
            "max_connections = 100",
            "dynamic_shared_memory_type = mmap",
            "huge_pages = off",
            "listen_addresses = '127.0.0.1'",
            "unix_socket_directories = ''",
            "lc_messages = 'C'",
            "timezone = 'UTC'",
            "log_timezone = 'UTC'",
            "log_min_messages = log",
            "log_checkpoints = off",
            "update_process_title = off");

    static final List<String> OPTIONS = List.of("--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync");

    private static final String DATA = "data";
    private static final String PASSWORD = "password";

    private PostgresTemplate() {}

    /** Fills a cache entry: a {@link Pack} and the superuser's password. */
    static void make(PostgresSetup setup, Path binaries, Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        RunDirectory workshop = RunDirectory.create(setup.runs(), setup.rung());
        try {
            Path data = workshop.work().resolve(DATA);
            ScramSecret secret = ScramSecret.random();
            initdb(setup, binaries, workshop, secret);
            Files.write(data.resolve("postgresql.conf"), SETTINGS, StandardOpenOption.APPEND);
            Pack.store(data, folder);
            Files.writeString(folder.resolve(PASSWORD), secret.password());
        } finally {
            workshop.remove();
        }
    }

    static String password(Path template) throws IOException {
        return Files.readString(template.resolve(PASSWORD));
    }

    private static void initdb(PostgresSetup setup, Path binaries, RunDirectory workshop, ScramSecret secret)
            throws IOException {
        Path file = Files.writeString(workshop.work().resolve("secret"), secret.stored());
        Trees.give(file, setup.rung().account());
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + workshop.work().resolve(DATA),
                "--username=" + USER,
                "--pwfile=" + file));
        command.addAll(OPTIONS);
        if (setup.version().major() >= 18) {
            command.add("--no-data-checksums");
        }
        Command.Ended ended = Command.run(setup.rung().wrap(command));
        if (!ended.well()) {
            throw new EnvironmentException("Making a data directory of PostgreSQL "
                    + setup.version().release() + " (" + setup.rung() + ") failed with exit code " + ended.exit()
                    + ":\n" + ended.output().strip().indent(2));
        }
    }
}
