package io.seatrial.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code docs/checks}: prose around two small projects, one with the sin and one without.
 *
 * @param seen the lines between the marks of the {@code seen} block
 */
record Page(Path file, Example unsafe, Example instead, List<String> seen) {

    private static final Pattern FILE = Pattern.compile("`([^`]+)`(?: \\((new)\\))?");

    /** A small project. */
    record Example(List<PageFile> files) {}

    /** A file of it. @param fresh true when the git reference that the run compares with does not have it */
    record PageFile(String path, boolean fresh, List<String> lines) {}

    static Page in(Path file) throws IOException {
        Example unsafe = new Example(new ArrayList<>());
        Example instead = new Example(new ArrayList<>());
        List<String> seen = new ArrayList<>();
        Example current = null;
        Matcher named = null;
        List<String> block = null;
        for (String line : Files.readAllLines(file)) {
            if (block != null) {
                if (line.equals("```")) {
                    block = null;
                } else {
                    block.add(line);
                }
            } else if (line.startsWith("## ")) {
                current = line.equals("## Unsafe") ? unsafe : line.equals("## Instead") ? instead : null;
            } else if (line.equals("```seen")) {
                block = seen;
            } else if (line.startsWith("```") && current != null && named != null) {
                block = new ArrayList<>();
                current.files().add(new PageFile(named.group(1), named.group(2) != null, block));
                named = null;
            } else if (!line.isBlank()) {
                Matcher heading = FILE.matcher(line);
                named = heading.matches() ? heading : null;
            }
        }
        return new Page(file, unsafe, instead, seen);
    }

    /** Puts what the tool said today in the place of the seen block. */
    void rewrite(List<String> today) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(file)) {
            if (!inside || line.equals("```")) {
                inside = false;
                lines.add(line);
            }
            if (line.equals("```seen")) {
                inside = true;
                lines.addAll(today);
            }
        }
        Files.write(file, lines);
    }
}
