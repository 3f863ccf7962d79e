package io.seatrial.migration.layout;

import io.seatrial.migration.HandTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One folder of a project and the names in it, sorted; hidden ones and tests by hand are left out.
 *
 * @param files names of the files
 * @param folders names of the folders
 */
public record Folder(Path path, List<String> files, List<String> folders) {

    static Folder of(Path path) throws IOException {
        List<String> files = names(path, Files::isRegularFile).stream()
                .filter(name -> !HandTest.isOne(name))
                .toList();
        return new Folder(path, files, names(path, Files::isDirectory));
    }

    private static List<String> names(Path path, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .filter(wanted)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    boolean has(String file) {
        return files.contains(file);
    }

    int count(Pattern name) {
        return (int) files.stream().filter(file -> name.matcher(file).matches()).count();
    }

    List<String> sqlFiles() {
        return files.stream().filter(name -> name.endsWith(".sql")).toList();
    }
}
