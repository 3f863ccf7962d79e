package io.seatrial;

import io.seatrial.check.Severity;
import io.seatrial.trouble.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be written for a setting.
 *
 * @param words for the reference page, such as {@code a list of texts}
 */
record SettingType<T>(String words, Reader<T> reader) {

    /** Turns what was said into a value, or fails with the place and what was expected. */
    @FunctionalInterface
    interface Reader<T> {
        T read(String key, YamlNode said, SettingSource source);
    }

    private static final Pattern DURATION_FORM = Pattern.compile("(\\d{1,9}) ?(ms|s|m|h)");

    static final SettingType<String> TEXT = new SettingType<>("text", SettingType::text);

    static final SettingType<Path> PATH = new SettingType<>(
            "path",
            (key, said, source) ->
                    source.base().resolve(text(key, said, source)).normalize());

    /** A path to a file that is there. */
    static final SettingType<Path> FILE = new SettingType<>("path", (key, said, source) -> {
        Path file = PATH.reader().read(key, said, source);
        if (!Files.isRegularFile(file)) {
            throw source.trouble(said.line(), "\"" + key + "\": there is no file " + file);
        }
        return file;
    });

    static final SettingType<Duration> DURATION =
            new SettingType<>("time, such as `90s`, `5m` or `1h`", SettingType::duration);

    static final SettingType<Boolean> YES_OR_NO = new SettingType<>("`yes` or `no`", (key, said, source) -> {
        String text = text(key, said, source);
        known("answer", text, List.of("yes", "no"), said.line(), source);
        return text.equals("yes");
    });

    static final SettingType<List<String>> TEXTS = listOf("list of texts", TEXT);

    static final SettingType<Map<String, String>> TEXT_BY_NAME = new SettingType<>(
            "names with texts", (key, said, source) -> byName(key, said, source, TEXT.reader(), name -> {}));

    /** A whole number that is not less than {@code least}. */
    static SettingType<Integer> count(int least) {
        return new SettingType<>("whole number from " + least + " on", (key, said, source) -> {
            String text = text(key, said, source);
            if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least) {
                return Integer.valueOf(text);
            }
            throw source.trouble(
                    said.line(), "\"" + key + "\" takes a whole number from " + least + " on, not " + quoted(text));
        });
    }

    /** One of the names that are known. */
    static SettingType<String> oneOf(String what, Supplier<? extends Collection<String>> names) {
        return new SettingType<>(what, (key, said, source) -> {
            String text = text(key, said, source);
            known(what, text, names.get(), said.line(), source);
            return text;
        });
    }

    /** A list; a single item may stand for itself. */
    static <T> SettingType<List<T>> listOf(String words, SettingType<T> item) {
        return new SettingType<>(words, (key, said, source) -> {
            List<YamlNode> items = said instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(said);
            List<T> values = new ArrayList<>();
            for (YamlNode node : items) {
                values.add(item.reader().read(key, node, source));
            }
            return values;
        });
    }

    /** Names, each with a value; {@code check} refuses names that are not known. */
    static <T> Map<String, T> byName(
            String key,
            YamlNode said,
            SettingSource source,
            Reader<T> value,
            java.util.function.Consumer<YamlNode.Entry> check) {
        if (!(said instanceof YamlNode.Mapping mapping)) {
            throw source.trouble(
                    said.line(), "\"" + key + "\" takes names with values, one a line, as in \"name: value\"");
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            check.accept(entry);
            values.put(entry.key(), value.read(key + "." + entry.key(), entry.value(), source));
        }
        return values;
    }

    /** What holds for every database, or databases by their names with what holds for each. */
    static <T> SettingType<ByDatabase<T>> byDatabase(SettingType<T> type) {
        return new SettingType<>(
                type.words() + ", or names of databases with one each",
                (key, said, source) -> said instanceof YamlNode.Mapping
                        ? new ByDatabase<>(byName(key, said, source, type.reader(), databaseName(source)))
                        : ByDatabase.everywhere(type.reader().read(key, said, source)));
    }

    /** Refuses what is not the name of a database. */
    static java.util.function.Consumer<YamlNode.Entry> databaseName(SettingSource source) {
        return entry -> known("database", entry.key(), Dialects.names(), entry.line(), source);
    }

    static void known(String what, String given, Collection<String> names, int line, SettingSource source) {
        if (!names.contains(given)) {
            throw source.trouble(
                    line,
                    quoted(given) + " is no " + what + Nearest.question(given, names) + " (known: "
                            + String.join(", ", names) + ")");
        }
    }

    static String text(String key, YamlNode said, SettingSource source) {
        if (said instanceof YamlNode.Scalar scalar
                && scalar.text() != null
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        throw source.trouble(said.line(), "\"" + key + "\" takes a text, and got " + describe(said));
    }

    private static String describe(YamlNode said) {
        if (said instanceof YamlNode.Scalar) {
            return "nothing";
        }
        return said instanceof YamlNode.Sequence ? "a list" : "keys with values";
    }

    private static Duration duration(String key, YamlNode said, SettingSource source) {
        String text = text(key, said, source);
        Matcher form = DURATION_FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw source.trouble(
                    said.line(), "\"" + key + "\" takes a time such as 500ms, 90s, 5m or 1h, not " + quoted(text));
        }
        long count = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }

    /** @return null for {@code never} where that may be said */
    static Severity severity(String key, YamlNode said, SettingSource source, boolean orNever) {
        String text = text(key, said, source);
        List<String> names =
                orNever ? List.of("error", "warning", "note", "never") : List.of("error", "warning", "note");
        known("severity", text, names, said.line(), source);
        return text.equals("never") ? null : Severity.valueOf(text.toUpperCase(Locale.ROOT));
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
