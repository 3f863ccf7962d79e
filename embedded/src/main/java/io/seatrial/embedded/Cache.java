package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What is made once and used by every later run: unpacked binaries, and data directories ready to be copied.
 *
 * <p>An entry is made in a folder beside its place and moved there when it is whole, so that a run that is killed
 * half-way leaves nothing that looks like an entry.
 */
final class Cache {

    private static final String WHOLE = ".complete";

    private final Path folder;

    /** Fills an empty folder. */
    interface Maker {
        void make(Path folder) throws IOException;
    }

    private Cache(Path folder) {
        this.folder = folder;
    }

    /** The cache that suits servers run in this way. */
    static Cache of(Rung rung) {
        return in(Places.cache(rung.account() != null));
    }

    static Cache in(Path folder) {
        return new Cache(Trusted.directory(folder));
    }

    Path folder() {
        return folder;
    }

    boolean has(String name) {
        return whole(folder.resolve(name));
    }

    /** The entry's folder; made by the given maker if it is not there. Other runs wait meanwhile. */
    Path entry(String name, Maker maker) {
        Path entry = folder.resolve(name);
        if (whole(entry)) {
            return entry;
        }
        try {
            return Locked.holding(lock(name), () -> whole(entry) ? entry : make(entry, maker));
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Filling the cache " + entry + " failed: " + e + ".\nIs the disk full, or not writable? The"
                            + " environment variable SEATRIAL_CACHE names another place.",
                    e);
        }
    }

    /** Takes the entry away if it is not what was once made; the next use makes it anew. True if it was damaged. */
    boolean discardIfDamaged(String name) {
        Path entry = folder.resolve(name);
        try {
            return Locked.holding(lock(name), () -> removedDamage(entry));
        } catch (IOException e) {
            throw new EnvironmentException("The damaged cache " + entry + " cannot be removed: " + e, e);
        }
    }

    private Path lock(String name) throws IOException {
        return Files.createDirectories(folder.resolve("locks")).resolve(name);
    }

    private static boolean removedDamage(Path entry) throws IOException {
        boolean damaged = whole(entry) && !intact(entry);
        if (damaged) {
            Trees.remove(entry);
        }
        return damaged;
    }

    private static boolean intact(Path entry) throws IOException {
        return Files.readString(entry.resolve(WHOLE)).equals(inventory(entry));
    }

    /** Path and length in bytes of every file. */
    private static String inventory(Path entry) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : Trees.files(entry)) {
            if (!file.endsWith(WHOLE)) {
                lines.append(Files.size(file))
                        .append(' ')
                        .append(entry.relativize(file))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static boolean whole(Path entry) {
        return Files.exists(entry.resolve(WHOLE));
    }

    private static Path make(Path entry, Maker maker) throws IOException {
        Path making = Path.of(entry + ".making");
        Trees.remove(making);
        Files.createDirectory(making);
        try {
            maker.make(making);
            Files.writeString(making.resolve(WHOLE), inventory(making));
            Trees.remove(entry);
            return Files.move(making, entry, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Trees.remove(making);
        }
    }
}
