package io.seatrial;

import io.seatrial.data.fill.FillPlan;
import io.seatrial.data.fill.Pin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What may be written for the settings about made-up rows. */
final class DataSettingTypes {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})(?:\\s*-\\s*(\\d{1,18}))?");
    private static final Pattern COLUMN = Pattern.compile("[^.]+\\.[^.]+(\\.[^.]+)?");
    private static final List<String> PARTS = List.of("sql", "generator", "pattern", "values", "file");

    private DataSettingTypes() {}

    static final SettingType<FillPlan.IdRange> IDS =
            new SettingType<>("first id, or first and last as in `100000-199999`", (key, said, source) -> {
                Matcher range =
                        RANGE.matcher(SettingType.text(key, said, source).strip());
                if (!range.matches()) {
                    throw source.trouble(
                            said.line(), "\"" + key + "\" takes a whole number, or two as in 100000-199999");
                }
                Long last = range.group(2) == null ? null : Long.valueOf(range.group(2));
                if (last != null && last < Long.parseLong(range.group(1))) {
                    throw source.trouble(said.line(), "\"" + key + "\" ends before it begins");
                }
                return new FillPlan.IdRange(Long.parseLong(range.group(1)), last);
            });

    static final SettingType<String> FROM = new SettingType<>("path of a dump, or `jdbc:` URL", (key, said, source) -> {
        String text = SettingType.text(key, said, source);
        return text.startsWith("jdbc:")
                ? text
                : SettingType.FILE.reader().read(key, said, source).toString();
    });

    static final SettingType<Map<String, Pin>> PINS = new SettingType<>(
            "`table.column` with a value, a list of values, or one of `sql`, `generator`, `pattern`, `file`",
            (key, said, source) -> SettingType.byName(key, said, source, DataSettingTypes::pin, entry -> {
                if (!COLUMN.matcher(entry.key()).matches()) {
                    throw source.trouble(
                            entry.line(), "\"" + entry.key() + "\" is no column; write it as table.column");
                }
            }));

    static final SettingType<Map<String, Pin>> GENERATORS = new SettingType<>(
            "names with a list of values, or one of `sql`, `pattern`, `file`",
            (key, said, source) -> SettingType.byName(key, said, source, DataSettingTypes::pin, entry -> {}));

    private static Pin pin(String key, YamlNode said, SettingSource source) {
        String place = source.name() + (source.file() ? ":" + said.line() : "");
        if (!(said instanceof YamlNode.Mapping mapping)) {
            return new Pin.Values(values(key, said, source), place);
        }
        if (mapping.entries().size() != 1) {
            throw source.trouble(said.line(), "\"" + key + "\" takes one of these: " + String.join(", ", PARTS));
        }
        YamlNode.Entry entry = mapping.entries().get(0);
        SettingType.known("part of \"" + key + "\"", entry.key(), PARTS, entry.line(), source);
        return switch (entry.key()) {
            case "sql" -> new Pin.Sql(SettingType.text(key, entry.value(), source), place);
            case "generator" -> new Pin.Kind(SettingType.text(key, entry.value(), source), place);
            case "pattern" -> new Pin.Pattern(pattern(key, entry, source), place);
            case "file" ->
                new Pin.Values(lines(SettingType.PATH.reader().read(key, entry.value(), source), entry, source), place);
            default -> new Pin.Values(values(key, entry.value(), source), place);
        };
    }

    private static String pattern(String key, YamlNode.Entry entry, SettingSource source) {
        String regex = SettingType.text(key, entry.value(), source);
        try {
            return Pattern.compile(regex).pattern();
        } catch (PatternSyntaxException e) {
            throw source.trouble(entry.line(), "\"" + regex + "\" is no regular expression: " + e.getDescription());
        }
    }

    /** A single value or several; what is written as null, or not at all, is NULL. */
    private static List<String> values(String key, YamlNode said, SettingSource source) {
        List<String> values = new ArrayList<>();
        List<YamlNode> items = said instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(said);
        for (YamlNode item : items) {
            if (!(item instanceof YamlNode.Scalar scalar)) {
                throw source.trouble(item.line(), "\"" + key + "\" takes values here, one after another");
            }
            values.add(scalar.text());
        }
        if (values.isEmpty()) {
            throw source.trouble(said.line(), "\"" + key + "\" is a list without values");
        }
        return values;
    }

    private static List<String> lines(Path file, YamlNode.Entry entry, SettingSource source) {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (!lines.isEmpty()) {
                return lines;
            }
            throw source.trouble(entry.line(), file + " holds no value");
        } catch (IOException e) {
            throw source.trouble(entry.line(), file + " cannot be read: " + e);
        }
    }
}
