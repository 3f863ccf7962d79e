package io.seatrial.data.ledger;

import io.seatrial.database.RowQuestions;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of the rows of one database; only tables that were touched are read again. Not safe for use by several
 * threads.
 */
public final class Tallies {

    private static final Set<String> TYPES = Set.of("type", "system_type");

    private final RowQuestions questions;
    private Map<String, Known> known;
    private List<SchemaObject> types;
    /** True when something was written since the last reading. */
    private boolean stale;
    /** True where what is known holds, whatever becomes of the database. */
    private boolean still;

    private LedgerTables tables = LedgerTables.NONE;
    /** What the database was made of when it was read last. */
    private Snapshot seen;

    private Connection pinned;

    private Tallies(RowQuestions questions, Map<String, Known> known, List<SchemaObject> types) {
        this.questions = questions;
        this.known = known;
        this.types = types;
    }

    /** What is known of a database at first: nothing. */
    public static Tallies of(RowQuestions questions) {
        return new Tallies(questions, Map.of(), List.of());
    }

    /** What is known of a database that was just made as a copy of this one. */
    public Tallies forCopy() {
        if (stale) {
            // A copy's own count of writes begins at 0 and would not show that what is known here is out of date.
            return of(questions);
        }
        Map<String, Known> copied = new HashMap<>();
        known.forEach((handle, one) -> copied.put(handle, new Known(one.table, one.files, "0", one.tally)));
        Tallies copy = new Tallies(questions, copied, types);
        copy.tables = tables;
        return copy;
    }

    /** What is known now, kept: of a database that is about to change. */
    public Tallies still() {
        Tallies kept = new Tallies(questions, known, types);
        kept.tables = tables;
        kept.still = true;
        return kept;
    }

    /** The tables of the database as it is there, by handle. */
    Map<String, LedgerTable> tables(Snapshot snapshot) {
        tables = tables.at(snapshot);
        return tables.byHandle();
    }

    /** To be told that something may have been written. */
    public void written() {
        stale = true;
    }

    /** Forgets everything: for when writes may have gone unnoticed. */
    public void forget() {
        known = Map.of();
        seen = null;
    }

    /** True while nothing is known. */
    public boolean blank() {
        return known.isEmpty();
    }

    /** See {@link RowQuestions#settle}. */
    public String settle() {
        return questions.settle();
    }

    RowQuestions questions() {
        return questions;
    }

    /** Pins the settings of a session that rows are looked at in; once is enough. */
    void pin(Connection connection) throws SQLException {
        if (pinned != connection) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(questions.settings());
            }
            pinned = connection;
        }
    }

    /** What the server says of a table without reading it. */
    private record State(String files, String writes, boolean empty) {

        static final State UNKNOWN = new State("", "", false);
    }

    private record Known(LedgerTable table, String files, String writes, Tally tally) {}

    /** The tables that nobody wrote to and nothing changed in since the last reading. */
    public Set<ObjectId> untouched(Connection connection, Snapshot snapshot) throws SQLException {
        Map<String, State> touched = known.isEmpty() ? Map.of() : touched(connection);
        Set<ObjectId> untouched = new HashSet<>();
        for (LedgerTable table : tables(snapshot).values()) {
            if (same(table, touched.get(table.handle()))) {
                untouched.add(table.id());
            }
        }
        return untouched;
    }

    private boolean same(LedgerTable table, State state) {
        Known old = known.get(table.handle());
        return old != null
                && state != null
                && questions.settle() != null
                && old.files.equals(state.files)
                && old.writes.equals(state.writes)
                && likeBefore(old.table, table);
    }

    /** Reads what was touched since the last time; the tallies by the table's handle. */
    Map<String, Tally> read(Connection connection, Snapshot snapshot) throws SQLException {
        if (!still) {
            look(connection, snapshot);
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        known.forEach((handle, one) -> tallies.put(handle, one.tally));
        return tallies;
    }

    private void look(Connection connection, Snapshot snapshot) throws SQLException {
        if (!stale && seen == snapshot && questions.settle() != null) {
            return;
        }
        List<SchemaObject> ofNow = snapshot.schema().objects().values().stream()
                .filter(object -> TYPES.contains(object.id().kind().name()))
                .toList();
        if (!ofNow.equals(types)) {
            // A label renamed in an enum changes the text of values in tables that nobody touches.
            forget();
            types = ofNow;
        }
        Map<String, State> touched = touched(connection);
        Map<String, Known> read = new LinkedHashMap<>();
        for (LedgerTable table : tables(snapshot).values()) {
            State state = touched.getOrDefault(table.handle(), State.UNKNOWN);
            Tally tally = same(table, state)
                    ? known.get(table.handle()).tally
                    : state.empty ? empty(table) : tally(connection, table);
            read.put(table.handle(), new Known(table, state.files, state.writes, tally));
        }
        known = read;
        seen = snapshot;
        stale = false;
    }

    /** True when the same columns have the same types, and the same key holds them; names do not matter. */
    private static boolean likeBefore(LedgerTable before, LedgerTable after) {
        return before == after
                || shape(before.columns()).equals(shape(after.columns()))
                        && shape(before.key()).equals(shape(after.key()));
    }

    private static List<String> shape(List<LedgerTable.Column> columns) {
        return columns.stream()
                .map(column -> column.handle() + " " + column.type())
                .sorted()
                .toList();
    }

    private Map<String, State> touched(Connection connection) throws SQLException {
        Map<String, State> touched = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(questions.touched())) {
            while (rows.next()) {
                touched.put(
                        rows.getString(1),
                        new State(
                                Objects.toString(rows.getString(2)),
                                Objects.toString(rows.getString(3)),
                                rows.getBoolean(4)));
            }
        }
        return touched;
    }

    /** What counting would find in a table without rows. */
    private static Tally empty(LedgerTable table) {
        Map<String, Tally.Values> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.handle(), new Tally.Values(0, "0")));
        return new Tally(0, key(table), columns);
    }

    private static List<String> key(LedgerTable table) {
        return table.key().stream().map(LedgerTable.Column::handle).toList();
    }

    private Tally tally(Connection connection, LedgerTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(questions.tally(table.asked(table.key(), table.columns())))) {
            row.next();
            Map<String, Tally.Values> columns = new LinkedHashMap<>();
            int at = 2;
            for (LedgerTable.Column column : table.columns()) {
                String print = Objects.toString(row.getString(at + 1), "0");
                columns.put(column.handle(), new Tally.Values(row.getLong(at), print));
                at += 2;
            }
            return new Tally(row.getLong(1), key(table), columns);
        } catch (SQLException e) {
            throw new SQLException("counting the rows of " + name(table.id()) + ": " + e.getMessage(), e);
        }
    }

    static String name(ObjectId id) {
        return String.join(".", id.path());
    }
}
