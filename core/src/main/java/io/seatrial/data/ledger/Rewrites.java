package io.seatrial.data.ledger;

import io.seatrial.recording.Observation;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single statements that rewrote much of a table which was there before. */
record Rewrites(Aftermath.Thresholds thresholds, List<Pair> pairs, Map<String, Tally> old) {

    private static final Pattern COMMENTS = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|`(?:[^`]|``)+`|[\\w$]+)";
    private static final Pattern UPDATE = Pattern.compile(
            "\\s*update\\s+(?:only\\s+)?(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)", Pattern.CASE_INSENSITIVE);

    List<Observation> in(Step up) {
        List<Observation> rewrites = new ArrayList<>();
        for (StatementRun run : up.runs()) {
            LedgerTable table = run.rows() >= thresholds.rows() ? target(run.sql()) : null;
            long of = table == null ? 0 : old.get(table.handle()).rows();
            if (of > 0 && run.rows() * 100 >= of * thresholds.percent()) {
                rewrites.add(new Observation.MuchUpdated(
                        table.id(),
                        run.file(),
                        run.line(),
                        run.rows(),
                        of,
                        Tallies.name(table.id()) + ": one statement rewrote " + run.rows() + " rows (of " + of + ")"));
            }
        }
        return rewrites;
    }

    /** The table, as it was before the step, that an UPDATE writes to; null for other statements and new tables. */
    private LedgerTable target(String sql) {
        Matcher update = UPDATE.matcher(main(COMMENTS.matcher(sql).replaceAll(" ")));
        if (!update.lookingAt()) {
            return null;
        }
        List<String> path = Names.unquoted(update.group(1).replaceAll("\\s*\\.\\s*", ".")).stream()
                .toList();
        boolean quoted = update.group(1).matches("(?s).*[\"`].*");
        return pairs.stream()
                .filter(pair ->
                        named(pair.before(), path, quoted) || pair.after() != null && named(pair.after(), path, quoted))
                .map(Pair::before)
                .findFirst()
                .orElse(null);
    }

    private static boolean named(LedgerTable table, List<String> path, boolean quoted) {
        List<String> whole = table.id().path();
        int skip = whole.size() - path.size();
        if (skip < 0) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            String name = whole.get(skip + i);
            if (quoted ? !name.equals(path.get(i)) : !name.equalsIgnoreCase(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What comes after the named queries of a WITH: the first word that stands outside of all parentheses. */
    private static String main(String sql) {
        String text = sql.strip();
        if (!text.regionMatches(true, 0, "with", 0, 4)) {
            return text;
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && c == ')') {
                String rest = text.substring(i + 1).stripLeading();
                if (UPDATE.matcher(rest).lookingAt()) {
                    return rest;
                }
            }
        }
        return "";
    }
}
