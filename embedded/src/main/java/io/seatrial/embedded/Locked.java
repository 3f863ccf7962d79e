package io.seatrial.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A lock between processes, and between threads of this one, held in a file; the end of its process frees it.
 *
 * <p>Closing any channel to a file frees all locks that the process has on it. A file that this process has locked is
 * therefore never opened a second time; the system properties, the one table that copies of this class in other class
 * loaders share, list those files.
 */
final class Locked implements AutoCloseable {

    private static final int PAUSE_MILLIS = 20;

    private final String mark;
    private final FileChannel channel;

    private Locked(String mark, FileChannel channel) {
        this.mark = mark;
        this.channel = channel;
    }

    /** What is done while the lock is held. */
    interface Action<T> {
        T perform() throws IOException;
    }

    /** Does it as soon as nobody else holds the lock. */
    static <T> T holding(Path file, Action<T> action) throws IOException {
        Locked locked = by(file);
        try {
            return action.perform();
        } finally {
            locked.close();
        }
    }

    /** Waits until nobody else holds it. */
    static Locked by(Path file) throws IOException {
        Locked locked = tried(file);
        while (locked == null) {
            pause();
            locked = tried(file);
        }
        return locked;
    }

    /** Null if somebody else holds it. */
    static Locked tried(Path file) throws IOException {
        String mark = "seatrial.locked." + identity(file);
        if (System.getProperties().putIfAbsent(mark, "") != null) {
            return null;
        }
        Locked locked = null;
        try {
            locked = open(mark, file);
            return locked;
        } finally {
            if (locked == null) {
                System.getProperties().remove(mark);
            }
        }
    }

    /** Stays the same when a folder above it is renamed. */
    private static Object identity(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // As it should be from the second time on.
        }
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private static Locked open(String mark, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            return lock == null ? null : new Locked(mark, channel);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another run", e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        System.getProperties().remove(mark);
    }
}
