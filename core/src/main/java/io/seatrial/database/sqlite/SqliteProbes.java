package io.seatrial.database.sqlite;

import io.seatrial.database.Catalogue;
import io.seatrial.database.Refusal;
import io.seatrial.database.RowProbes;
import io.seatrial.database.RowQuestions.Table;
import io.seatrial.database.suspect.Suspect;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the rows of SQLite to the test. */
final class SqliteProbes implements RowProbes {

    private static final String SEQUENCES = Catalogue.text(SqliteProbes.class, "rows/sequences.sql");
    private static final String ASLEEP = Catalogue.text(SqliteProbes.class, "rows/asleep.sql");
    private static final int SOME = 5;

    @Override
    public String sequences() {
        return SEQUENCES;
    }

    /** A session begins with all of them asleep. */
    @Override
    public boolean watchful() {
        return false;
    }

    @Override
    public String asleep() {
        return ASLEEP;
    }

    @Override
    public String orphans(Table child, Table parent) {
        return "SELECT count(*) " + orphaned(child, parent);
    }

    @Override
    public String someOrphans(Table child, Table parent) {
        String shown = Stream.concat(child.key().stream(), child.columns().stream())
                .map(name -> SqliteRows.text("c." + SqliteRows.quoted(name)))
                .collect(Collectors.joining(", "));
        return "SELECT " + shown + " " + orphaned(child, parent) + " LIMIT " + SOME;
    }

    private static String orphaned(Table child, Table parent) {
        String complete = child.columns().stream()
                .map(name -> "c." + SqliteRows.quoted(name) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        String same = IntStream.range(0, child.columns().size())
                .mapToObj(i -> "p." + SqliteRows.quoted(parent.columns().get(i)) + " = c."
                        + SqliteRows.quoted(child.columns().get(i)))
                .collect(Collectors.joining(" AND "));
        return "FROM " + from(child) + " c WHERE " + complete + " AND NOT EXISTS (SELECT 1 FROM " + from(parent)
                + " p WHERE " + same + ")";
    }

    /** The texts have no collation, so that only rows that are alike in every byte are twins. */
    @Override
    public String twins(Table table) {
        return "SELECT (SELECT count(*) FROM " + from(table) + ") - count(*) FROM (SELECT DISTINCT " + texts(table)
                + " FROM " + from(table) + ")";
    }

    @Override
    public String someTwins(Table table) {
        String all = IntStream.rangeClosed(1, table.columns().size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return "SELECT " + texts(table) + ", count(*) FROM " + from(table) + " GROUP BY " + all
                + " HAVING count(*) > 1 ORDER BY count(*) DESC, " + all + " LIMIT " + SOME;
    }

    private static String texts(Table table) {
        return table.columns().stream()
                .map(name -> SqliteRows.text(SqliteRows.quoted(name)))
                .collect(Collectors.joining(", "));
    }

    private static String from(Table table) {
        return SqliteRows.quoted(table.path().get(0));
    }

    @Override
    public List<Breach> breaches(SchemaObject constraint, Schema schema) {
        return new SqliteBreaches(constraint, schema).all();
    }

    @Override
    public List<Suspect> suspects(Refusal refusal, String sql, List<String> earlier, Schema before) {
        return new SqliteSuspicions().queries(refusal, sql, earlier, before);
    }

    /** No statement makes those speak at once that wait; they are not tried. */
    @Override
    public String settleConstraints() {
        return null;
    }

    /** A foreign key does not say its name, nor does the number of a row that is not one. */
    @Override
    public boolean refuses(SQLException failure, Breach breach) {
        String code = Integer.toString(SqliteSession.code(failure));
        if (!List.of(breach.state().split(" ")).contains(code)) {
            return false;
        }
        String message = SqliteSession.words(failure.getMessage());
        return breach.name() == null
                || code.equals(SqliteBreaches.MISMATCH)
                || SqliteBreaches.said(message).equals(breach.name());
    }
}
