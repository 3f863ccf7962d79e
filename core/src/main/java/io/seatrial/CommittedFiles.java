package io.seatrial;

import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file or folder as it is in a commit, laid out in a temporary folder that closing removes. */
final class CommittedFiles implements AutoCloseable {

    private final Path folder;
    private final Path path;

    private CommittedFiles(Path folder, Path path) {
        this.folder = folder;
        this.path = path;
    }

    /** @param path relative to {@code here} */
    static CommittedFiles of(Path here, String reference, String path) {
        String commit = GitProject.of(here).commit(reference);
        String tree = commit + ":./" + path;
        GitOutput type = GitOutput.of(here, List.of("cat-file", "-t", tree));
        if (!type.ok()) {
            throw new SettingsException("Reading git:" + reference + ":" + path + " failed: " + type.trouble()
                    + ". Name a path that the commit has, relative to the current folder.");
        }
        try {
            Path folder = Files.createTempDirectory("seatrial-git");
            CommittedFiles files = new CommittedFiles(
                    folder,
                    type.line().equals("tree")
                            ? folder
                            : folder.resolve(Path.of(path).getFileName()));
            try {
                files.lay(here, tree);
                return files;
            } catch (IOException | RuntimeException e) {
                files.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Laying out git:" + reference + ":" + path + " failed: " + e + ". Free some space, and try again.",
                    e);
        }
    }

    private void lay(Path here, String tree) throws IOException {
        if (!path.equals(folder)) {
            Files.writeString(
                    path, GitOutput.of(here, List.of("cat-file", "blob", tree)).text());
            return;
        }
        Path archive = Files.createTempFile("seatrial-git", ".zip");
        try {
            // By its number and from the top: git would cut a named tree down to the folder it is asked in.
            Path top = Path.of(
                    GitOutput.of(here, List.of("rev-parse", "--show-toplevel")).line());
            String number = GitOutput.of(here, List.of("rev-parse", tree)).line();
            GitOutput made = GitOutput.of(top, List.of("archive", "--format=zip", "-o", archive.toString(), number));
            if (!made.ok()) {
                throw new IOException(made.trouble());
            }
            unpack(archive);
        } finally {
            Files.delete(archive);
        }
    }

    private void unpack(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("the commit has a path that leads out of it: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
