package io.seatrial;

import io.seatrial.trouble.Nearest;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a settings file into a builder, key by key as the table declares them. */
final class SettingsFile {

    private final SettingsBuilder builder;
    private final SettingSource source;

    private SettingsFile(SettingsBuilder builder, SettingSource source) {
        this.builder = builder;
        this.source = source;
    }

    /** Puts what the file says into the builder; a file that does not exist says nothing. */
    static void read(Path file, SettingsBuilder builder) {
        if (!Files.exists(file)) {
            return;
        }
        String name = file.getFileName().toString();
        YamlNode.Mapping document = YamlText.parse(name, text(file));
        new SettingsFile(
                        builder,
                        new SettingSource(name, true, file.toAbsolutePath().getParent()))
                .group("", document);
    }

    /** Says one key on somebody else's behalf. @throws IllegalArgumentException when the table has no such key */
    static void say(String path, List<String> values, SettingsBuilder builder, SettingSource source) {
        SettingKey<?> key = find(path);
        if (key == null) {
            throw new IllegalArgumentException("no setting is called " + path);
        }
        List<YamlNode> items = new ArrayList<>();
        values.forEach(value -> items.add(new YamlNode.Scalar(value, 0)));
        key.apply(builder, items.size() == 1 ? items.get(0) : new YamlNode.Sequence(items, 0), source);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw new SettingsException("Reading the settings failed: " + file + " is not UTF-8. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new SettingsException(
                    "Reading the settings failed: " + file + ": " + e + ". Make the file readable, or remove it.", e);
        }
    }

    private void group(String prefix, YamlNode.Mapping group) {
        for (YamlNode.Entry entry : group.entries()) {
            String path = prefix + entry.key();
            SettingKey<?> key = find(path);
            if (key != null) {
                key.apply(builder, entry.value(), source);
            } else if (isGroup(path)) {
                descend(path, entry);
            } else {
                throw unknown(prefix, entry);
            }
        }
    }

    private void descend(String path, YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            group(path + ".", mapping);
        } else if (!(entry.value() instanceof YamlNode.Scalar scalar) || scalar.text() != null) {
            throw source.trouble(
                    entry.line(),
                    "\"" + path + "\" takes these keys, indented below it: " + String.join(", ", inside(path + ".")));
        }
    }

    private SettingsException unknown(String prefix, YamlNode.Entry entry) {
        String path = prefix + entry.key();
        if (SettingKeys.LATER.containsKey(path)) {
            return source.trouble(
                    entry.line(),
                    "this version has no \"" + path + "\" yet (" + SettingKeys.LATER.get(path) + "); take the key out");
        }
        List<String> known = inside(prefix);
        return source.trouble(
                entry.line(),
                "unknown key \"" + entry.key() + "\"" + Nearest.question(entry.key(), known) + " (known"
                        + (prefix.isEmpty() ? "" : " in \"" + prefix.substring(0, prefix.length() - 1) + "\"") + ": "
                        + String.join(", ", known) + ")");
    }

    private static SettingKey<?> find(String path) {
        return SettingKeys.ALL.stream()
                .filter(key -> key.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    private static boolean isGroup(String path) {
        return SettingKeys.ALL.stream().anyMatch(key -> key.path().startsWith(path + "."));
    }

    /** The next part of every path that begins so. */
    private static List<String> inside(String prefix) {
        List<String> names = new ArrayList<>();
        for (SettingKey<?> key : SettingKeys.ALL) {
            if (key.path().startsWith(prefix)) {
                String name = key.path().substring(prefix.length()).split("\\.")[0];
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
