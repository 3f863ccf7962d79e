package io.seatrial.embedded;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where things are kept on this machine. */
final class Places {

    /** Environment variable, and in lower case with dots system property, that names the cache. */
    static final String CACHE = "SEATRIAL_CACHE";

    /** The same for the folder that holds the data of running servers. */
    static final String RUNS = "SEATRIAL_RUNS";

    /** What a data directory, a few scratch databases and their log may need, in bytes. */
    private static final long ROOM = 1L << 30;

    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    private Places() {}

    /**
     * The cache's folder.
     *
     * @param enterable whether another user must be able to read it, so that a home folder will not do
     */
    static Path cache(boolean enterable) {
        String named = setting(CACHE);
        if (!named.isEmpty()) {
            return Path.of(named).toAbsolutePath();
        }
        if (enterable) {
            return Path.of("/var/cache/seatrial");
        }
        String xdg = setting("XDG_CACHE_HOME");
        if (xdg.startsWith("/")) {
            return Path.of(xdg, "seatrial");
        }
        Path home = Path.of(System.getProperty("user.home", "/"));
        return Files.isWritable(home) ? home.resolve(".cache/seatrial") : temporary();
    }

    /** The folder for the data of running servers: in memory when there is enough of it, else in the cache. */
    static Path runs(Path cache) {
        String named = setting(RUNS);
        if (!named.isEmpty()) {
            return Path.of(named).toAbsolutePath();
        }
        return roomy(SHARED_MEMORY) && free(inMemory()) ? inMemory() : cache.resolve("runs");
    }

    /** Somebody else may have taken that name; there is no harm in going elsewhere then. */
    private static boolean free(Path folder) {
        return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || Trusted.is(folder);
    }

    static Path inMemory() {
        return SHARED_MEMORY.resolve("seatrial-" + Account.own());
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"), "seatrial-" + Account.own());
    }

    private static boolean roomy(Path folder) {
        return Files.isWritable(folder) && folder.toFile().getUsableSpace() >= ROOM;
    }

    private static String setting(String name) {
        String property =
                System.getProperty(name.toLowerCase(java.util.Locale.ROOT).replace('_', '.'));
        String variable = System.getenv(name);
        return property != null ? property : variable == null ? "" : variable;
    }
}
