package io.seatrial.page;

import io.seatrial.Selection;
import io.seatrial.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** An example of a page as a project on disk. */
record PageProject(Path folder, boolean compared) {

    /** A file of this name is what the history is compared with. */
    private static final String OTHER = "production.sql";

    static PageProject write(Page.Example example, Path folder) throws IOException, InterruptedException {
        boolean compared = example.files().stream().anyMatch(Page.PageFile::fresh);
        write(example, folder, file -> !file.fresh());
        if (compared) {
            git(folder, "init", "--quiet");
            git(folder, "add", ".");
            git(folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "--quiet", "-m", "Begin");
            write(example, folder, Page.PageFile::fresh);
        }
        return new PageProject(folder, compared);
    }

    private static void write(Page.Example example, Path folder, Predicate<Page.PageFile> wanted) throws IOException {
        for (Page.PageFile file : example.files()) {
            if (wanted.test(file)) {
                Path path = folder.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.write(path, file.lines().stream().map(Mark::strip).toList());
            }
        }
    }

    private static void git(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException(command + " ended with " + exit);
        }
    }

    /** The file that the history is compared with, where the page is about that; else null. */
    String other() {
        return Files.exists(folder.resolve(OTHER)) ? OTHER : null;
    }

    Settings settings() {
        Settings settings = Settings.read(folder);
        return compared ? settings.with().selection(new Selection.Since("HEAD")).build() : settings;
    }
}
