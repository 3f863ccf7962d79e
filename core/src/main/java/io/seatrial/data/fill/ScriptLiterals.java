package io.seatrial.data.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that scripts write into columns and compare them with: a migration that mends rows of one kind needs such
 * rows to show what it does.
 */
public final class ScriptLiterals {

    private static final String STRING = "'[^']*+(?:''[^']*+)*+'";
    private static final String LITERAL = "(?:" + STRING + "|-?\\d++(?:\\.\\d+)?\\b)";
    private static final Pattern COMPARED =
            Pattern.compile("\"?(\\w+)\"?(?:::\\w+)?\\s*(?:=|<>|!=|(?i:\\s(?:not\\s+)?in\\s*\\()"
                    + "|(?i:=\\s*any\\s*\\(\\s*array\\[)|(?i:\\s(?:not\\s+)?i?like\\b))\\s*(" + LITERAL + "(?:\\s*,\\s*"
                    + LITERAL + ")*)");
    private static final Pattern SINGLE = Pattern.compile(LITERAL);
    private static final Pattern LIKE = Pattern.compile("(?i)^[^']*like\\s*'");
    private static final Pattern INSERTED = Pattern.compile(
            "(?i)insert\\s+into\\s+(?:\"?\\w+\"?\\.)?\"?(\\w+)\"?\\s*\\(([^()]*)\\)\\s*values\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\(((?:" + STRING + "|[^()']++)*+)\\)");
    private static final Pattern VALUE = Pattern.compile("\\G\\s*(" + STRING + "|[^,']*?)\\s*(?:,|$)");
    /** Of longer statements, the beginning shows what kind of values they hold. */
    private static final int READ = 50_000;

    private static final int LONGEST = 200;
    private static final int MOST = 200;

    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    private ScriptLiterals() {}

    /**
     * Reads statements; what it does not understand it leaves out.
     *
     * @return by {@code table.column} from INSERT, by {@code column} from comparisons; names in lower case
     */
    public static Map<String, List<String>> of(Iterable<String> statements) {
        ScriptLiterals literals = new ScriptLiterals();
        for (String whole : statements) {
            String statement = whole.substring(0, Math.min(whole.length(), READ));
            literals.insertion(statement);
            literals.comparisons(statement);
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        literals.found.forEach((column, values) -> lists.put(column, List.copyOf(values)));
        return lists;
    }

    private void comparisons(String statement) {
        Matcher compared = COMPARED.matcher(statement);
        while (compared.find()) {
            boolean like = LIKE.matcher(compared.group()).find();
            Matcher value = SINGLE.matcher(compared.group(2));
            while (value.find()) {
                // What a pattern matches when its wildcards stand for nothing.
                add(compared.group(1), like ? value.group().replace("%", "") : value.group());
            }
        }
    }

    private void insertion(String statement) {
        Matcher inserted = INSERTED.matcher(statement.strip());
        if (!inserted.lookingAt()) {
            return;
        }
        String[] columns = inserted.group(2).replace("\"", "").strip().split("\\s*,\\s*");
        Matcher row = ROW.matcher(inserted.group(3));
        for (int rows = 0; rows < MOST && row.find(); rows++) {
            List<String> values = values(row.group(1));
            for (int i = 0; i < columns.length && values.size() == columns.length; i++) {
                add(inserted.group(1) + "." + columns[i], values.get(i));
            }
        }
    }

    private static List<String> values(String row) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(row);
        while (value.find() && value.end() > value.start()) {
            values.add(value.group(1));
        }
        return values;
    }

    private void add(String column, String literal) {
        boolean text = literal.length() >= 2 && literal.startsWith("'");
        String value = text ? literal.substring(1, literal.length() - 1).replace("''", "'") : literal;
        if (value.length() > LONGEST || !text && !value.matches("-?\\d+(\\.\\d+)?|true|false")) {
            return;
        }
        Set<String> values = found.computeIfAbsent(column.toLowerCase(Locale.ROOT), name -> new LinkedHashSet<>());
        if (values.size() < MOST) {
            values.add(value);
        }
    }
}
