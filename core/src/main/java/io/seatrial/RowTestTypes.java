package io.seatrial;

import io.seatrial.migration.HandTest;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.trial.Witness;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may be written for the settings that put rows to the test. */
final class RowTestTypes {

    private RowTestTypes() {}

    private static final String COMMAND = "command";

    static final SettingType<Map<String, ByDatabase<SeedSettings>>> SEEDS = new SettingType<>(
            "environments with files, folders or patterns, or with `command`; or in an environment names of databases with"
                    + " one each",
            (key, said, source) -> SettingType.byName(key, said, source, RowTestTypes::seeds, entry -> {}));

    private static ByDatabase<SeedSettings> seeds(String key, YamlNode said, SettingSource source) {
        if (!(said instanceof YamlNode.Mapping mapping)
                || mapping.entries().isEmpty()
                || mapping.entries().stream().anyMatch(entry -> entry.key().equals(COMMAND))) {
            return ByDatabase.everywhere(seed(key, said, source));
        }
        List<String> names = new ArrayList<>(List.of(COMMAND));
        names.addAll(Dialects.names());
        return new ByDatabase<>(SettingType.byName(
                key,
                said,
                source,
                RowTestTypes::seed,
                entry -> SettingType.known("part of \"" + key + "\"", entry.key(), names, entry.line(), source)));
    }

    private static SeedSettings seed(String key, YamlNode said, SettingSource source) {
        boolean files = !(said instanceof YamlNode.Mapping);
        List<String> paths = files ? SettingType.TEXTS.reader().read(key, said, source) : List.of();
        String command =
                files ? null : parts(key, said, source, List.of(COMMAND)).get(COMMAND);
        if (paths.isEmpty() && command == null) {
            throw source.trouble(said.line(), "\"" + key + "\" takes files, or \"" + COMMAND + "\"");
        }
        return new SeedSettings(paths, command, said.line());
    }

    static final SettingType<Witness> WITNESS =
            new SettingType<>("command, or `after-up` and `after-down` with a command each", RowTestTypes::witness);

    static final SettingType<List<HandTest>> TESTS = new SettingType<>(
            "list of `migration` with SQL in `before`, `after-up`, `after-down`",
            SettingType.listOf("", new SettingType<>("", RowTestTypes::test)).reader());

    private static Witness witness(String key, YamlNode said, SettingSource source) {
        if (!(said instanceof YamlNode.Mapping)) {
            String command = SettingType.text(key, said, source);
            return new Witness(command, command, Settings.FILE, said.line());
        }
        Map<String, String> parts = parts(key, said, source, List.of("after-up", "after-down"));
        return new Witness(parts.get("after-up"), parts.get("after-down"), Settings.FILE, said.line());
    }

    private static HandTest test(String key, YamlNode said, SettingSource source) {
        Map<String, String> parts = said instanceof YamlNode.Mapping
                ? parts(key, said, source, List.of("migration", "before", "after-up", "after-down"))
                : Map.of();
        if (!parts.containsKey("migration") || parts.size() < 2) {
            throw source.trouble(
                    said.line(), "a test takes \"migration\" and SQL in \"before\", \"after-up\" or \"after-down\"");
        }
        Map<String, Integer> lines = new HashMap<>();
        ((YamlNode.Mapping) said).entries().forEach(entry -> lines.put(entry.key(), entry.line()));
        return new HandTest(
                parts.get("migration"),
                Settings.FILE,
                script(parts.get("before"), lines.get("before")),
                script(parts.get("after-up"), lines.get("after-up")),
                script(parts.get("after-down"), lines.get("after-down")));
    }

    /** Null where there is none. @param line of the key; a text of several lines begins below it */
    private static Script script(String sql, Integer line) {
        return sql == null
                ? null
                : new Script(
                        Settings.FILE,
                        sql.strip().contains("\n") ? line + 1 : line,
                        TransactionUnit.STATEMENT,
                        () -> new StringReader(sql));
    }

    private static Map<String, String> parts(String key, YamlNode said, SettingSource source, List<String> names) {
        return SettingType.byName(
                key,
                said,
                source,
                SettingType.TEXT.reader(),
                entry -> SettingType.known("part of \"" + key + "\"", entry.key(), names, entry.line(), source));
    }
}
