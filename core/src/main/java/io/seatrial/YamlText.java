package io.seatrial;

import io.seatrial.trouble.SettingsException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a YAML text into nodes that know their lines, which binding to objects would lose. */
final class YamlText {

    private final String file;
    private final JsonParser parser;

    private YamlText(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * The document's top mapping; an empty one for a file that holds only comments.
     *
     * @param file as messages name it
     * @throws SettingsException when the text is no YAML, says a key twice, or is anything but a mapping
     */
    static YamlNode.Mapping parse(String file, String text) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            return new YamlText(file, parser).document();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw trouble(file, line, "this is not YAML: " + firstLine(e.getOriginalMessage()));
        }
    }

    private YamlNode.Mapping document() {
        JsonToken token = parser.nextToken();
        if (token == null || token == JsonToken.VALUE_NULL) {
            return new YamlNode.Mapping(List.of(), 1);
        }
        if (token != JsonToken.START_OBJECT) {
            throw trouble(file, line(), "settings are keys with values, such as \"databases: postgresql:16\"");
        }
        YamlNode.Mapping mapping = mapping();
        if (parser.nextToken() != null) {
            throw trouble(file, line(), "a second document begins here; one file holds the settings of one project");
        }
        return mapping;
    }

    private YamlNode node(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_NULL -> new YamlNode.Scalar(null, line());
            default -> new YamlNode.Scalar(parser.getString(), line());
        };
    }

    private YamlNode.Mapping mapping() {
        int begin = line();
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = line();
            if (!seen.add(key)) {
                throw trouble(file, line, "the key \"" + key + "\" is here for the second time");
            }
            entries.add(new YamlNode.Entry(key, line, node(parser.nextToken())));
        }
        return new YamlNode.Mapping(entries, begin);
    }

    private YamlNode.Sequence sequence() {
        int begin = line();
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token));
        }
        return new YamlNode.Sequence(items, begin);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("nothing more is known");
    }

    static SettingsException trouble(String file, int line, String what) {
        return new SettingsException("Reading the settings failed: " + file + ":" + line + ": " + what + ".");
    }
}
