package io.seatrial.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The facts of each kind, as {@code docs/facts.md} lists them. */
final class FactsPage {

    private FactsPage() {}

    /** All facts of that dialect as {@code kind.fact}, and {@code kind.added} and {@code kind.removed} of each kind. */
    static Set<String> facts(String dialect) throws IOException {
        Set<String> facts = new TreeSet<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("..", "docs", "facts.md"))) {
            inside = line.startsWith("## ") ? line.equals("## " + dialect) : inside;
            String[] cells = line.split("\\s*\\|\\s*", -1);
            if (!inside || cells.length < 4 || cells[1].equals("kind") || cells[1].startsWith("---")) {
                continue;
            }
            String kind = cells[1].replaceFirst(" .*", "");
            facts.add(kind + ".added");
            facts.add(kind + ".removed");
            for (String fact : cells[3].split(", ")) {
                if (!fact.isBlank()) {
                    facts.add(kind + "." + fact.replaceFirst(" \\(from .*", ""));
                }
            }
        }
        return facts;
    }
}
