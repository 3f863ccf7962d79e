package io.seatrial.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The project's own files, found from whatever folder a test runs in. */
final class Repository {

    static final List<String> MODULES = List.of("core", "embedded", "reports", "cli", "acceptance", "benchmarks");

    private static final List<String> BINARY =
            List.of(".jar", ".png", ".gz", ".zip", ".txz", ".class", ".ico", ".woff2");
    private static final List<String> FOREIGN =
            List.of("target", ".git", ".idea", ".vscode", "real", ".seatrial", "node_modules");

    private static final List<JavaSource> MAIN = sources("/src/main/java");

    private Repository() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("ARCHITECTURE.md"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "no ARCHITECTURE.md above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }

    /** Every Java file that is published. */
    static List<JavaSource> mainSources() {
        return MAIN;
    }

    static List<JavaSource> testSources() {
        return sources("/src/test/java");
    }

    private static List<JavaSource> sources(String inside) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String module : MODULES) {
            for (Path file : files(root().resolve(module + inside))) {
                if (file.toString().endsWith(".java")) {
                    texts.put(shown(file), read(file));
                }
            }
        }
        return JavaSource.all(texts);
    }

    /** Every text file of the work tree but what a build or an editor made. */
    static List<TextSource> texts() {
        List<TextSource> texts = new ArrayList<>();
        for (Path file : files(root())) {
            if (!file.endsWith(".git") && BINARY.stream().noneMatch(file.toString()::endsWith)) {
                texts.add(new TextSource(shown(file), new String(bytes(file), StandardCharsets.UTF_8)));
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted().forEach(entry -> {
                if (Files.isDirectory(entry)) {
                    if (!FOREIGN.contains(entry.getFileName().toString())) {
                        found.addAll(files(entry));
                    }
                } else if (Files.isRegularFile(entry)) {
                    found.add(entry);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static String shown(Path file) {
        return root().relativize(file).toString().replace('\\', '/');
    }

    static String read(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
