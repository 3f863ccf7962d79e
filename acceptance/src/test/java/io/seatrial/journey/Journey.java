package io.seatrial.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.ByDatabase;
import io.seatrial.Selection;
import io.seatrial.Settings;
import io.seatrial.SettingsBuilder;
import io.seatrial.check.Finding;
import io.seatrial.recording.NotObserved;
import io.seatrial.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** One folder of {@code scenarios/journeys}. */
record Journey(Path folder, List<String> asks, String expected) {

    static Journey in(Path folder) throws IOException {
        Path file = folder.resolve("expected.txt");
        List<String> asks = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# ") && line.contains(": ")) {
                asks.add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                expected.add(line);
            }
        }
        return new Journey(folder, asks, String.join("\n", expected));
    }

    Settings settings() throws IOException {
        SettingsBuilder settings = Settings.read(folder).with();
        for (String ask : asks) {
            String value = ask.substring(ask.indexOf(": ") + 2).strip();
            switch (ask.substring(0, ask.indexOf(": "))) {
                case "layout" -> settings.layout(value);
                case "trials" -> settings.trials(List.of(value.split("[, ]+")));
                case "last" -> settings.selection(new Selection.Last(Integer.parseInt(value)));
                case "statement-timeout" -> settings.statementTimeout(Duration.parse(value));
                case "start-from" -> settings.startFrom(ByDatabase.everywhere(folder.resolve(value)));
                case "says", "examined" -> {
                    // Held against the report.
                }
                default -> throw new IllegalArgumentException(folder + ": expected.txt asks for " + ask);
            }
        }
        return settings.build();
    }

    /** Holds a report against what is expected of it. */
    void check(Report report) {
        check(report, UnaryOperator.identity());
    }

    /** @param part what counts of the report's words */
    void check(Report report, UnaryOperator<String> part) {
        assertThat(part.apply(seen(report))).isEqualTo(expected);
        asked("says").forEach(words -> assertThat(said(report)).contains(words));
        asked("examined")
                .forEach(versions -> assertThat(report.examined().stream()
                                .map(Report.Examined::migration)
                                .toList())
                        .isEqualTo(List.of(versions.split("[, ]+"))));
    }

    private List<String> asked(String key) {
        return asks.stream()
                .filter(ask -> ask.startsWith(key + ": "))
                .map(ask -> ask.substring(key.length() + 2))
                .toList();
    }

    /** All that findings say. */
    private static String said(Report report) {
        StringBuilder said = new StringBuilder();
        for (Report.Judged judged : report.findings()) {
            Finding finding = judged.finding();
            said.append(finding.message()).append('\n').append(finding.remedy()).append('\n');
            finding.evidence().forEach(line -> said.append(line).append('\n'));
        }
        return said.toString();
    }

    /** The report in the words of {@code expected.txt}. */
    private static String seen(Report report) {
        List<String> lines = new ArrayList<>();
        for (Report.Judged judged : report.findings()) {
            Finding finding = judged.finding();
            lines.add(finding.rule().id() + " " + finding.severity().label() + " " + finding.migration() + " "
                    + (finding.direction() == null ? "-" : finding.direction())
                    + (judged.allowed() != null ? " allowed" : ""));
        }
        for (NotObserved one : report.notObserved()) {
            lines.add("not-observed: " + one.what());
        }
        lines.add("conclusion: " + report.conclusion().label());
        if (report.failure() != null) {
            lines.add("failure: " + report.failure());
        }
        return String.join("\n", lines);
    }
}
