package io.seatrial.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/facts.md}, which lists every kind and fact, equal to the catalogue files. */
class FactsPageTest {

    private static final Path RESOURCES = Path.of("src/main/resources/io/seatrial/database");
    private static final Pattern LABEL = Pattern.compile("AS\\s+[\"`]([^\"`]+)[\"`]", Pattern.CASE_INSENSITIVE);

    /** Facts that the reader makes of the server's text: of the kind that the file describes, or of another. */
    private static final Pattern FROM_TEXT = Pattern.compile("-- from the text(?: of (\\w+), by (.+?))?: (.+)");

    private static final String HEAD = """
            # What a snapshot knows

            Every kind of object and every fact about it, by database. A fact that is not there has its usual value; what the
            server makes up by itself (internal numbers, gaps that dropped columns leave, names of copies) is left out, and so
            are members of extensions. What a database holds and no kind describes is told by kind and name. (This page is made
            from the catalogue files in `core/src/main/resources/io/seatrial/database`; a test keeps the two equal.)
            """;

    @Test
    void the_page_lists_what_the_catalogue_files_say() throws IOException {
        Path page = Path.of("../docs/facts.md");
        String wanted = page();
        if ("write".equals(System.getProperty("seatrial.golden"))) {
            Files.writeString(page, wanted);
        }
        assertThat(page)
                .as("docs/facts.md is made from the catalogue files; s/golden writes it anew")
                .hasContent(wanted);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Path dialect : sorted(RESOURCES)) {
            if (Files.isDirectory(dialect)) {
                page.append("\n## ").append(dialect.getFileName());
                page.append("\n\n| kind | named by | facts |\n| --- | --- | --- |\n");
                for (Map.Entry<String, List<Path>> kind : kinds(dialect).entrySet()) {
                    page.append(row(kind.getKey(), kind.getValue()));
                }
            }
        }
        return page.toString();
    }

    private static Map<String, List<Path>> kinds(Path dialect) throws IOException {
        Map<String, List<Path>> kinds = new TreeMap<>();
        for (Path file : sorted(dialect)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".sql") && !name.startsWith("unmodelled")) {
                kinds.computeIfAbsent(name.replaceFirst("(@.*)?\\.sql$", ""), key -> new ArrayList<>())
                        .add(file);
            }
        }
        return kinds;
    }

    private static String row(String kind, List<Path> variants) throws IOException {
        Map<String, String> paths = new LinkedHashMap<>();
        Map<String, String> facts = new TreeMap<>();
        String first = null;
        variants.sort(java.util.Comparator.comparing(FactsPageTest::version));
        for (Path variant : variants) {
            String from = version(variant);
            first = first == null ? from : first;
            String since = from.equals(first) ? "" : " (from " + from + ")";
            Matcher label = LABEL.matcher(Files.readString(variant));
            while (label.find()) {
                String name = label.group(1);
                if (name.startsWith("@")) {
                    paths.putIfAbsent(name.substring(1), "");
                } else if (!name.startsWith("#")) {
                    facts.putIfAbsent(name, since);
                }
            }
        }
        StringBuilder others = new StringBuilder();
        for (Path variant : variants) {
            Matcher text = FROM_TEXT.matcher(Files.readString(variant));
            while (text.find()) {
                if (text.group(1) == null) {
                    List.of(text.group(3).split(", ")).forEach(fact -> facts.putIfAbsent(fact, ""));
                } else {
                    others.append("| " + text.group(1) + " | " + text.group(2) + " | " + text.group(3) + " |\n");
                }
            }
        }
        List<String> shown = facts.entrySet().stream()
                .map(fact -> fact.getKey() + fact.getValue())
                .toList();
        return "| " + kind + (first.isEmpty() ? "" : " (from " + first + ")") + " | "
                + String.join(", ", paths.keySet()) + " | " + String.join(", ", shown) + " |\n" + others;
    }

    private static String version(Path variant) {
        Matcher name = Pattern.compile("[^@]*@?(.*)\\.sql")
                .matcher(variant.getFileName().toString());
        return name.matches() ? name.group(1) : "";
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
