package io.seatrial.database.postgresql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads everything each time, on a session that is kept. */
final class FullReading implements AutoCloseable {

    private final ReadingSession session;
    private final Reading reading;
    private final PostgresCatalogue catalogue;

    private FullReading(ReadingSession session, Reading reading, PostgresCatalogue catalogue) {
        this.session = session;
        this.reading = reading;
        this.catalogue = catalogue;
    }

    static FullReading of(DatabaseServer server, String database) throws SQLException {
        Reading reading = new Reading();
        ReadingSession session = new ReadingSession(server, database, reading.text("session.sql"));
        return new FullReading(session, reading, PostgresCatalogue.of(session.connection(), reading));
    }

    FullReading on(String database) {
        return new FullReading(session.on(database), reading, catalogue);
    }

    Connection connection() throws SQLException {
        return session.connection();
    }

    int major() throws SQLException {
        return connection().getMetaData().getDatabaseMajorVersion();
    }

    Snapshot read() throws SQLException {
        FullReader reader = new FullReader(catalogue, session.connection());
        return Frame.around(session.connection(), reading, reader::read).snapshot();
    }

    @Override
    public void close() {
        session.close();
    }
}
