package io.seatrial.database.postgresql.suspect;

import io.seatrial.database.Refusal;
import io.seatrial.database.suspect.Words;
import io.seatrial.database.suspect.Written;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows that do not meet a check. */
record Checked(String sql, List<String> earlier, Schema before) {

    private static final Pattern CHECK = Pattern.compile("check constraint \"((?:[^\"]|\"\")+)\"");
    private static final Pattern OF_DOMAIN =
            Pattern.compile("column \"((?:[^\"]|\"\")+)\" of table \"((?:[^\"]|\"\")+)\"");

    List<String> queries(Refusal refusal, Written written) {
        Words words = new Words(sql);
        String added = added(words);
        Matcher domain = OF_DOMAIN.matcher(refusal.message());
        if (words.at(0, "alter", "domain") && domain.find() && added != null) {
            String column = Spelt.name(domain.group(1).replace("\"\"", "\""));
            return List.of("SELECT * FROM " + Spelt.name(domain.group(2).replace("\"\"", "\"")) + " WHERE NOT "
                    + added.replaceAll("(?i)\\bvalue\\b", Matcher.quoteReplacement(column)));
        }
        List<String> queries = new ArrayList<>();
        if (written != null && added != null) {
            queries.add(asked(written, added));
        }
        Matcher name = CHECK.matcher(refusal.message());
        if (written != null && name.find()) {
            String bare = name.group(1).replace("\"\"", "\"");
            Written.objects(written.table(), "constraint", before).stream()
                    .filter(constraint -> constraint.id().name().equals(bare))
                    .map(constraint -> Objects.toString(Facts.DEFINITION.of(constraint)))
                    .map(definition -> added(new Words(definition)))
                    .filter(Objects::nonNull)
                    .forEach(condition -> queries.add(asked(written, condition)));
            made(written.table()).forEach(condition -> queries.add(asked(written, condition)));
        }
        return queries;
    }

    /** The checks of a table that the script itself makes. */
    private List<String> made(String table) {
        List<String> conditions = new ArrayList<>();
        for (String statement : earlier) {
            Words words = new Words(statement);
            int name = words.at(0, "create", "table") ? words.find(0, Set.of("table")) + 1 : Written.named(words);
            if (name > 0 && words.text(name, words.name(name)).equals(table)) {
                words.everywhere("check").stream()
                        .filter(check -> words.at(check + 1, "("))
                        .forEach(check -> conditions.add(words.text(check + 1, words.closed(check + 1))));
            }
        }
        return conditions;
    }

    private static String asked(Written written, String condition) {
        return "SELECT * FROM " + written.relation() + " WHERE NOT " + condition;
    }

    /** The condition of the first check that is spelt there, in its brackets. */
    private static String added(Words words) {
        int check = words.find(0, Set.of("check"));
        return words.at(check, "check", "(") ? words.text(check + 1, words.closed(check + 1)) : null;
    }
}
