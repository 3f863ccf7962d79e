package io.seatrial.run;

import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.Shared;
import io.seatrial.migration.History;
import io.seatrial.schema.Snapshot;
import io.seatrial.tool.ScriptRunner;
import io.seatrial.tool.Watch;
import io.seatrial.trial.Stage;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** A workshop on that server, on which what the terms ask for is made. */
    static Workshop on(ScratchServer server, History history, Terms terms, Watch watch) {
        Made made = new Made(server);
        ScriptRunner runner =
                new ScriptRunner(server.dialect().splitter(), server.dialect().transactionalDdl(), watch, made);
        terms.roles().forEach(server::makeRole);
        terms.functions().forEach(server::standIn);
        return new Workshop(
                server,
                history,
                terms,
                runner,
                new Timing(),
                made,
                new ArrayList<>(),
                new Outlook(history, terms.visitors().seeds(), server.dialect().splitter()),
                new LeftOut(terms.ignoring()),
                new OriginKeeper(terms.from(), server, runner));
    }

    /** Remembers what the databases of the server share. */
    Stage.Mark mark() {
        Shared shared = server.shared();
        return new Stage.Mark() {
            @Override
            public boolean moved() {
                return shared.moved();
            }

            @Override
            public void restore() {
                shared.restore();
            }
        };
    }

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
