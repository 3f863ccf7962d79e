package io.seatrial.database.postgresql.suspect;

import io.seatrial.database.Refusal;
import io.seatrial.database.suspect.Suspect;
import io.seatrial.database.suspect.Suspects;
import io.seatrial.database.suspect.Written;
import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives the queries from the server's code and words, and from what the statement says. */
public final class PostgresSuspicions {

    private static final Pattern COLUMN = Pattern.compile("column \"((?:[^\"]|\"\")+)\"");
    private static final Pattern KEY = Pattern.compile("Key \\((.*?)\\)=\\(");
    private static final Pattern WHERE = Pattern.compile("(?is)\\bwhere\\b(.*)$");

    /** See {@link io.seatrial.database.RowProbes#suspects}. */
    public List<Suspect> queries(Refusal refusal, String sql, List<String> earlier, Schema before) {
        List<String> rehearsed =
                earlier.stream().filter(PostgresSuspicions::works).toList();
        String said = refusal.message() + " " + refusal.detail();
        return new Suspects(PostgresSpelling.IT, sql, rehearsed, said, before)
                .all((plain, schema) -> derived(refusal, plain, rehearsed, schema));
    }

    /** False for what begins a transaction. */
    private static boolean works(String sql) {
        String first = PostgresSpelling.first(sql);
        return !first.equals("begin") && !first.equals("start") && !first.isEmpty();
    }

    private static List<String> derived(Refusal refusal, String sql, List<String> earlier, Schema schema) {
        List<String> queries = new ArrayList<>();
        Written written = Written.by(sql, schema, PostgresSpelling.IT);
        String state = Objects.toString(refusal.sqlState(), "");
        if (written != null && state.startsWith("23")) {
            // Constraints are held against what became of the values.
            written = written.afterwards(sql, schema, PostgresSpelling.IT);
        }
        if (state.equals("23514")) {
            queries.addAll(new Checked(sql, earlier, schema).queries(refusal, written));
        } else if (state.equals("23503")) {
            queries.addAll(new Referring(sql, earlier, schema).queries(refusal, written));
        } else if (state.equals("23P01")) {
            queries.addAll(new Excluded(sql, schema).queries(refusal, written));
        } else if (written != null) {
            switch (state) {
                case "23502" -> missing(queries, refusal, written);
                case "23505" -> shared(queries, refusal, written, sql);
                default ->
                    queries.addAll(new Unfit(sql, earlier, schema)
                            .queries(refusal, Written.uncast(sql, schema, PostgresSpelling.IT)));
            }
        }
        return queries.stream().distinct().toList();
    }

    private static void missing(List<String> queries, Refusal refusal, Written written) {
        Matcher column = COLUMN.matcher(refusal.message());
        if (column.find()) {
            String bare = column.group(1).replace("\"\"", "\"");
            queries.add("SELECT * FROM " + written.relation() + " WHERE " + Spelt.name(bare) + " IS NULL");
        }
    }

    private static void shared(List<String> queries, Refusal refusal, Written written, String sql) {
        Matcher key = KEY.matcher(Objects.toString(refusal.detail(), ""));
        if (!key.find()) {
            return;
        }
        String keys = key.group(1);
        boolean nulls = sql.toLowerCase(java.util.Locale.ROOT).matches("(?s).*nulls\\s+not\\s+distinct.*");
        Matcher where = WHERE.matcher(sql);
        boolean part = sql.strip().toLowerCase(java.util.Locale.ROOT).startsWith("create") && where.find();
        List<String> conditions = new ArrayList<>();
        if (!nulls) {
            conditions.add((keys.matches("\\w+") ? keys : "(" + keys + ")") + " IS NOT NULL");
        }
        if (part) {
            conditions.add("(" + where.group(1).strip() + ")");
        }
        String grouped = (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions)) + " GROUP BY "
                + keys + " HAVING count(*) > 1";
        String asked = "SELECT " + keys + ", count(*) FROM ";
        queries.add(asked + written.relation() + grouped);
        if (written.rest() != null) {
            queries.add(asked + "(SELECT * FROM " + written.relation() + " UNION ALL " + written.rest()
                    + ") AS both_of_them" + grouped);
        }
    }
}
