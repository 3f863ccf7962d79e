package io.seatrial.embedded;

import java.util.LinkedHashMap;
import java.util.Map;

/** What to do about what a server's program said before it gave up. */
final class Advice {

    private static final Map<String, String> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put(
                "error while loading shared libraries",
                "Install the library it names (on Debian and Ubuntu libstdc++6 and libgcc-s1; for MySQL libaio1 and"
                        + " libnuma1). If that is one of those"
                        + " in the cache, the user the server runs as may not read the cache: name one in a readable"
                        + " place in the environment variable SEATRIAL_CACHE.");
        KNOWN.put(
                "could not create shared memory segment",
                "The kernel's limits for shared memory are used up: see `ipcs -m` for who holds it.");
        KNOWN.put(
                "No space left on device",
                "The disk (or the container's /dev/shm) is full: make room, or name another place in the environment"
                        + " variable SEATRIAL_RUNS.");
        KNOWN.put(
                "Permission denied",
                "The user the server runs as may not read or execute that file: name a cache in a readable place, not"
                        + " mounted noexec, in the environment variable SEATRIAL_CACHE.");
        KNOWN.put(
                "No such file or directory",
                "If the file is there, it is built for another C library or processor than this machine's.");
        KNOWN.put("Cannot allocate memory", "There is too little memory for one more server.");
    }

    private Advice() {}

    /** A line of its own, beginning with a line break; empty if nothing is known. */
    static String on(String output) {
        return KNOWN.entrySet().stream()
                .filter(entry -> output.contains(entry.getKey()))
                .map(entry -> "\n" + entry.getValue())
                .findFirst()
                .orElse("");
    }
}
