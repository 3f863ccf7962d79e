package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder of one running server: its data, its output, and a lock that tells everybody that its owner lives.
 *
 * <p>It gets its final name only when the lock is held, so that nobody takes one in the making for an abandoned one.
 */
final class RunDirectory {

    static final String FINISHED = "run-";
    static final String MAKING = "new-";
    static final String LOCK = "lock";
    static final String WORK = "work";

    private final Path folder;
    private final Locked lock;

    private RunDirectory(Path folder, Locked lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** A new one; its {@link #work} belongs to the user the server runs as. */
    static RunDirectory create(Path runs, Rung rung) {
        boolean enterable = rung.account() != null;
        Trusted.directory(runs, enterable);
        try {
            Path making = Files.createTempDirectory(runs, MAKING);
            if (enterable) {
                Files.setPosixFilePermissions(making, PosixFilePermissions.fromString("rwx--x--x"));
            }
            Locked lock = Locked.by(making.resolve(LOCK));
            Path work = Files.createDirectory(making.resolve(WORK), Trees.PRIVATE);
            Trees.give(work, rung.account());
            String name = making.getFileName().toString().replace(MAKING, FINISHED);
            return new RunDirectory(Files.move(making, runs.resolve(name), StandardCopyOption.ATOMIC_MOVE), lock);
        } catch (IOException e) {
            throw new EnvironmentException("Making a folder for a server below " + runs + " failed: " + e, e);
        }
    }

    Path folder() {
        return folder;
    }

    /** Where the server may write. */
    Path work() {
        return folder.resolve(WORK);
    }

    /** What the server printed. */
    Path log() {
        return folder.resolve("server.log");
    }

    /** Removes it all; what cannot be removed now is left to {@link Leftovers}. */
    void remove() {
        try {
            Trees.remove(folder);
            lock.close();
        } catch (IOException e) {
            // The next start tries again.
        }
    }
}
