package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.migration.History;
import io.seatrial.schema.Snapshot;
import io.seatrial.tool.ScriptRunner;
import java.sql.SQLException;
import java.util.List;

/** What every scratch database of a performance is worked on with. @param kept how to connect to what was left behind */
record Workshop(
        ScratchServer server,
        History history,
        Terms terms,
        ScriptRunner runner,
        Timing timing,
        Made made,
        List<String> kept,
        Outlook outlook,
        LeftOut leftOut,
        OriginKeeper origins) {

    /** True where the tool closes its session after each script. */
    boolean sessionEnds() {
        return history.sessionPerFile();
    }

    /** What a database is made of, and what its server shares with it. */
    Snapshot read(ScratchDatabase database) throws SQLException {
        Snapshot own = database.snapshot();
        var shared = server.sharedObjects();
        return shared.isEmpty()
                ? own
                : new Snapshot(own.schema().with(shared), own.handles(), own.texts(), own.unmodelled());
    }
}
