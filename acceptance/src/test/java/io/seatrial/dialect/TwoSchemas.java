package io.seatrial.dialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two schemas to be made into each other.
 *
 * @param keeps questions whose answers stay the same while A becomes B and B becomes A
 * @param gap what cannot be done, as the scenario says it; null where everything can
 * @param only the databases that it is for; empty for all of the folder's
 */
public record TwoSchemas(
        String file,
        String title,
        List<String> first,
        List<String> second,
        List<String> keeps,
        String gap,
        String only) {

    private static final Pattern END = Pattern.compile(";[ \t]*\n");

    /**
     * All scenarios: {@code -- case: …}, {@code -- A}, statements, {@code -- B}, statements; before A perhaps
     * {@code -- keeps: …}, {@code -- gap: …} and {@code -- only: …}. A statement ends with its last line; one of several
     * statements stands between lines {@code -- (} and {@code -- )}.
     */
    public static List<TwoSchemas> all(Path folder) {
        List<TwoSchemas> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".sql", "");
                for (String text : Files.readString(file).split("(?m)^-- case: ")) {
                    if (text.contains("\n-- A\n")) {
                        all.add(one(name, text));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static TwoSchemas one(String file, String text) {
        int first = text.indexOf("\n-- A\n");
        int second = text.indexOf("\n-- B\n");
        String head = text.substring(0, first + 1);
        return new TwoSchemas(
                file,
                text.substring(0, text.indexOf('\n')).strip(),
                statements(text.substring(first + 6, Math.max(first + 6, second + 1))),
                statements(text.substring(second + 6)),
                marked(head, "-- keeps: "),
                marked(head, "-- gap: ").stream().findFirst().orElse(null),
                String.join(" ", marked(head, "-- only: ")));
    }

    private static List<String> marked(String head, String mark) {
        return head.lines()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()).strip())
                .toList();
    }

    private static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        String[] parts = text.split("(?m)^-- [()]\n");
        for (int i = 0; i < parts.length; i++) {
            Stream<String> own = i % 2 == 1 ? Stream.of(parts[i]) : END.splitAsStream(parts[i]);
            own.map(one -> one.strip().replaceFirst(";$", ""))
                    .filter(one -> !one.isEmpty())
                    .forEach(statements::add);
        }
        return statements;
    }

    @Override
    public String toString() {
        return file + ": " + title;
    }
}
