package io.seatrial.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** A tar archive compressed by xz, unpacked without any program of the machine. */
final class Archive {

    private static final int EXECUTABLE = 0100;

    private Archive() {}

    /** Everything becomes readable by everybody, executable where it was, and writable by its owner only. */
    static void unpack(InputStream txz, Path folder) throws IOException {
        unpackTar(new XZInputStream(txz), folder, name -> true);
    }

    /** The same for one that is not compressed any more, and for those entries alone whose names are wanted. */
    static void unpackTar(InputStream plain, Path folder, Predicate<String> wanted) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(plain);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (!wanted.test(entry.getName())) {
                continue;
            }
            Path target = inside(folder, folder.resolve(entry.getName()));
            if (entry.isDirectory()) {
                makeFolder(folder, target);
            } else {
                makeFolder(folder, target.getParent());
                make(tar, entry, folder, target);
            }
        }
    }

    private static void make(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder, Path target)
            throws IOException {
        if (entry.isSymbolicLink()) {
            Path link = Path.of(entry.getLinkName());
            inside(folder, target.resolveSibling(link));
            Files.createSymbolicLink(target, link);
        } else if (entry.isLink()) {
            Files.createLink(target, inside(folder, folder.resolve(entry.getLinkName())));
        } else {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & EXECUTABLE) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void makeFolder(Path root, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(root, folder.getParent());
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static Path inside(Path folder, Path path) throws IOException {
        Path normal = path.normalize();
        if (!normal.startsWith(folder.normalize())) {
            throw new DamagedException("the archive holds a path that leads out of its folder: " + path);
        }
        return normal;
    }
}
