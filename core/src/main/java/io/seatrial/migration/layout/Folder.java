package io.seatrial.migration.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One folder of a project and the names in it, sorted; hidden ones are left out.
 *
 * @param files names of the files
 * @param folders names of the folders
 */
public record Folder(Path path, List<String> files, List<String> folders) {

    static Folder of(Path path) throws IOException {
        return new Folder(path, names(path, Files::isRegularFile), names(path, Files::isDirectory));
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
