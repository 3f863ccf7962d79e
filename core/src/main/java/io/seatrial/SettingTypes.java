package io.seatrial;

import io.seatrial.check.Checks;
import io.seatrial.check.Severity;
import io.seatrial.migration.layout.Layout;
import io.seatrial.migration.layout.Layouts;
import io.seatrial.trial.Trial;
import io.seatrial.trial.Trials;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What may be written for the settings that know this program's own parts, or are made of several parts. */
final class SettingTypes {

    private SettingTypes() {}

    static final SettingType<String> LAYOUT = SettingType.oneOf(
            "layout", () -> Layouts.all().stream().map(Layout::name).toList());

    static final SettingType<List<String>> TRIALS =
            SettingType.listOf("list of trials, or `all`", SettingType.oneOf("trial", SettingTypes::trialNames));

    static final SettingType<Severity> FAIL_ON = new SettingType<>(
            "`error`, `warning`, `note` or `never`",
            (key, said, source) -> SettingType.severity(key, said, source, true));

    static final SettingType<Map<String, Severity>> SEVERITIES = new SettingType<>(
            "checks with `error`, `warning` or `note`",
            (key, said, source) -> SettingType.byName(
                    key,
                    said,
                    source,
                    (name, node, from) -> SettingType.severity(name, node, from, false),
                    entry -> SettingType.known("check", entry.key(), checkIds(), entry.line(), source)));

    static final SettingType<List<Settings.Allowance>> ALLOWANCES = new SettingType<>(
            "list of `check`, `because` and, for one migration only, `migration`",
            SettingType.listOf("", new SettingType<>("", SettingTypes::allowance))
                    .reader());

    static final SettingType<List<Settings.Ignore>> IGNORES = new SettingType<>(
            "list of `kind`, `name`, `fact`: at least one of them, each a pattern with `*`",
            SettingType.listOf("", new SettingType<>("", SettingTypes::ignore)).reader());

    static final SettingType<List<Settings.ReportRequest>> REPORTS =
            new SettingType<>("formats with the file to write", SettingTypes::reports);

    static final SettingType<Openings> OPENINGS =
            new SettingType<>("list of texts, or names of databases with such lists", SettingTypes::openings);

    private static Openings openings(String key, YamlNode said, SettingSource source) {
        if (!(said instanceof YamlNode.Mapping)) {
            return new Openings(Map.of(Openings.ALL, SettingType.TEXTS.reader().read(key, said, source)));
        }
        return new Openings(
                SettingType.byName(key, said, source, SettingType.TEXTS.reader(), SettingType.databaseName(source)));
    }

    private static List<String> trialNames() {
        List<String> names =
                new ArrayList<>(Trials.all().stream().map(Trial::name).toList());
        names.add("all");
        return names;
    }

    private static List<String> checkIds() {
        return Checks.all().stream().map(check -> check.rule().id()).toList();
    }

    private static Settings.Allowance allowance(String key, YamlNode said, SettingSource source) {
        Map<String, String> parts = parts(key, said, source, List.of("check", "because", "migration"));
        for (String part : List.of("check", "because")) {
            if (!parts.containsKey(part)) {
                throw source.trouble(said.line(), "this allowance lacks \"" + part + "\"");
            }
        }
        SettingType.known("check", parts.get("check"), checkIds(), said.line(), source);
        return new Settings.Allowance(parts.get("check"), parts.get("migration"), parts.get("because"), said.line());
    }

    private static Settings.Ignore ignore(String key, YamlNode said, SettingSource source) {
        Map<String, String> parts = parts(key, said, source, List.of("kind", "name", "fact"));
        if (parts.isEmpty()) {
            throw source.trouble(said.line(), "this would ignore everything; say \"kind\", \"name\" or \"fact\"");
        }
        return new Settings.Ignore(parts.get("kind"), parts.get("name"), parts.get("fact"));
    }

    private static List<Settings.ReportRequest> reports(String key, YamlNode said, SettingSource source) {
        Map<String, Path> files = SettingType.byName(key, said, source, SettingType.PATH.reader(), entry -> {});
        return files.entrySet().stream()
                .map(file -> new Settings.ReportRequest(file.getKey(), file.getValue()))
                .toList();
    }

    private static Map<String, String> parts(String key, YamlNode said, SettingSource source, List<String> names) {
        return new TreeMap<>(SettingType.byName(
                key,
                said,
                source,
                SettingType.TEXT.reader(),
                entry -> SettingType.known("part of \"" + key + "\"", entry.key(), names, entry.line(), source)));
    }
}
