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
            // A history may take all its tables down in one transaction.
            "max_locks_per_transaction = 256",
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

    private static final List<String> OPTIONS = List.of("--auth=scram-sha-256", "--encoding=UTF8", "--no-sync");

    /** Sorting by code points, the same on every machine; no message in a language of the machine's. */
    private static final List<String> PLAIN = List.of("--locale=C");

    /** Besides, upper and lower case of all of Unicode, as on a server that people use. */
    private static final List<String> UNICODE =
            List.of("--locale=C", "--lc-ctype=C.UTF-8", "--text-search-config=english");

    private static final List<String> BUILTIN_UNICODE =
            List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");

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
            workshop.takeBack();
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

    /** Everything that shapes the data directory. */
    static String shape(PostgresVersion version) {
        return OPTIONS + " " + locales(version) + " " + SETTINGS;
    }

    /** The first that works is taken: before release 17 the machine's C library must know the locale. */
    private static List<List<String>> locales(PostgresVersion version) {
        return version.major() >= 17 ? List.of(BUILTIN_UNICODE) : List.of(UNICODE, PLAIN);
    }

    private static void initdb(PostgresSetup setup, Path binaries, RunDirectory workshop, ScramSecret secret)
            throws IOException {
        Path file = Files.writeString(workshop.work().resolve("secret"), secret.stored());
        workshop.handOver(setup.rung());
        Command.Ended ended = null;
        for (List<String> locale : locales(setup.version())) {
            ended = run(setup.rung().wrap(initdb(setup, binaries, workshop, file, locale)));
            if (ended.well()) {
                return;
            }
        }
        throw new EnvironmentException("Making a data directory of PostgreSQL "
                + setup.version().release() + " with " + binaries + " (" + setup.rung() + ") failed with exit code "
                + ended.exit() + ":\n" + ended.output().strip().indent(2).stripTrailing()
                + Advice.on(ended.output()));
    }

    private static Command.Ended run(List<String> command) {
        try {
            return Command.run(command);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Running " + command.get(0) + " failed: " + e.getMessage() + Advice.on(e.getMessage()), e);
        }
    }

    private static List<String> initdb(
            PostgresSetup setup, Path binaries, RunDirectory workshop, Path secret, List<String> locale) {
        List<String> command = new ArrayList<>(List.of(
                binaries.resolve("bin/initdb").toString(),
                "--pgdata=" + workshop.work().resolve(DATA),
                "--username=" + USER,
                "--pwfile=" + secret));
        command.addAll(OPTIONS);
        command.addAll(locale);
        if (setup.version().major() >= 18) {
            command.add("--no-data-checksums");
        }
        return command;
    }
}
