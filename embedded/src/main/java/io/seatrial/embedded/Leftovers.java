package io.seatrial.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What killed processes left behind on this machine: servers nobody owns any more, and their folders. */
public final class Leftovers {

    private static final Duration MAKING_TAKES = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /**
     * Stops such servers and removes their folders; those of living processes are not touched.
     *
     * @return what was removed, for a person to read
     */
    public static List<String> clean() {
        List<String> removed = new ArrayList<>();
        for (Path runs : places()) {
            if (Trusted.is(runs)) {
                clean(runs, removed);
            }
        }
        return removed;
    }

    private static Set<Path> places() {
        Set<Path> places = new LinkedHashSet<>();
        places.add(Places.inMemory());
        for (boolean enterable : new boolean[] {false, true}) {
            Path cache = Places.cache(enterable);
            places.add(Places.runs(cache));
            places.add(cache.resolve("runs"));
        }
        return places;
    }

    private static void clean(Path runs, List<String> removed) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(runs, "{run,new}-*")) {
            for (Path folder : folders) {
                if (abandoned(folder)) {
                    removed.add(folder.toString());
                }
            }
        } catch (IOException e) {
            // Not ours to read, then there is nothing of ours in it.
        }
    }

    /** True if it was abandoned, and is gone now. */
    private static boolean abandoned(Path folder) {
        try {
            return removed(folder);
        } catch (IOException e) {
            // Its owner has just removed it, or it cannot be removed now; the next start tries again.
            return false;
        }
    }

    private static boolean removed(Path folder) throws IOException {
        if (folder.getFileName().toString().startsWith(RunDirectory.MAKING) && young(folder)) {
            return false;
        }
        try (Locked lock = Locked.tried(folder.resolve(RunDirectory.LOCK))) {
            if (lock == null) {
                return false;
            }
            stopServer(folder.resolve(RunDirectory.WORK));
            Trees.remove(folder);
            return true;
        }
    }

    private static boolean young(Path folder) throws IOException {
        return Files.getLastModifiedTime(folder)
                .toInstant()
                .isAfter(Instant.now().minus(MAKING_TAKES));
    }

    private static void stopServer(Path work) throws IOException {
        Path file = work.resolve("pid");
        if (!Files.exists(file)) {
            return;
        }
        String number = Files.readString(file).strip();
        long pid = number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
        if (!worksIn(pid, work)) {
            return;
        }
        Command.run(List.of("sh", "-c", "kill -s QUIT \"$1\"", "kill", Long.toString(pid)));
        Instant end = Instant.now().plus(PATIENCE);
        while (worksIn(pid, work) && Instant.now().isBefore(end)) {
            pause();
        }
    }

    /** The number may be another process's by now; a server works in its data directory. */
    private static boolean worksIn(long pid, Path work) {
        try {
            return Files.isDirectory(Path.of("/proc/self"))
                    ? Files.readSymbolicLink(Path.of("/proc/" + pid + "/cwd")).startsWith(work)
                    : ProcessHandle.of(pid)
                            .flatMap(process -> process.info().commandLine())
                            .filter(line -> line.contains(work.toString()))
                            .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
