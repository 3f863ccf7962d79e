package io.seatrial.data.ledger;

import io.seatrial.data.ledger.Scans.State;
import io.seatrial.database.RowQuestions;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the rows of one database; only tables that were touched are read again. Not safe for use by several
 * threads.
 */
public final class Tallies {

    private static final Set<String> TYPES = Set.of("type", "system_type");

    private final RowQuestions questions;
    private final Scans scans;
    private Map<String, Known> known;
    private List<SchemaObject> types;
    /** True when something was written since the last reading. */
    private boolean stale;
    /** True where what is known holds, whatever becomes of the database. */
    private boolean still;

    private LedgerTables tables = LedgerTables.NONE;
    /** What the database was made of when it was read last. */
    private Snapshot seen;

    /** What was told last of who had been written to. */
    private Map<String, State> states = Map.of();

    private Connection pinned;

    private Tallies(RowQuestions questions, Map<String, Known> known, List<SchemaObject> types) {
        this.questions = questions;
        this.scans = new Scans(questions);
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
        known.forEach((handle, one) -> copied.put(handle, one.copied()));
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

    /** The tables that nobody wrote to and nothing changed in since the last reading. */
    public Set<ObjectId> untouched(Connection connection, Snapshot snapshot) throws SQLException {
        Collection<LedgerTable> all = tables(snapshot).values();
        Map<String, State> touched = known.isEmpty() ? Map.of() : scans.touched(connection, all);
        Set<ObjectId> untouched = new HashSet<>();
        for (LedgerTable table : all) {
            if (same(table, touched.get(table.handle()))) {
                untouched.add(table.id());
            }
        }
        return untouched;
    }

    private boolean same(LedgerTable table, State state) {
        return unwritten(table, state) && known.get(table.handle()).like(table);
    }

    private boolean unwritten(LedgerTable table, State state) {
        Known old = known.get(table.handle());
        return old != null && state != null && questions.settle() != null && old.unwritten(state);
    }

    /** Reads what was touched since the last time; the tallies by the table's handle. */
    Map<String, Tally> read(Connection connection, Snapshot snapshot) throws SQLException {
        if (!still) {
            look(connection, snapshot);
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        known.forEach((handle, one) -> tallies.put(handle, one.tally()));
        return tallies;
    }

    private void look(Connection connection, Snapshot snapshot) throws SQLException {
        if (!stale && seen == snapshot && questions.settle() != null) {
            return;
        }
        heedTypes(snapshot);
        Collection<LedgerTable> all = tables(snapshot).values();
        Map<String, State> touched = scans.touched(connection, all);
        Set<String> hollow = scans.hollow(
                connection,
                all.stream()
                        .filter(table -> !unwritten(table, touched.get(table.handle())))
                        .toList());
        Map<String, Known> read = new LinkedHashMap<>();
        for (LedgerTable table : all) {
            State state = touched.getOrDefault(table.handle(), State.UNKNOWN);
            Tally tally = hollow.contains(table.handle()) ? Scans.empty(table) : tally(connection, table, state);
            read.put(table.handle(), Known.of(table, state, tally));
        }
        know(read, snapshot);
    }

    private Tally tally(Connection connection, LedgerTable table, State state) throws SQLException {
        Known old = known.get(table.handle());
        if (!unwritten(table, state)) {
            return scans.tally(connection, table, table.columns());
        }
        return old.like(table) ? old.tally() : old.now(table, scans, connection);
    }

    private void know(Map<String, Known> now, Snapshot snapshot) {
        known = now;
        seen = snapshot;
        stale = false;
    }

    private void heedTypes(Snapshot snapshot) {
        List<SchemaObject> ofNow = snapshot.schema().objects().values().stream()
                .filter(object -> TYPES.contains(object.id().kind().name()))
                .toList();
        if (!ofNow.equals(types)) {
            // A label renamed in an enum changes the text of values in tables that nobody touches.
            forget();
            types = ofNow;
        }
    }

    /** The files of a table as they were when it was read. */
    String files(LedgerTable table) {
        return known.get(table.handle()).files();
    }

    /** What is known and holds still, without reading rows; by the table's handle. */
    Map<String, Tally> holding(Connection connection, Snapshot snapshot) throws SQLException {
        heedTypes(snapshot);
        states = scans.touched(connection, tables(snapshot).values());
        Map<String, Tally> holding = new HashMap<>();
        for (LedgerTable table : tables(snapshot).values()) {
            if (same(table, states.get(table.handle()))) {
                holding.put(table.handle(), known.get(table.handle()).tally());
            }
        }
        return holding;
    }

    /**
     * Takes over what is known of the same rows elsewhere.
     *
     * @param tallies by the table's handle here
     * @param written paths of the tables that were written to since {@link #holding} was asked
     * @throws SQLException also where others were written to
     */
    void adopt(Connection connection, Snapshot snapshot, Map<String, Tally> tallies, Set<List<String>> written)
            throws SQLException {
        Collection<LedgerTable> all = tables(snapshot).values();
        Map<String, State> now = written.isEmpty() ? states : scans.touched(connection, all);
        Map<String, Known> adopted = new LinkedHashMap<>();
        for (LedgerTable table : all) {
            State state = now.getOrDefault(table.handle(), State.UNKNOWN);
            if (!written.contains(table.id().path())
                    && !state.equals(states.getOrDefault(table.handle(), State.UNKNOWN))) {
                throw new SQLException("rows of " + name(table.id()) + " were written besides");
            }
            adopted.put(table.handle(), Known.of(table, state, tallies.get(table.handle())));
        }
        know(adopted, snapshot);
    }

    static String name(ObjectId id) {
        return String.join(".", id.path());
    }
}
