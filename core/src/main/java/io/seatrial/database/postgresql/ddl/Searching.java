package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What full-text search is made of: parsers, templates, dictionaries and configurations. */
final class Searching {

    /** An option of a dictionary, whose value may hold commas within quotes. */
    private static final Pattern OPTION =
            Pattern.compile("(\\w+|\"(?:[^\"]|\"\")*\")\\s*=\\s*(?:E?'(?:[^']|'')*'|[^,]+)");

    private static final Map<String, String> PARSER = words(
            "start function", "START",
            "token function", "GETTOKEN",
            "end function", "END",
            "types function", "LEXTYPES",
            "headline function", "HEADLINE");
    private static final Map<String, String> TEMPLATE = words("init function", "INIT", "lexize function", "LEXIZE");

    static final Wording PARSERS = new Simple(
            48, Simple.plain("TEXT SEARCH PARSER "), parser -> made("TEXT SEARCH PARSER ", parser, PARSER, null));
    static final Wording TEMPLATES = new Simple(
            48,
            Simple.plain("TEXT SEARCH TEMPLATE "),
            template -> made("TEXT SEARCH TEMPLATE ", template, TEMPLATE, null));
    static final Wording DICTIONARIES = new Simple(
            49,
            Simple.plain("TEXT SEARCH DICTIONARY "),
            dictionary -> made(
                    "TEXT SEARCH DICTIONARY ", dictionary, words("template", "TEMPLATE"), dictionary.fact("options")),
            Set.of("options"),
            Searching::options);
    static final Wording CONFIGURATIONS = new Simple(
            51,
            Simple.plain("TEXT SEARCH CONFIGURATION "),
            Searching::configuration,
            Set.of("mappings"),
            Searching::mappings);

    private Searching() {}

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            words.put(pairs[i], pairs[i + 1]);
        }
        return words;
    }

    private static List<String> made(String kind, SchemaObject object, Map<String, String> words, String more) {
        List<String> items = new ArrayList<>();
        words.forEach((fact, word) -> {
            if (object.fact(fact) != null) {
                items.add(word + " = " + object.fact(fact));
            }
        });
        if (more != null) {
            items.add(more);
        }
        return List.of("CREATE " + kind + Sql.path(object.id().path()) + " (" + String.join(", ", items) + ")");
    }

    /** Options that are said again take the place of the old ones; those named without a value go. */
    private static List<String> options(SchemaObject before, SchemaObject after) {
        Map<String, String> now = optionsOf(after);
        List<String> items = new ArrayList<>(now.values());
        optionsOf(before).keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(items::add);
        return List.of(
                "ALTER TEXT SEARCH DICTIONARY " + Sql.path(after.id().path()) + " (" + String.join(", ", items) + ")");
    }

    private static Map<String, String> optionsOf(SchemaObject dictionary) {
        Map<String, String> options = new LinkedHashMap<>();
        Matcher option = OPTION.matcher(dictionary.fact("options") == null ? "" : dictionary.fact("options"));
        while (option.find()) {
            options.put(option.group(1), option.group());
        }
        return options;
    }

    private static List<String> configuration(SchemaObject configuration) {
        List<String> statements =
                new ArrayList<>(made("TEXT SEARCH CONFIGURATION ", configuration, words("parser", "PARSER"), null));
        statements.addAll(mappings(null, configuration));
        return statements;
    }

    private static List<String> mappings(SchemaObject before, SchemaObject after) {
        Map<String, String> old = mappingsOf(before);
        Map<String, String> now = mappingsOf(after);
        String head = "ALTER TEXT SEARCH CONFIGURATION " + Sql.path(after.id().path()) + " ";
        List<String> statements = new ArrayList<>();
        old.keySet().stream()
                .filter(token -> !now.containsKey(token))
                .forEach(token -> statements.add(head + "DROP MAPPING FOR " + token));
        now.forEach((token, dictionaries) -> {
            if (!dictionaries.equals(old.get(token))) {
                String verb = old.containsKey(token) ? "ALTER" : "ADD";
                statements.add(head + verb + " MAPPING FOR " + token + " WITH " + dictionaries);
            }
        });
        return statements;
    }

    private static Map<String, String> mappingsOf(SchemaObject configuration) {
        String mappings = configuration == null ? null : configuration.fact("mappings");
        Map<String, String> found = new LinkedHashMap<>();
        if (mappings != null) {
            Arrays.stream(mappings.split("\n"))
                    .map(line -> line.split(": ", 2))
                    .forEach(pair -> found.put(pair[0], pair[1]));
        }
        return found;
    }
}
