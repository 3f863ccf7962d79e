package io.seatrial.database.postgresql.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Casts of arrays, said so that the server reads them as it printed them.
 *
 * <p>{@code status IN ('a', 'b')} of a varchar is printed as {@code (ARRAY['a'::varchar, 'b'::varchar])::text[]}, and read
 * back as a cast of each element, so that no dump and no statement ever arrives at the same text. A cast to the type that
 * the elements have anyway, put between, keeps the outer one where it was.
 */
final class ArrayCasts {

    private static final String BEGIN = "(ARRAY[";
    private static final Pattern REST = Pattern.compile("]\\)::([a-zA-Z_][\\w. \"]*)\\[]");
    private static final Pattern ELEMENT = Pattern.compile("(?s).*::([a-zA-Z_][\\w. \"]*)");

    private final String sql;
    private final StringBuilder out = new StringBuilder();
    private int copied;

    private ArrayCasts(String sql) {
        this.sql = sql;
    }

    static String kept(String sql) {
        return sql.contains(BEGIN) ? new ArrayCasts(sql).kept() : sql;
    }

    private String kept() {
        int at = 0;
        while (at < sql.length()) {
            if (sql.startsWith(BEGIN, at)) {
                array(at + BEGIN.length());
                at += BEGIN.length();
            } else {
                at = after(at);
            }
        }
        return out.append(sql, copied, sql.length()).toString();
    }

    /** Puts the cast behind the array whose elements begin there, if it needs one. */
    private void array(int begin) {
        List<String> elements = new ArrayList<>();
        int depth = 0;
        int at = begin;
        int from = begin;
        while (at < sql.length() && (depth > 0 || sql.charAt(at) != ']')) {
            char c = sql.charAt(at);
            if (depth == 0 && c == ',') {
                elements.add(sql.substring(from, at).strip());
                from = at + 1;
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            at = after(at);
        }
        elements.add(sql.substring(from, Math.min(at, sql.length())).strip());
        Matcher rest = REST.matcher(sql).region(Math.min(at, sql.length()), sql.length());
        String type = common(elements);
        if (type != null && rest.lookingAt() && !rest.group(1).equals(type)) {
            out.append(sql, copied, at + 1).append("::").append(type).append("[]");
            copied = at + 1;
        }
    }

    /** The type that all elements are cast to, or null. */
    private static String common(List<String> elements) {
        String type = null;
        for (String element : elements) {
            Matcher cast = ELEMENT.matcher(element);
            if (!cast.matches() || type != null && !type.equals(cast.group(1))) {
                return null;
            }
            type = cast.group(1);
        }
        return type;
    }

    /** Behind the character there, or behind the quotation that begins there. */
    private int after(int at) {
        char c = sql.charAt(at);
        if (c == '\'' || c == '"') {
            boolean escapes = c == '\'' && at > 0 && Character.toLowerCase(sql.charAt(at - 1)) == 'e';
            return quoted(at + 1, c, escapes);
        }
        if (c == '$') {
            int end = sql.indexOf('$', at + 1);
            String tag = end < 0 ? "" : sql.substring(at, end + 1);
            int close = tag.matches("\\$(\\w*)\\$") ? sql.indexOf(tag, end + 1) : -1;
            return close < 0 ? at + 1 : close + tag.length();
        }
        return at + 1;
    }

    private int quoted(int at, char quote, boolean escapes) {
        int i = at;
        while (i < sql.length() && sql.charAt(i) != quote) {
            i += escapes && sql.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, sql.length());
    }
}
