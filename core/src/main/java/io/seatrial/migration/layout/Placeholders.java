package io.seatrial.migration.layout;

import io.seatrial.sql.SyntaxException;
import java.io.Reader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts values in the place of {@code ${name}} in a script, line by line, as some tools do before they run it. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}$\\s]+)}");
    private static final Pattern SHELL_DEFAULT = Pattern.compile("([^:=-]+)(?::?[-=](.*))?");
    private static final Pattern ENVSUB = Pattern.compile("(?i)--\\s*\\+goose\\s+envsub\\s+(on|off)\\s*");

    private final Map<String, String> values;
    private final Pattern toggle;

    private Placeholders(Map<String, String> values, Pattern toggle) {
        this.values = values;
        this.toggle = toggle;
    }

    /** Everywhere in the script. */
    static Placeholders everywhere(Map<String, String> values) {
        return new Placeholders(values, null);
    }

    /** Only between goose's {@code ENVSUB ON} and {@code OFF}, where a default may follow the name as in a shell. */
    static Placeholders betweenEnvsub(Map<String, String> values) {
        return new Placeholders(values, ENVSUB);
    }

    /** Reads a script with the values in place. Reading fails, with the line, at a placeholder that has no value. */
    Reader apply(Reader script, int firstLine) {
        return new LineReplacing(script, firstLine, new Values());
    }

    private final class Values implements LineReplacing.Replacement {

        private boolean on = toggle == null;

        @Override
        public String of(String text, int line) throws SyntaxException {
            Matcher switched = toggle == null ? null : toggle.matcher(text.strip());
            if (switched != null && switched.matches()) {
                on = switched.group(1).equalsIgnoreCase("on");
            }
            if (!on || !text.contains("${")) {
                return text;
            }
            StringBuilder result = new StringBuilder();
            Matcher placeholder = PLACEHOLDER.matcher(text);
            while (placeholder.find()) {
                placeholder.appendReplacement(result, Matcher.quoteReplacement(value(placeholder.group(1), line)));
            }
            return placeholder.appendTail(result).toString();
        }

        private String value(String name, int line) throws SyntaxException {
            if (values.containsKey(name)) {
                return values.get(name);
            }
            Matcher shell = SHELL_DEFAULT.matcher(name);
            if (toggle != null && shell.matches()) {
                return values.getOrDefault(shell.group(1), shell.group(2) == null ? "" : shell.group(2));
            }
            throw new SyntaxException(
                    "the placeholder ${" + name
                            + "} has no value; give one under history.placeholders in seatrial.yaml",
                    line);
        }
    }
}
