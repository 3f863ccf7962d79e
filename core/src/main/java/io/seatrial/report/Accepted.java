package io.seatrial.report;

import io.seatrial.check.Finding;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The findings that a project has accepted, as the file to commit lists them: later runs count new ones only. */
public final class Accepted {

    /** Nothing accepted. */
    public static final Accepted NONE = new Accepted("", Map.of());

    private static final JsonMapper JSON = new JsonMapper();

    private static final String ABOUT =
            "Findings that `seatrial accept` found in place. Later runs count new ones only."
                    + " Made by a program: to take an entry back, delete its line.";

    private final String file;
    private final Map<String, Entry> entries;

    private Accepted(String file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    /** The file's name. */
    String file() {
        return file;
    }

    /** One accepted finding. @param migration null for the whole history @param direction {@code up}, {@code down} or null */
    public record Entry(String fingerprint, String rule, String migration, String direction, String message) {}

    /**
     * Reads the file; where there is none, nothing is accepted.
     *
     * @throws SettingsException when the file is not what {@code seatrial accept} writes
     */
    public static Accepted read(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            JsonNode list = JSON.readTree(Files.readString(file)).get("accepted");
            if (list == null || !list.isArray()) {
                throw malformed(file, "it has no list \"accepted\"");
            }
            Map<String, Entry> entries = new TreeMap<>();
            for (JsonNode node : list) {
                Entry entry = JSON.treeToValue(node, Entry.class);
                if (entry.fingerprint() == null) {
                    throw malformed(file, "an entry has no \"fingerprint\"");
                }
                entries.put(entry.fingerprint(), entry);
            }
            return new Accepted(file.getFileName().toString(), entries);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw malformed(file, "line " + line + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new SettingsException(
                    "Reading the accepted findings failed: " + file + ": " + e
                            + ". Make the file readable, or remove it.",
                    e);
        }
    }

    private static SettingsException malformed(Path file, String what) {
        return new SettingsException("Reading the accepted findings failed: " + file + ": " + what
                + ". Write the file anew with `seatrial accept`.");
    }

    /** True when the file lists that finding. */
    public boolean covers(Finding finding) {
        return entries.containsKey(Fingerprint.of(finding));
    }

    /** True when the file lists a finding of one of those checks about that migration. */
    public boolean speaksOf(String migration, Set<String> rules) {
        return entries.values().stream()
                .anyMatch(entry -> migration.equals(entry.migration()) && rules.contains(entry.rule()));
    }

    /** The entries that none of these findings has, in the order of the file. */
    public List<Entry> without(List<Finding> findings) {
        List<String> found = findings.stream().map(Fingerprint::of).toList();
        return entries.values().stream()
                .filter(entry -> !found.contains(entry.fingerprint()))
                .sorted(ORDER)
                .toList();
    }

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    Entry::migration, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::rule)
            .thenComparing(Entry::fingerprint);

    /** The file's text for these findings: sorted, one a line, so that a commit shows what changed. */
    public static String text(List<Finding> findings) {
        String lines = findings.stream()
                .map(Accepted::entry)
                .distinct()
                .sorted(ORDER)
                .map(entry -> "    " + JSON.writeValueAsString(entry))
                .collect(Collectors.joining(",\n"));
        return "{\n  \"about\": " + JSON.writeValueAsString(ABOUT) + ",\n  \"accepted\": ["
                + (lines.isEmpty() ? "" : "\n" + lines + "\n  ") + "]\n}\n";
    }

    private static Entry entry(Finding finding) {
        return new Entry(
                Fingerprint.of(finding),
                finding.rule().id(),
                finding.migration(),
                finding.direction() == null ? null : finding.direction().toString(),
                finding.message());
    }
}
