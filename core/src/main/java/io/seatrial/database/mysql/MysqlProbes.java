package io.seatrial.database.mysql;

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

/** Puts the rows of MySQL and MariaDB to the test. */
final class MysqlProbes implements RowProbes {

    private static final int SOME = 5;

    private final Flavour flavour;

    MysqlProbes(Flavour flavour) {
        this.flavour = flavour;
    }

    @Override
    public String sequences() {
        return flavour.text("rows/sequences.sql");
    }

    /** {@code foreign_key_checks = 0} puts all of them to sleep in a session, and nothing tells of it afterwards. */
    @Override
    public boolean watchful() {
        return false;
    }

    @Override
    public String asleep() {
        return "SELECT @@session.foreign_key_checks = 0";
    }

    @Override
    public boolean keysAreIndexes() {
        return true;
    }

    @Override
    public String orphans(Table child, Table parent) {
        return "SELECT count(*) " + orphaned(child, parent);
    }

    @Override
    public String someOrphans(Table child, Table parent) {
        String shown = Stream.concat(child.key().stream(), child.columns().stream())
                .map(name -> text("c.", child, name))
                .collect(Collectors.joining(", "));
        return "SELECT " + shown + " " + orphaned(child, parent) + " LIMIT " + SOME;
    }

    private static String orphaned(Table child, Table parent) {
        String complete = child.columns().stream()
                .map(name -> "c." + Identifiers.quoted(name) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        String same = IntStream.range(0, child.columns().size())
                .mapToObj(i -> "p." + Identifiers.quoted(parent.columns().get(i)) + " = c."
                        + Identifiers.quoted(child.columns().get(i)))
                .collect(Collectors.joining(" AND "));
        return "FROM " + MysqlRows.from(child) + " c WHERE " + complete + " AND NOT EXISTS (SELECT 1 FROM "
                + MysqlRows.from(parent) + " p WHERE " + same + ")";
    }

    /** No collation has a say here: only rows that are alike in every byte are twins. */
    @Override
    public String twins(Table table) {
        String whole = table.columns().stream()
                .map(name -> "ifnull(hex(" + text("", table, name) + "), '-')")
                .collect(Collectors.joining(", "));
        return "SELECT count(*) - count(DISTINCT concat_ws(',', " + whole + ")) FROM " + MysqlRows.from(table);
    }

    @Override
    public String someTwins(Table table) {
        List<String> texts =
                table.columns().stream().map(name -> text("", table, name)).toList();
        String bytes = texts.stream().map(ValueText::binary).collect(Collectors.joining(", "));
        return "SELECT " + String.join(", ", texts) + ", count(*) FROM " + MysqlRows.from(table) + " GROUP BY " + bytes
                + " HAVING count(*) > 1 ORDER BY count(*) DESC, " + bytes + " LIMIT " + SOME;
    }

    private static String text(String alias, Table table, String name) {
        return ValueText.of(alias + Identifiers.quoted(name), table.types().get(name));
    }

    @Override
    public List<Breach> breaches(SchemaObject constraint, Schema schema) {
        return new MysqlBreaches(constraint, schema).all();
    }

    @Override
    public List<Suspect> suspects(Refusal refusal, String sql, List<String> earlier, Schema before) {
        return new MysqlSuspicions().queries(refusal, sql, earlier, before);
    }

    /** None waits. */
    @Override
    public String settleConstraints() {
        return null;
    }

    @Override
    public boolean refuses(SQLException failure, Breach breach) {
        String said = String.valueOf(failure.getMessage());
        boolean named = breach.state().equals(MysqlBreaches.TWICE)
                ? said.contains("'" + breach.name() + "'") || said.contains("." + breach.name() + "'")
                : said.contains(breach.name());
        return named && List.of(breach.state().split(" ")).contains(Integer.toString(failure.getErrorCode()));
    }
}
