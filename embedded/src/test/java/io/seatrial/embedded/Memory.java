package io.seatrial.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Folders for tests that write thousands of files: in memory where the machine offers that, readable by everybody. */
final class Memory {

    private Memory() {}

    static Path folder() throws IOException {
        Path memory = Path.of("/dev/shm");
        Path folder = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "seatrial-test")
                : Files.createTempDirectory("seatrial-test");
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Copies what the standard server needs from this user's cache, which is quicker than unpacking it anew. */
    static Path cacheIn(Path folder) throws IOException {
        PostgresSetup setup = PostgresSetup.on(Ladder.choose(), PostgresVersion.candidates(null));
        Path cache = Files.createDirectories(folder);
        Command.Ended ended = Command.run(List.of(
                "cp", "-R", "-p", setup.binaries().toString(), setup.template().toString(), cache.toString()));
        if (!ended.well()) {
            throw new IOException(ended.output());
        }
        return cache;
    }
}
