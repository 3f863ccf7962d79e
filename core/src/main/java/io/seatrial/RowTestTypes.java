package io.seatrial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What may be written for the settings that put rows to the test. */
final class RowTestTypes {

    private RowTestTypes() {}

    static final SettingType<Map<String, SeedSettings>> SEEDS = new SettingType<>(
            "environments with files, folders or patterns, or with `command`",
            (key, said, source) -> SettingType.byName(key, said, source, RowTestTypes::seed, entry -> {}));

    private static SeedSettings seed(String key, YamlNode said, SettingSource source) {
        if (!(said instanceof YamlNode.Mapping)) {
            List<String> paths = new ArrayList<>(SettingType.TEXTS.reader().read(key, said, source));
            return new SeedSettings(paths, null, said.line());
        }
        Map<String, String> parts = SettingType.byName(
                key,
                said,
                source,
                SettingType.TEXT.reader(),
                entry -> SettingType.known(
                        "part of \"" + key + "\"", entry.key(), List.of("command"), entry.line(), source));
        if (!parts.containsKey("command")) {
            throw source.trouble(said.line(), "\"" + key + "\" takes files, or \"command\"");
        }
        return new SeedSettings(List.of(), parts.get("command"), said.line());
    }
}
