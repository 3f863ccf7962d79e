package io.seatrial.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists the resources of a package, be it in a folder of classes or in a jar. */
final class ResourceFolder {

    /** Every folder of catalogue SQL has this file, by which the folder is found. */
    private static final String LANDMARK = "reading/session.sql";

    private ResourceFolder() {}

    /** The names of the files in the resource folder of the class's package, sorted; without those in folders below. */
    static List<String> beside(Class<?> neighbour) {
        URL landmark = neighbour.getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("no resource " + LANDMARK + " beside " + neighbour.getName());
        }
        try {
            return landmark.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inFolder(landmark);
        } catch (IOException e) {
            throw new UncheckedIOException("listing the resources beside " + neighbour.getName(), e);
        }
    }

    private static List<String> inJar(JarURLConnection landmark) throws IOException {
        landmark.setUseCaches(false);
        String folder =
                landmark.getEntryName().substring(0, landmark.getEntryName().length() - LANDMARK.length());
        try (JarFile jar = landmark.getJarFile()) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(folder) && name.indexOf('/', folder.length()) < 0)
                    .map(name -> name.substring(folder.length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inFolder(URL landmark) throws IOException {
        Path folder = Path.of(URI.create(landmark.toString())).getParent().getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
