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

    /** A new one, with an empty {@link #work}. */
    static RunDirectory create(Path runs, Rung rung) {
        boolean enterable = rung.account() != null;
        Trusted.directory(runs);
        try {
            Path making = Files.createTempDirectory(runs, MAKING);
            if (enterable) {
                Files.setPosixFilePermissions(making, PosixFilePermissions.fromString("rwx--x--x"));
            }
            Locked lock = Locked.by(making.resolve(LOCK));
            Files.createDirectory(making.resolve(WORK), Trees.PRIVATE);
            String name = making.getFileName().toString().replace(MAKING, FINISHED);
            Path folder = Files.move(making, runs.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return new RunDirectory(folder, lock);
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

    /** The server's data directory. */
    Path data() {
        return work().resolve("data");
    }

    /** Lets the user the server runs as have what is in {@link #work} by now, and write there. */
    void handOver(Rung rung) throws IOException {
        if (rung.account() != null) {
            Trees.give(work(), rung.account().uid(), rung.account().gid());
        }
    }

    /** Keeps other processes of that user out again. */
    void takeBack() throws IOException {
        Files.setAttribute(work(), "unix:uid", Account.own());
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
