package io.seatrial.database.postgresql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two schemas to be made into each other.
 *
 * @param schema the namespace that holds it all
 * @param gap what cannot be done, as the scenario says it; null where everything can
 */
record DiffScenario(String file, String title, String schema, String first, String second, String gap) {

    /** All scenarios: {@code -- case: …}, {@code -- A}, statements, {@code -- B}, statements, perhaps {@code -- gap: …}. */
    static List<DiffScenario> all(Path folder) {
        List<DiffScenario> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".sql", "");
                for (String text : Files.readString(file).split("(?m)^-- case: ")) {
                    if (text.contains("\n-- A\n")) {
                        all.add(one(name, text, all.size() + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static DiffScenario one(String file, String text, int number) {
        String title = text.substring(0, text.indexOf('\n')).strip();
        int first = text.indexOf("\n-- A\n");
        int second = text.indexOf("\n-- B\n");
        String head = text.substring(0, first + 1);
        int gap = head.indexOf("-- gap: ");
        return new DiffScenario(
                file,
                title,
                "c" + number,
                text.substring(first + 6, Math.max(first + 6, second)),
                text.substring(second + 6),
                gap < 0 ? null : head.substring(gap + 8).strip());
    }
}
