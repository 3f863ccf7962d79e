package io.seatrial.database.suspect;

import io.seatrial.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a statement, and how deep in brackets each stands; comments are left out. */
public final class Words {

    /** @param depth 0 outside of brackets; a bracket itself stands outside of what it encloses */
    private record Word(String text, int from, int to, int depth) {}

    private final String sql;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int depth;

    public Words(String sql) {
        this.sql = sql;
        while (at < sql.length()) {
            next();
        }
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            at = end(sql.indexOf('\n', at), 1);
        } else if (sql.startsWith("/*", at)) {
            at = end(sql.indexOf("*/", at), 2);
        } else if (c == '\'' || c == '"' || c == '`') {
            add(quotation(c));
        } else if (c == '$' && dollar() > at) {
            String tag = sql.substring(at, dollar() + 1);
            add(end(sql.indexOf(tag, at + tag.length()), tag.length()));
        } else if (c == '(' || c == '[') {
            add(at + 1);
            depth++;
        } else if (c == ')' || c == ']') {
            depth--;
            add(at + 1);
        } else {
            add(Character.isJavaIdentifierPart(c) ? word() : at + 1);
        }
    }

    private int end(int found, int more) {
        return found < 0 ? sql.length() : found + more;
    }

    private int quotation(char quote) {
        int end = at + 1;
        while (end < sql.length()) {
            if (sql.charAt(end) == quote) {
                if (end + 1 >= sql.length() || sql.charAt(end + 1) != quote) {
                    return end + 1;
                }
                end++;
            }
            end++;
        }
        return end;
    }

    /** Where the tag of a dollar quotation that begins here ends; not behind here where none does. */
    private int dollar() {
        int end = at + 1;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        return end < sql.length() && sql.charAt(end) == '$' ? end : -1;
    }

    private int word() {
        int end = at;
        while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
            end++;
        }
        return end;
    }

    private void add(int to) {
        words.add(new Word(sql.substring(at, to), at, to, depth));
        at = to;
    }

    public int size() {
        return words.size();
    }

    /** True when these words, in lower case, stand there. */
    public boolean at(int place, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (place + i < 0 || place + i >= size() || !lower(place + i).equals(expected[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first place from there on, at the same depth, of one of these words; the end of what is enclosed where there is none. */
    public int find(int from, Set<String> wanted) {
        int level = from < size() ? words.get(from).depth() : 0;
        for (int i = from; i < size(); i++) {
            if (words.get(i).depth() < level) {
                return i;
            }
            if (words.get(i).depth() == level && wanted.contains(lower(i))) {
                return i;
            }
        }
        return size();
    }

    /** All places of a word, however deep they are. */
    public List<Integer> everywhere(String word) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (lower(i).equals(word)) {
                places.add(i);
            }
        }
        return places;
    }

    /** The place behind the bracket that closes the one there. */
    public int closed(int open) {
        int i = open + 1;
        while (i < size() && words.get(i).depth() > words.get(open).depth()) {
            i++;
        }
        return Math.min(i + 1, size());
    }

    /** The last place of a word before another place; -1 where there is none. */
    int before(int place, String word) {
        int i = Math.min(place, size()) - 1;
        while (i >= 0 && !lower(i).equals(word)) {
            i--;
        }
        return i;
    }

    /** Where the part between commas, or in brackets, begins in which a place lies. */
    public int started(int place) {
        int level = words.get(place).depth();
        int i = place;
        while (i > 0 && words.get(i - 1).depth() >= level && !(words.get(i - 1).depth() == level && at(i - 1, ","))) {
            i--;
        }
        return i;
    }

    /** The place behind a name, with what it is qualified by. */
    public int name(int from) {
        int i = from + 1;
        while (at(i, ".")) {
            i += 2;
        }
        return Math.min(i, size());
    }

    private String lower(int place) {
        return words.get(place).text().toLowerCase(Locale.ROOT);
    }

    /** The text from one place to before another. */
    public String text(int from, int to) {
        return from >= to || from >= size()
                ? ""
                : sql.substring(
                        words.get(from).from(),
                        words.get(Math.min(to, size()) - 1).to());
    }

    /** The texts between commas. */
    public List<String> separated() {
        return listed(0, size()).stream().map(part -> text(part[0], part[1])).toList();
    }

    /** The parts between commas, each as its first place and the one behind it. */
    public List<int[]> listed(int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        while (start < to) {
            int comma = Math.min(to, find(start, Set.of(",")));
            parts.add(new int[] {start, comma});
            start = comma + 1;
        }
        return parts;
    }

    /** Where the word at that place begins. */
    int from(int place) {
        return words.get(place).from();
    }

    /** What follows the first of these words from a place on, however deep it stands; nothing where there is none. */
    Words behind(int place, Set<String> wanted) {
        for (int i = place; i < size(); i++) {
            if (wanted.contains(lower(i))) {
                return new Words(text(i, size()));
            }
        }
        return new Words("");
    }

    /** True when one of the words is that name, in quotes or not. */
    boolean mentions(String name) {
        return words.stream().anyMatch(word -> bare(word.text()).equals(name));
    }

    /** The last part of a name, without its quotes. */
    public static String bare(String name) {
        List<String> parts = Names.unquoted(name.strip());
        return parts.get(parts.size() - 1);
    }

    /** The word that a statement begins with, in small letters. */
    public static String first(String sql) {
        return new Words(sql).text(0, 1).toLowerCase(Locale.ROOT);
    }
}
