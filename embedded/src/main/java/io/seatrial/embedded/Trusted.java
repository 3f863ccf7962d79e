package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;

/**
 * Folders whose contents are executed or fed to a server, and which nobody else may therefore have prepared.
 *
 * <p>A folder passes if it is a real folder (no link), belongs to the user of this process, and nobody else may write
 * to it.
 */
final class Trusted {

    private static final int STICKY = 01000;
    private static final int OTHERS_WRITE = 0002;

    private Trusted() {}

    /**
     * Makes the folder, if it is not there, and checks it; other users may enter it, since a server may run as one of
     * them.
     *
     * @throws EnvironmentException if it cannot be made or is not to be trusted
     */
    static Path directory(Path path) {
        try {
            make(path);
            check(path);
            return path;
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Preparing the folder " + path + " failed: " + e + ".\nName another place"
                            + " in the environment variable SEATRIAL_CACHE.",
                    e);
        }
    }

    /** Whether it is there and to be trusted; nothing is made. */
    static boolean is(Path path) {
        try {
            check(path);
            return true;
        } catch (IOException | EnvironmentException e) {
            return false;
        }
    }

    private static void make(Path path) throws IOException {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        Set<PosixFilePermission> wanted = PosixFilePermissions.fromString("rwxr-xr-x");
        try {
            Files.createDirectory(path, PosixFilePermissions.asFileAttribute(wanted));
            Files.setPosixFilePermissions(path, wanted);
        } catch (FileAlreadyExistsException e) {
            // Another run made it in this moment; the check that follows says whether it is one of ours.
        }
    }

    private static void check(Path path) throws IOException {
        Map<String, Object> facts = Files.readAttributes(path, "unix:uid,mode,isDirectory", LinkOption.NOFOLLOW_LINKS);
        int own = Account.own();
        if (!(Boolean) facts.get("isDirectory")) {
            throw refused(path, "it is not a folder (a symbolic link, perhaps)");
        }
        if ((Integer) facts.get("uid") != own) {
            throw refused(path, "it belongs to user " + facts.get("uid") + ", and this process runs as user " + own);
        }
        if (((Integer) facts.get("mode") & 0022) != 0) {
            throw refused(path, "other users may write to it (chmod go-w would mend that)");
        }
        checkAbove(path.toAbsolutePath().normalize().getParent());
    }

    /** Who may write to a folder above it can exchange it, unless the sticky bit forbids that. */
    private static void checkAbove(Path folder) throws IOException {
        for (Path above = folder; above != null; above = above.getParent()) {
            int mode = (Integer) Files.getAttribute(above, "unix:mode");
            if ((mode & OTHERS_WRITE) != 0 && (mode & STICKY) == 0) {
                throw refused(above, "everybody may write to it, and so exchange what is in it");
            }
        }
    }

    private static EnvironmentException refused(Path path, String why) {
        return new EnvironmentException("The folder " + path + " is not used, because " + why
                + ".\nRemove it if nobody needs it, or name another place in the environment variable"
                + " SEATRIAL_CACHE (for the data of running servers SEATRIAL_RUNS).");
    }
}
