package io.seatrial.migration.layout;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A bounded walk through a project: the folders that may hold migrations, and the files that tell of its tools.
 *
 * <p>Folders of packages, build results and hidden ones are not entered, links are not followed; at most 12 levels and
 * 20,000 folders are looked at.
 */
record Survey(List<Folder> folders, Manifests manifests) {

    private static final int DEEPEST = 12;
    private static final int MOST_FOLDERS = 20_000;
    private static final int PARENTS = 5;

    /** Packages and build results: what lies there is not the project's own. */
    private static final Set<String> SKIPPED = Set.of(
            "node_modules", "target", "vendor", "build", "dist", "out", "bin", "obj", "venv", "__pycache__", "Pods");

    static Survey of(Path root) {
        Walk walk = new Walk(root);
        try {
            Files.walkFileTree(root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, walk);
        } catch (IOException e) {
            // What could not be walked is not there to be read; reading the chosen folder says so.
        }
        return new Survey(walk.folders, new Manifests(root, withParents(root, walk.manifests)));
    }

    /** Where the project is the migrations folder itself, the files that tell of its tools lie above it. */
    private static List<Path> withParents(Path root, List<Path> inside) {
        List<Path> all = new ArrayList<>(inside);
        Path parent = root.getParent();
        for (int i = 0; i < PARENTS && parent != null && all.isEmpty(); i++, parent = parent.getParent()) {
            for (String name : Manifests.NAMES) {
                if (Files.isRegularFile(parent.resolve(name))) {
                    all.add(parent.resolve(name));
                }
            }
        }
        return all;
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Folder> folders = new ArrayList<>();
        private final List<Path> manifests = new ArrayList<>();
        private int seen;

        Walk(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
            String name = path.getFileName() == null ? "" : path.getFileName().toString();
            if (!path.equals(root) && (name.startsWith(".") || SKIPPED.contains(name)) || ++seen > MOST_FOLDERS) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.isReadable(path)) {
                folders.add(Folder.of(path));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Manifests.isOne(file.getFileName().toString())) {
                manifests.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
