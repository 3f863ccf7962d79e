package io.seatrial.database.postgresql;

import io.seatrial.database.SchemaReader;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the schema of a PostgreSQL database from its catalogue; after the first time, only what changed. */
public final class PostgresSchemaReader implements SchemaReader {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSchemaReader.class);

    /** So many changed objects are read one by one however small the schema: planning what reads all takes as long. */
    private static final int FEW = 1500;

    private final ReadingSession session;
    private final PostgresCatalogue catalogue;
    private ChangeDetector detector;
    private KnownObjects known;
    private Map<String, String> names = Map.of();
    private Tally tally = new Tally(0, 0, 0);
    /** True when it is settled from where on changes count, and nothing was read since. */
    private boolean marked;

    /** How often the reader read everything, how often only what changed, and how often the latter failed. */
    record Tally(int everything, int changes, int failures) {}

    PostgresSchemaReader(ReadingSession session, PostgresCatalogue catalogue, ChangeDetector detector) {
        this.session = session;
        this.catalogue = catalogue;
        this.detector = detector;
    }

    /**
     * Everything that the database is made of, as the session sees it; within the open transaction if there is one.
     *
     * <p>Changes settings of the session (search path, date style, time zone …) and leaves them changed.
     */
    public static Snapshot full(Connection connection) throws SQLException {
        Reading reading = new Reading();
        try (Statement statement = connection.createStatement()) {
            statement.execute(reading.text("session.sql"));
        }
        PostgresCatalogue catalogue = PostgresCatalogue.of(connection, reading);
        FullReader reader = new FullReader(catalogue, connection);
        return Frame.around(connection, reading, reader::read).snapshot();
    }

    @Override
    public Snapshot read() throws SQLException {
        if (known == null) {
            return everything();
        }
        try {
            return changes();
        } catch (SQLException | IllegalStateException e) {
            LOG.debug("Reading only what changed in {} failed; reading everything", session.database(), e);
            session.close();
            tally = new Tally(tally.everything(), tally.changes(), tally.failures() + 1);
            return everything();
        }
    }

    /** The next {@link #read} reads everything; whatever is done from now on counts as a change of what it finds. */
    void mark() throws SQLException {
        known = null;
        detector.mark();
        marked = true;
    }

    private Snapshot everything() throws SQLException {
        known = null;
        tally = new Tally(tally.everything() + 1, tally.changes(), tally.failures());
        if (!marked) {
            detector.mark();
        }
        marked = false;
        known = Frame.around(session.connection(), catalogue.reading(), () -> {
            Everything read = new FullReader(catalogue, session.connection()).read();
            detector.learn();
            names = names();
            return KnownObjects.of(read);
        });
        return known.snapshot();
    }

    private Snapshot changes() throws SQLException {
        Changes changes = detector.changes(known.size());
        if (changes.quiet()) {
            return known.snapshot();
        }
        if (changes.everything() || changes.owners().size() > FEW + known.size() / 4 || changes.aside() && renamed()) {
            return everything();
        }
        PartialReader reader = new PartialReader(catalogue, session);
        Map<Address, List<ReadObject>> now = new Closure(reader, session, catalogue).of(changes.owners(), known);
        if (changes.aside() || known.untold()) {
            now.put(KnownObjects.UNTOLD, reader.untold());
        }
        known.replace(now);
        if (known.onNewerServer()) {
            known.unmodelled(new FullReader(catalogue, session.connection()).unmodelled());
        }
        tally = new Tally(tally.everything(), tally.changes() + 1, tally.failures());
        return known.snapshot();
    }

    /** True when something that definitions mention by name, and that has no dependents by row, was renamed. */
    private boolean renamed() throws SQLException {
        Map<String, String> before = names;
        names = names();
        for (Map.Entry<String, String> name : names.entrySet()) {
            String old = before.get(name.getKey());
            if (old != null && !old.equals(name.getValue())) {
                return true;
            }
        }
        return false;
    }

    private Map<String, String> names() throws SQLException {
        Map<String, String> found = new HashMap<>();
        String query = catalogue.reading().text("names.sql");
        try (ResultSet rows = session.prepared(query).executeQuery()) {
            while (rows.next()) {
                found.put(rows.getString(1), rows.getString(2));
            }
        }
        return found;
    }

    /** What the server's version and catalogues are like. */
    PostgresCatalogue catalogue() {
        return catalogue;
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void onlyRows() throws SQLException {
        if (known != null) {
            detector.skip();
        }
    }

    @Override
    public PostgresSchemaReader forCopy(String database) throws SQLException {
        boolean plain = names.getOrDefault("database", "").isBlank();
        return goOn(session.on(database), copy -> detector.forCopy(copy, plain));
    }

    /** A reader for a database made from the same template as this untouched one, and untouched itself. */
    PostgresSchemaReader forTwin(ReadingSession twin, WalLog log) throws SQLException {
        return goOn(twin, its -> detector.forTwin(its, log));
    }

    /** Takes over what the reader of a copy knows, the copy still being the same as this reader's database. */
    void learn(PostgresSchemaReader copy) {
        detector = copy.detector.forOriginal(session);
        known = copy.known == null ? null : copy.known.copy();
        names = copy.names;
    }

    private interface Heir {
        ChangeDetector of(ReadingSession session) throws SQLException;
    }

    private PostgresSchemaReader goOn(ReadingSession other, Heir heir) throws SQLException {
        PostgresSchemaReader next = new PostgresSchemaReader(other, catalogue, heir.of(other));
        next.known = known == null ? null : known.copy();
        next.names = names;
        next.tally = tally;
        return next;
    }

    @Override
    public void pause() {
        session.close();
    }

    @Override
    public void close() {
        session.close();
    }
}
