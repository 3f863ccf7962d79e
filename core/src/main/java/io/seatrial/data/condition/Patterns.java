package io.seatrial.data.condition;

import io.seatrial.data.condition.Expression.Column;
import io.seatrial.data.condition.Expression.Constant;
import io.seatrial.data.condition.Expression.Match;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** LIKE and regular expressions, as patterns of Java. */
final class Patterns {

    private Patterns() {}

    static List<List<Condition>> of(Match match, boolean wanted) {
        if (!(match.left() instanceof Column column)
                || !(match.pattern() instanceof Constant constant)
                || constant.text() == null) {
            return List.of(List.of());
        }
        String regex = switch (match.how()) {
            case "like" -> like(constant.text());
            case "glob" -> glob(constant.text());
            default -> posix(constant.text());
        };
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            return List.of(List.of());
        }
        return List.of(
                List.of(new Condition.Matching(column.name(), regex, match.anyCase(), match.negated() == wanted)));
    }

    static String like(String pattern) {
        StringBuilder regex = new StringBuilder("^");
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                i++;
                regex.append(literal(pattern.charAt(i)));
            } else if (c == '%') {
                regex.append(".*");
            } else {
                regex.append(c == '_' ? "." : literal(c));
            }
        }
        return regex.append('$').toString();
    }

    /** SQLite's: a star, a question mark, sets in brackets. */
    static String glob(String pattern) {
        StringBuilder regex = new StringBuilder("^");
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int end = c == '[' ? pattern.indexOf(']', i + 2) : -1;
            if (end > 0) {
                regex.append(pattern, i, end + 1);
                i = end;
            } else if (c == '*') {
                regex.append(".*");
            } else {
                regex.append(c == '?' ? "." : literal(c));
            }
        }
        return regex.append('$').toString();
    }

    static String literal(String text) {
        StringBuilder regex = new StringBuilder();
        for (char c : text.toCharArray()) {
            regex.append(literal(c));
        }
        return regex.toString();
    }

    private static String literal(char c) {
        return "\\.[]{}()*+-?^$|&/".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
    }

    private static String posix(String pattern) {
        return pattern.replace("[:alpha:]", "a-zA-Z")
                .replace("[:digit:]", "0-9")
                .replace("[:alnum:]", "a-zA-Z0-9")
                .replace("[:lower:]", "a-z")
                .replace("[:upper:]", "A-Z")
                .replace("[:xdigit:]", "0-9a-fA-F")
                .replace("[:space:]", " ")
                .replace("\\A", "^")
                .replace("\\Z", "$")
                .replace("\\m", "\\b")
                .replace("\\M", "\\b");
    }
}
