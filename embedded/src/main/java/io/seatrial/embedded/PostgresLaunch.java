package io.seatrial.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starting PostgreSQL. */
record PostgresLaunch(PostgresSetup setup) implements Launch {

    /** The line of {@code postmaster.pid} that tells the state. */
    private static final int STATUS_LINE = 7;

    private static final long MEGABYTE = 1L << 20;
    private static final long MOST_LOG = 4096;

    @Override
    public String equip(RunDirectory run, Path template) throws IOException {
        return PostgresTemplate.password(template);
    }

    @Override
    public List<String> command(RunDirectory run, int port) throws IOException {
        long log = Math.min(MOST_LOG, Files.getFileStore(run.folder()).getUsableSpace() / MEGABYTE / 4);
        return List.of(
                setup.binaries().resolve("bin/postgres").toString(),
                "-D",
                run.data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "max_wal_size=" + Math.max(64, log) + "MB",
                "-c",
                "wal_keep_size=" + log / 16 + "MB");
    }

    @Override
    public String stopSignal() {
        return "QUIT";
    }

    @Override
    public boolean ready(RunDirectory run, int port) {
        try {
            List<String> lines = Files.readAllLines(run.data().resolve("postmaster.pid"));
            return lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
        } catch (IOException e) {
            // Not written yet.
            return false;
        }
    }

    @Override
    public String portTaken() {
        return "could not bind";
    }

    @Override
    public String toString() {
        return "PostgreSQL " + setup.version().release();
    }
}
