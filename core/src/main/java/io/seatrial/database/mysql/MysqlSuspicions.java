package io.seatrial.database.mysql;

import io.seatrial.database.Refusal;
import io.seatrial.database.suspect.Fitting;
import io.seatrial.database.suspect.Grievance;
import io.seatrial.database.suspect.Suspect;
import io.seatrial.database.suspect.Suspects;
import io.seatrial.database.suspect.Words;
import io.seatrial.database.suspect.Written;
import io.seatrial.schema.Names;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives queries for rows that MySQL and MariaDB refuse from the server's words, and from what the statement says. */
final class MysqlSuspicions {

    private static final MysqlSpelling SPELLING = new MysqlSpelling();
    private static final Pattern NULL = Pattern.compile("Invalid use of NULL value|[Cc]olumn '([^']+)' cannot be null");
    private static final Pattern TWICE =
            Pattern.compile("Duplicate entry '.*' for key '(?:[^']*\\.)?([^'.]+)'", Pattern.DOTALL);
    private static final Pattern ORPHAN = Pattern.compile("Cannot add or update a child row");
    private static final Pattern CHECK = Pattern.compile("Check constraint|CONSTRAINT .* failed for", Pattern.DOTALL);

    /** What begins a session or a transaction is none of the migration's work. */
    private static final Set<String> IDLE = Set.of("begin", "start", "set", "");

    /** See {@link io.seatrial.database.RowProbes#suspects}. */
    List<Suspect> queries(Refusal refusal, String sql, List<String> earlier, Schema before) {
        List<String> working = earlier.stream()
                .filter(statement -> !IDLE.contains(Words.first(statement)))
                .toList();
        return new Suspects(SPELLING, sql, working, refusal.message(), before)
                .all((plain, schema) -> derived(refusal.message(), plain, working, schema));
    }

    private static List<String> derived(String message, String sql, List<String> earlier, Schema schema) {
        Written written = Written.by(sql, schema, SPELLING);
        if (written == null) {
            return List.of();
        }
        Grievance grievance = new Grievance(sql, earlier, written, schema, SPELLING);
        Matcher missing = NULL.matcher(message);
        if (missing.find()) {
            return grievance.missing(missing.group(1) == null ? List.of() : List.of(missing.group(1)));
        }
        Matcher twice = TWICE.matcher(message);
        if (twice.find()) {
            return grievance.shared(keys(twice.group(1), sql, earlier, written, schema), null);
        }
        if (ORPHAN.matcher(message).find()) {
            return grievance.orphans();
        }
        if (CHECK.matcher(message).find()) {
            List<String> queries = new ArrayList<>(grievance.unmet(message));
            queries.addAll(unfit(sql, schema));
            return queries;
        }
        List<String> queries = new ArrayList<>(unfit(sql, schema));
        if (message.startsWith("Data truncated") || message.startsWith("Incorrect")) {
            // A server that is not strict, and MariaDB in some statements, has no other words for NULL.
            queries.addAll(grievance.missing(List.of()));
        }
        return queries;
    }

    private static List<String> unfit(String sql, Schema schema) {
        Written uncast = Written.uncast(sql, schema, SPELLING);
        return Fitting.queries(
                Fitting.of(sql, uncast, schema, SPELLING), uncast, one -> MysqlRoom.unfit(one.value(), one.type()));
    }

    /** What a key is made of: by the schema, or by the statement that makes it. */
    private static List<String> keys(String name, String sql, List<String> earlier, Written written, Schema schema) {
        List<SchemaObject> known = new ArrayList<>(Written.objects(written.table(), "index", schema));
        known.addAll(Written.objects(written.table(), "constraint", schema));
        for (SchemaObject object : known) {
            String keys = Objects.toString(object.fact("keys"), object.fact("columns"));
            if (object.id().name().equals(name) && keys != null) {
                return new Words(keys)
                        .separated().stream().map(MysqlSuspicions::key).toList();
            }
        }
        List<List<String>> made = statements(sql, earlier).stream()
                .flatMap(words -> made(words).stream())
                .toList();
        List<String> inline = List.of(SPELLING.name(name));
        return made.contains(inline) ? inline : made.stream().findFirst().orElse(List.of());
    }

    private static List<Words> statements(String sql, List<String> earlier) {
        List<Words> all = new ArrayList<>(List.of(new Words(sql)));
        for (int i = earlier.size() - 1; i >= 0; i--) {
            all.add(new Words(earlier.get(i)));
        }
        return all;
    }

    /** The keys that a statement makes. */
    private static List<List<String>> made(Words words) {
        List<List<String>> keys = new ArrayList<>();
        for (String kind : List.of("unique", "primary")) {
            for (int at : words.everywhere(kind)) {
                int open = words.find(at, Set.of("(", ","));
                int start = words.started(at);
                boolean column = !words.at(start, kind)
                        && !words.at(start, "add")
                        && !words.at(start, "constraint")
                        && !words.at(start, "create")
                        && !words.at(start, "alter");
                if (column) {
                    keys.add(List.of(SPELLING.name(Words.bare(words.text(start, start + 1)))));
                } else if (words.at(open, "(")) {
                    keys.add(new Words(words.text(open + 1, words.closed(open) - 1))
                            .separated().stream().map(MysqlSuspicions::key).toList());
                }
            }
        }
        return keys;
    }

    /** A part of a key as an expression: a prefix of a column, a column, or what stands in brackets. */
    private static String key(String part) {
        Words words = new Words(part);
        if (words.at(0, "(")) {
            return words.text(0, words.closed(0));
        }
        String column = SPELLING.name(Names.unquoted(words.text(0, 1)).get(0));
        return words.at(1, "(") ? "left(" + column + ", " + words.text(2, 3) + ")" : column;
    }
}
