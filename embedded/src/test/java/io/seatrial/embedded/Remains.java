package io.seatrial.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What is left of a server. */
final class Remains {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Remains() {}

    /** The processes whose command line names the folder; of other users, too, when this is root. */
    static List<Long> processes(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process.pid()).contains(folder.toString()))
                .map(ProcessHandle::pid)
                .toList();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits for something that is about to happen; false if it does not. */
    static boolean await(BooleanSupplier event) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!event.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Thread.sleep(10);
        }
        return true;
    }

    /** Waits until neither process nor file is left. */
    static boolean nothingOf(Path folder) throws InterruptedException {
        return await(() -> !Files.exists(folder) && processes(folder).isEmpty());
    }
}
