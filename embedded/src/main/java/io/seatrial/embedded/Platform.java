package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What binaries must be built for.
 *
 * @param system {@code linux} or {@code darwin}
 * @param processor {@code amd64} or {@code arm64v8}
 * @param musl whether the C library is musl (Alpine Linux) rather than glibc
 */
record Platform(String system, String processor, boolean musl) {

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"), Path.of("/lib"));
    }

    /** @throws EnvironmentException where no binaries are published, or Seatrial cannot run them */
    static Platform of(String os, String arch, Path libraries) {
        return new Platform(system(os), processor(arch), musl(libraries));
    }

    private static String system(String os) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return "linux";
        }
        if (name.startsWith("mac") || name.startsWith("darwin")) {
            return "darwin";
        }
        throw new EnvironmentException("Embedded database servers run on Linux and macOS; this is " + os
                + ". Use WSL or a container, or name a server of yours: --database jdbc:postgresql://...");
    }

    private static String processor(String arch) {
        return switch (arch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64", "x64" -> "amd64";
            case "aarch64", "arm64" -> "arm64v8";
            default ->
                throw new EnvironmentException("No embedded database server is known for the processor " + arch
                        + ". Name a server of yours: --database jdbc:postgresql://...");
        };
    }

    /** Alpine's loader is called {@code ld-musl-x86_64.so.1}. */
    private static boolean musl(Path libraries) {
        try (DirectoryStream<Path> loaders = Files.newDirectoryStream(libraries, "ld-musl-*")) {
            return loaders.iterator().hasNext()
                    && !Files.exists(libraries.resolve("ld-linux-x86-64.so.2"))
                    && !Files.exists(libraries.resolve("x86_64-linux-gnu"))
                    && !Files.exists(libraries.resolve("aarch64-linux-gnu"));
        } catch (IOException e) {
            return false;
        }
    }

    /** As names of artifacts and folders end, such as {@code linux-amd64-alpine}. */
    @Override
    public String toString() {
        return system + "-" + processor + (musl ? "-alpine" : "");
    }
}
