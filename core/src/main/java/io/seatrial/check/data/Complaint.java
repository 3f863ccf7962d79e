package io.seatrial.check.data;

import io.seatrial.check.Failures;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Names;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server says that rows are to blame for: the kind of it, the table, the columns; each in its own words. */
final class Complaint {

    /** {@code UNIQUE constraint failed: tags.name, tags.post_id} */
    private static final Pattern FAILED =
            Pattern.compile("(?:UNIQUE|NULL) constraint failed: ([^.,]+)\\.([^.]+(?:, [^.,]+\\.[^.]+)*)");

    private static final Pattern COLUMN = Pattern.compile(
            "(?:column \"((?:[^\"]|\"\")+)\"|(?:[Cc]olumn|Field) (?:`[^`]*`\\.`[^`]*`\\.)?['`]([^'`]+)['`])");
    private static final Pattern RELATION = Pattern.compile("(?:relation|table) \"((?:[^\"]|\"\")+)\"");
    private static final Pattern KEY = Pattern.compile("Key \\((.*?)\\)=\\(");
    private static final Pattern FOREIGN = Pattern.compile("FOREIGN KEY \\(([^)]*)\\)");
    private static final Pattern TWICE =
            Pattern.compile("Duplicate entry '.*' for key '(?:([^']*)\\.)?([^'.]+)'", Pattern.DOTALL);
    private static final Pattern NEW_KEY =
            Pattern.compile("(?i)(?:unique|primary\\s+key)(?:\\s+(?:key|index))?[^(]*\\(([^()]*)\\)");
    private static final Pattern TABLE = Pattern.compile(
            "(?:alter\\s+(?:ignore\\s+)?table(?:\\s+if\\s+exists)?(?:\\s+only)?|\\bon(?:\\s+only)?|update(?:\\s+only)?"
                    + "|insert\\s+into|rename\\s+table)"
                    + "\\s+((?:\"[^\"]+\"|`[^`]+`|[\\w$]+)(?:\\.(?:\"[^\"]+\"|`[^`]+`|[\\w$]+))?)",
            Pattern.CASE_INSENSITIVE);

    /** MySQL and MariaDB have one code for several of the standard's; what is new in a row of old is never NULL there. */
    private static final Map<Pattern, String> STATES = Map.of(
            Pattern.compile("Duplicate entry .*", Pattern.DOTALL), "23505",
            Pattern.compile(".*cannot be null.*|Invalid use of NULL value.*", Pattern.DOTALL), "23502",
            Pattern.compile("Incorrect (?:date|datetime|timestamp) value: '0000-00-00.*", Pattern.DOTALL), "23502",
            Pattern.compile(".*foreign key constraint fails.*", Pattern.DOTALL), "23503",
            Pattern.compile("Check constraint .* is violated.*|CONSTRAINT .* failed for .*", Pattern.DOTALL), "23514",
            Pattern.compile("Incorrect string value.*", Pattern.DOTALL), "22021");

    private final Step step;
    private final Outcome.Failed failed;
    private final String sql;

    Complaint(Step step, Outcome.Failed failed) {
        this.step = step;
        this.failed = failed;
        StatementRun run = Failures.failing(step);
        this.sql = run == null ? "" : run.sql();
    }

    /** The columns of which ALTER says nothing but that they may not be NULL any more; MariaDB calls that truncation. */
    private List<String> required() {
        String table = table();
        return table == null
                ? List.of()
                : step.before().schema().objects().values().stream()
                        .filter(object -> isColumn(object.id(), table)
                                && "yes".equals(object.fact("nullable"))
                                && requires(object.id().name(), object.fact("type")))
                        .map(object -> object.id().name())
                        .toList();
    }

    private boolean requires(String column, String type) {
        String says = "\\b" + Pattern.quote(column) + "`?\\s+" + Pattern.quote(type) + "[^,]*\\bnot\\s+null\\b";
        return Pattern.compile(says, Pattern.CASE_INSENSITIVE).matcher(sql).find();
    }

    private boolean onlyRequires() {
        return failed.message().startsWith("Data truncated for column")
                && required().containsAll(columns());
    }

    /** By the standard's codes as PostgreSQL has them; empty where the server told none. */
    String state() {
        return onlyRequires()
                ? "23502"
                : STATES.entrySet().stream()
                        .filter(one -> one.getKey().matcher(failed.message()).matches())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(Objects.toString(failed.sqlState(), ""));
    }

    /** The columns that the server names, bare; none where it names an expression. */
    List<String> columns() {
        if (failed.message().startsWith("Invalid use of NULL value")) {
            return required();
        }
        Matcher one = COLUMN.matcher(failed.message());
        if (one.find()) {
            return List.of(one.group(1) == null ? one.group(2) : one.group(1).replace("\"\"", "\""));
        }
        Matcher qualified = FAILED.matcher(failed.message());
        if (qualified.matches()) {
            String table = qualified.group(1) + ".";
            return List.of(qualified.group(2).replace(", " + table, "\n").split("\n"));
        }
        Matcher twice = TWICE.matcher(failed.message());
        if (twice.find()) {
            return ofKey(twice.group(2));
        }
        Matcher foreign = FOREIGN.matcher(failed.message());
        if (foreign.find()) {
            return Names.listed(foreign.group(1));
        }
        Matcher key = KEY.matcher(Objects.toString(failed.detail(), ""));
        return key.find() && key.group(1).indexOf('(') < 0 ? Names.listed(key.group(1)) : List.of();
    }

    /** Of a key that is only named: its columns by the schema before, or by the statement that makes it. */
    private List<String> ofKey(String name) {
        String table = table();
        for (SchemaObject object : step.before().schema().objects().values()) {
            List<String> path = object.id().path();
            boolean own = table != null
                    && path.size() == 2
                    && path.get(0).equals(bare(table))
                    && path.get(1).equals(name);
            String keys = own ? Objects.toString(object.fact("keys"), object.fact("columns")) : null;
            if (keys != null && keys.indexOf('(') < 0) {
                return Names.listed(keys);
            }
        }
        Matcher made = NEW_KEY.matcher(sql);
        return made.find() ? Names.listed(made.group(1)) : List.of();
    }

    /** As the statement names it, so that the query can be sent as it is; else as the server does; or null. */
    String table() {
        Matcher relation = RELATION.matcher(failed.message());
        Matcher qualified = FAILED.matcher(failed.message());
        String said = qualified.matches()
                ? qualified.group(1)
                : relation.find() ? relation.group(1).replace("\"\"", "\"") : null;
        Matcher named = TABLE.matcher(sql);
        while (named.find()) {
            if (said == null || bare(named.group(1)).equalsIgnoreCase(said)) {
                return named.group(1);
            }
        }
        return said == null ? null : quoted(said);
    }

    /** True for a column of a table of that name, however it is quoted. */
    static boolean isColumn(ObjectId id, String table) {
        return id.kind().name().equals("column")
                && id.path().get(id.path().size() - 2).equals(bare(table));
    }

    private static String bare(String table) {
        List<String> parts = Names.unquoted(table);
        return parts.get(parts.size() - 1);
    }

    private static String quoted(String name) {
        return name.matches("[a-z_][a-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Columns as the query may name them. */
    String listed() {
        return String.join(
                ", ",
                columns().stream()
                        .map(name -> sql.indexOf('`') < 0 ? quoted(name) : ticked(name))
                        .toList());
    }

    private static String ticked(String name) {
        return name.matches("[a-z_][a-z0-9_]*") ? name : '`' + name.replace("`", "``") + '`';
    }
}
