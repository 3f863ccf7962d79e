package io.seatrial.database.postgresql.suspect;

import io.seatrial.database.Refusal;
import io.seatrial.database.suspect.Words;
import io.seatrial.database.suspect.Written;
import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows that refer to what is not there, or that others refer to. */
record Referring(String sql, List<String> earlier, Schema before) {

    private static final Pattern ABSENT =
            Pattern.compile("Key \\((.*?)\\)=\\(.*\\) is not present in table \"((?:[^\"]|\"\")+)\"", Pattern.DOTALL);
    private static final Pattern CONSTRAINT = Pattern.compile("foreign key constraint \"((?:[^\"]|\"\")+)\"");
    private static final Pattern CHILD =
            Pattern.compile("constraint \"(?:[^\"]|\"\")+\" on table \"((?:[^\"]|\"\")+)\"");
    private static final Pattern TARGET = Pattern.compile("(.+) \\((.+)\\)");

    List<String> queries(Refusal refusal, Written written) {
        Matcher absent = ABSENT.matcher(Objects.toString(refusal.detail(), ""));
        if (absent.find()) {
            return written == null ? List.of() : orphans(refusal, written, absent.group(1), absent.group(2));
        }
        Matcher child = CHILD.matcher(refusal.message());
        return child.find() ? needed(refusal, child.group(1).replace("\"\"", "\"")) : List.of();
    }

    private List<String> orphans(Refusal refusal, Written written, String columns, String parent) {
        Words words = reference(parent.replace("\"\"", "\""));
        String table = Spelt.name(parent.replace("\"\"", "\""));
        List<String> targets = List.of();
        if (words.size() > 0) {
            int behind = words.name(1);
            table = words.text(1, behind);
            targets = words.at(behind, "(")
                    ? Names.listed(words.text(behind + 1, words.closed(behind) - 1))
                    : primary(table);
        } else {
            Matcher target = TARGET.matcher(Objects.toString(target(refusal, written.table()), ""));
            if (target.matches()) {
                table = target.group(1);
                targets = Names.listed(target.group(2));
            }
        }
        List<String> own = Names.listed(columns);
        if (own.size() != targets.size()) {
            return List.of();
        }
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            equal.add("parent." + Spelt.name(targets.get(i)) + " = child." + Spelt.name(own.get(i)));
        }
        String relation = written.relation().replace(") AS written", ") AS child");
        relation = relation.equals(written.relation()) ? relation + " AS child" : relation;
        return List.of(
                "SELECT * FROM " + relation + " WHERE (" + named(own) + ") IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                        + table + " AS parent WHERE " + String.join(" AND ", equal) + ")");
    }

    /** From REFERENCES on, in the statement or in one of the script's before it; nothing where none refers to that table. */
    private Words reference(String parent) {
        List<String> statements = new ArrayList<>(earlier);
        statements.add(sql);
        for (int i = statements.size() - 1; i >= 0; i--) {
            Words words = new Words(statements.get(i));
            for (int at : words.everywhere("references")) {
                if (Words.bare(words.text(at + 1, words.name(at + 1))).equals(parent)) {
                    return new Words(words.text(at, words.size()));
                }
            }
        }
        return new Words("");
    }

    private List<String> primary(String table) {
        return Written.objects(table, "constraint", before).stream()
                .filter(constraint -> "primary key".equals(Facts.KIND.of(constraint)))
                .map(constraint -> Names.listed(Facts.COLUMNS.of(constraint)))
                .findFirst()
                .orElse(List.of());
    }

    private String target(Refusal refusal, String table) {
        return constraint(refusal, table) == null ? null : Facts.REFERENCES.of(constraint(refusal, table));
    }

    private SchemaObject constraint(Refusal refusal, String table) {
        Matcher name = CONSTRAINT.matcher(refusal.message());
        String bare = name.find() ? name.group(1).replace("\"\"", "\"") : "";
        return Written.objects(table, "constraint", before).stream()
                .filter(one -> one.id().name().equals(bare))
                .findFirst()
                .orElse(null);
    }

    /** Rows that refer to some which a DELETE is about to take. */
    private List<String> needed(Refusal refusal, String child) {
        Words words = new Words(sql);
        SchemaObject constraint = constraint(refusal, Spelt.name(child));
        Matcher target =
                TARGET.matcher(constraint == null ? "" : Objects.toString(Facts.REFERENCES.of(constraint), ""));
        if (!words.at(0, "delete", "from") || !target.matches()) {
            return List.of();
        }
        String source = words.text(2, words.find(2, Set.of("returning", ";")));
        List<String> own = Names.listed(Facts.COLUMNS.of(constraint));
        return List.of("SELECT * FROM " + Spelt.name(child) + " WHERE (" + named(own) + ") IN (SELECT "
                + named(Names.listed(target.group(2))) + " FROM " + source + ")");
    }

    private static String named(List<String> columns) {
        return String.join(", ", columns.stream().map(Spelt::name).toList());
    }
}
