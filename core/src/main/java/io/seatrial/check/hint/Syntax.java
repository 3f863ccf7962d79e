package io.seatrial.check.hint;

import java.util.Locale;
import java.util.regex.Pattern;

/** For statements that the server cannot parse. */
final class Syntax implements Hint {

    private static final Pattern SECOND_STATEMENT = Pattern.compile(
            "\\n\\s*(?:ALTER|CREATE|DROP|INSERT|UPDATE|DELETE|COMMENT|GRANT|SELECT|TRUNCATE)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String of(Situation situation) {
        if (!situation.state("42601") && !situation.says("syntax error")) {
            return null;
        }
        String advice = advice(situation);
        return advice + (situation.down() ? " This rollback can never have run." : "");
    }

    private static String advice(Situation situation) {
        String sql = situation.sql();
        String upper = sql.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (upper.contains("DROP") && upper.contains("IF NOT EXISTS")) {
            return "Write IF EXISTS: DROP knows no IF NOT EXISTS.";
        }
        if (upper.startsWith("RAISE")) {
            return "RAISE belongs into PL/pgSQL: write DO $$ BEGIN RAISE EXCEPTION '…'; END $$;";
        }
        if (near(situation) != null && SECOND_STATEMENT.matcher(sql).find() && startsLine(sql, near(situation))) {
            return "A semicolon (or a comma) seems to be missing before " + near(situation) + ".";
        }
        if (upper.contains(",)") || upper.endsWith(",") || situation.says("near \")\"")) {
            return "Look for a comma or a bracket too many just before the place named.";
        }
        return "Correct the statement at the place named.";
    }

    private static String near(Situation situation) {
        return situation.names().isEmpty() ? null : situation.names().get(0);
    }

    private static boolean startsLine(String sql, String word) {
        return Pattern.compile("\\n\\s*" + Pattern.quote(word) + "\\b")
                .matcher(sql)
                .find();
    }
}
