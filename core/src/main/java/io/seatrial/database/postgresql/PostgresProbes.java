package io.seatrial.database.postgresql;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Refusal;
import io.seatrial.database.RowProbes;
import io.seatrial.database.RowQuestions.Table;
import io.seatrial.database.postgresql.suspect.PostgresSuspicions;
import io.seatrial.database.suspect.Suspect;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the rows of PostgreSQL to the test. */
final class PostgresProbes implements RowProbes {

    private static final String SEQUENCES = Catalogue.text(PostgresProbes.class, "rows/sequences.sql");
    private static final int SOME = 5;

    @Override
    public String sequences() {
        return SEQUENCES;
    }

    @Override
    public String orphans(Table child, Table parent) {
        return "SELECT count(*) " + orphaned(child, parent);
    }

    @Override
    public String someOrphans(Table child, Table parent) {
        String shown = Stream.concat(child.key().stream(), child.columns().stream())
                .map(name -> "c." + Identifiers.quoted(name) + "::text")
                .collect(Collectors.joining(", "));
        return "SELECT " + shown + " " + orphaned(child, parent) + " LIMIT " + SOME;
    }

    private static String orphaned(Table child, Table parent) {
        List<String> complete = new ArrayList<>();
        child.columns().forEach(name -> complete.add("c." + Identifiers.quoted(name) + " IS NOT NULL"));
        String same = IntStream.range(0, child.columns().size())
                .mapToObj(i -> "p." + Identifiers.quoted(parent.columns().get(i)) + " = c."
                        + Identifiers.quoted(child.columns().get(i)))
                .collect(Collectors.joining(" AND "));
        return "FROM " + from(child) + " c WHERE " + String.join(" AND ", complete) + " AND NOT EXISTS (SELECT 1 FROM "
                + from(parent) + " p WHERE " + same + ")";
    }

    @Override
    public String twins(Table table) {
        return "SELECT count(*) - count(DISTINCT ROW(" + texts(table) + ")) FROM " + from(table);
    }

    @Override
    public String someTwins(Table table) {
        return "SELECT " + texts(table) + ", count(*) FROM " + from(table) + " GROUP BY "
                + IntStream.rangeClosed(1, table.columns().size())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", "))
                + " HAVING count(*) > 1 ORDER BY count(*) DESC, 1 LIMIT " + SOME;
    }

    @Override
    public List<Breach> breaches(SchemaObject constraint, Schema schema) {
        return new PostgresBreaches(constraint, schema).all();
    }

    @Override
    public String settleConstraints() {
        return "SET CONSTRAINTS ALL IMMEDIATE";
    }

    @Override
    public List<Suspect> suspects(Refusal refusal, String sql, List<String> earlier, Schema before) {
        return new PostgresSuspicions().queries(refusal, sql, earlier, before);
    }

    private static String texts(Table table) {
        return table.columns().stream()
                .map(name -> Identifiers.quoted(name) + "::text COLLATE \"C\"")
                .collect(Collectors.joining(", "));
    }

    private static String from(Table table) {
        return (table.whole() ? "" : "ONLY ") + Identifiers.quoted(table.path());
    }
}
