package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.tool.Ran;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** The sessions in which rows of one scratch database are written, kept as long as a new one would be begun the same. */
final class Lines {

    /** What may change with which settings the next session begins. */
    private static final Pattern SETTINGS =
            Pattern.compile("\\b(?:alter\\s+(?:database|role|user|system)|execute)\\b", Pattern.CASE_INSENSITIVE);

    private final ScratchDatabase database;
    private Connection writer;
    private Connection visitor;

    Lines(ScratchDatabase database) {
        this.database = database;
    }

    /** For filling; whoever writes sets what it needs. */
    Connection writer() throws SQLException {
        if (writer == null || writer.isClosed()) {
            writer = database.connect();
        }
        return writer;
    }

    /** Begun as the application's are. @param opening statements that may fail */
    Connection visitor(List<String> opening) throws SQLException {
        if (visitor == null || visitor.isClosed()) {
            visitor = database.connect();
            for (String sql : opening) {
                try (Statement statement = visitor.createStatement()) {
                    statement.execute(sql);
                } catch (SQLException e) {
                    // Runs of scripts have told of it.
                }
            }
        }
        return visitor;
    }

    /** To be called after a script ran. */
    void ran(Ran ran) {
        if (ran.runs().stream().anyMatch(run -> SETTINGS.matcher(run.sql()).find())) {
            close();
        }
    }

    void close() {
        close(writer);
        close(visitor);
        writer = null;
        visitor = null;
    }

    private static void close(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                // What could not be closed is gone.
            }
        }
    }
}
