package io.seatrial.database.postgresql;

import io.seatrial.database.postgresql.ddl.PostgresDdl;
import io.seatrial.diff.Change;
import io.seatrial.diff.Differ;
import io.seatrial.diff.MovedColumns;
import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A database made like a schema in one step.
 *
 * @param done the statements that worked
 * @param trouble why it is not like the schema, or not known to be; null where it is
 * @param refused true where PostgreSQL has no statement that could do it
 */
record OneStep(List<String> done, String trouble, boolean refused) {

    /**
     * What PostgreSQL says where no statement at all changes a type that columns of a second table hold, and where a
     * not-null constraint has a name that the server once made up for another table or column.
     */
    private static final Pattern REFUSED =
            Pattern.compile("cannot alter (table|type|foreign table) .* because column .* uses its row type"
                    + "|cannot alter type .* because column .* uses it"
                    + "|constraint \".*_not_null\" (for table|of relation) .* does not exist");

    /** Makes that database like that schema and looks whether it is. */
    static OneStep towards(Connection connection, Schema target) throws SQLException {
        List<String> done = new ArrayList<>();
        Schema now = read(connection);
        Collection<Change> changes = Differ.between(now, target);
        if (changes.stream().anyMatch(Change.Renamed.class::isInstance)) {
            OneStep renames = run(connection, new PostgresDdl().renames(changes, now), done);
            if (renames != null) {
                return renames;
            }
            now = read(connection);
        }
        Remake remake = new PostgresDdl().remake(now, target, Wishes.NONE);
        OneStep failed = run(connection, remake, done);
        return failed != null ? failed : new OneStep(done, rest(read(connection), target, remake), false);
    }

    private static OneStep run(Connection connection, Remake remake, List<String> done) {
        for (Remake.Line line : remake.lines()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(line.sql());
                done.add(line.sql());
            } catch (SQLException e) {
                boolean refused = REFUSED.matcher(e.getMessage()).find();
                String words = e.getMessage() + "\nat\n" + line.sql() + "\nof\n" + remake.script();
                return new OneStep(done, refused ? null : words, refused);
            }
        }
        return null;
    }

    private static String rest(Schema after, Schema target, Remake remake) {
        List<Change> left = new ArrayList<>(Differ.between(after, target));
        left.removeAll(MovedColumns.among(left));
        // Whether a column that a parent has, too, was declared as its own: nothing takes that back.
        left.removeIf(change -> change instanceof Change.Altered altered
                && (Set.of("inherited", "position").containsAll(altered.facts().keySet()) || stricter(altered)));
        if (!left.isEmpty()) {
            String rest = left.stream().map(Change::headline).collect(Collectors.joining("\n"));
            return "differs: " + rest + "\nafter\n" + remake.script();
        }
        boolean more = !new PostgresDdl().remake(after, target, Wishes.NONE).isEmpty();
        return more ? "a second diff is not empty\nafter\n" + remake.script() : null;
    }

    /** A table that is new has the checks of its parents validated, as it holds no rows; nothing takes that back. */
    private static boolean stricter(Change.Altered altered) {
        return "yes".equals(altered.after().fact("inherited"))
                && altered.before().fact("validated") == null
                && Set.of("validated", "definition").containsAll(altered.facts().keySet());
    }

    static Schema read(Connection connection) throws SQLException {
        return PostgresSchemaReader.full(connection).schema();
    }
}
