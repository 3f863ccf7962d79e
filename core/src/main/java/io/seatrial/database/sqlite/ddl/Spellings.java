package io.seatrial.database.sqlite.ddl;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in the one spelling that facts have, written again as a person would: names as the schema spells them. */
final class Spellings {

    private static final Pattern WORD = Pattern.compile(
            "'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|[A-Za-z_\\x{80}-\\x{10ffff}][\\w$\\x{80}-\\x{10ffff}]*");

    private static final Set<String> KEYWORDS =
            new HashSet<>(Arrays.asList(("abort after all always and as asc autoincrement"
                            + " before begin between by case cast check collate conflict constraint create cross current_date"
                            + " current_time current_timestamp default delete desc distinct do each else end escape except exists"
                            + " fail filter for foreign from generated glob group having if ignore in index inner insert instead"
                            + " intersect into is isnull join key left like limit match not notnull null of offset on or order outer"
                            + " over partition primary raise recursive references replace right rollback row select set stored"
                            + " table then trigger union unique update using values view virtual when where window with without")
                    .split(" ")));

    private final Map<String, String> spellings = new HashMap<>();

    void add(Collection<String> path) {
        path.forEach(name -> spellings.putIfAbsent(fold(name), name));
    }

    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static String name(String name) {
        return Reserved.quoted(name);
    }

    static String names(Collection<String> names) {
        return names.stream().map(Reserved::quoted).collect(java.util.stream.Collectors.joining(", "));
    }

    /** The text with keywords in capitals, and names as these columns, or else the schema, spell them. */
    String text(String text, Collection<String> columns) {
        Map<String, String> own = new HashMap<>();
        columns.forEach(name -> own.put(fold(name), name));
        return WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(spelled(word.group(), own)));
    }

    private String spelled(String word, Map<String, String> own) {
        char first = word.charAt(0);
        if (first == '\'') {
            return word;
        }
        String bare = bare(word);
        String known = own.getOrDefault(bare, spellings.get(bare));
        if (first != '"' && KEYWORDS.contains(word) && !own.containsKey(bare)) {
            return word.toUpperCase(Locale.ROOT);
        }
        return known == null ? word : first == '"' ? '"' + known.replace("\"", "\"\"") + '"' : known;
    }

    /** A word without its quotes. */
    static String bare(String word) {
        return word.charAt(0) == '"' ? word.substring(1, word.length() - 1).replace("\"\"", "\"") : word;
    }

    /**
     * What stands in an expression where only columns can be named, and is none of them, is a text: SQLite takes it for
     * one.
     */
    String expression(String text, Collection<String> columns) {
        Set<String> known = new HashSet<>();
        columns.forEach(name -> known.add(fold(name)));
        Matcher words = WORD.matcher(text);
        StringBuilder out = new StringBuilder();
        while (words.find()) {
            String word = words.group();
            boolean call = text.startsWith("(", words.end()) || text.startsWith(".", words.end());
            boolean stray = word.charAt(0) != '\''
                    && !call
                    && !KEYWORDS.contains(word)
                    && !known.contains(bare(word))
                    && !word.equals("true")
                    && !word.equals("false");
            String shown = stray && word.charAt(0) != '"' && !afterWord(text, words.start(), "collate", "as")
                    ? '"' + word + '"'
                    : word;
            words.appendReplacement(out, Matcher.quoteReplacement(shown));
        }
        return text(words.appendTail(out).toString(), columns);
    }

    private static boolean afterWord(String text, int at, String... words) {
        String before = text.substring(0, at).stripTrailing();
        return Arrays.stream(words).anyMatch(before::endsWith);
    }

    /** True when the text has that name among its words. */
    static boolean mentions(String text, String name) {
        String wanted = fold(name);
        return text != null
                && WORD.matcher(text)
                        .results()
                        .anyMatch(word -> word.group().charAt(0) != '\''
                                && fold(bare(word.group())).equals(wanted));
    }

    /** The words of a text that are names or keywords. */
    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .filter(word -> word.charAt(0) != '\'')
                .map(word -> fold(bare(word)))
                .toList();
    }
}
