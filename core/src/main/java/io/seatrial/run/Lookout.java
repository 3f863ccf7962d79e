package io.seatrial.run;

import io.seatrial.database.Dialect;
import io.seatrial.database.ScratchDatabase;
import io.seatrial.database.Session;
import io.seatrial.recording.Blocking;
import io.seatrial.recording.Observation;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.run.Timing.Part;
import io.seatrial.schema.ObjectId;
import io.seatrial.tool.Ran;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Runs an up once more to find out how its statements treat tables that hold rows. */
record Lookout(Workshop workshop, Step up) {

    private static final Observation UNSEEN = new Observation.TableWorkedOn(
            ObjectId.of("table", ""), 0, Blocking.UNKNOWN, false, "the statement did not go well a second time");

    /** True where there is a statement of which that can be seen. */
    private boolean wanted() {
        Dialect dialect = workshop.server().dialect();
        return up.runs().stream().anyMatch(run -> dialect.showsWork(run.sql()));
    }

    /**
     * The up with what was seen of its statements.
     *
     * @param copying makes a copy of the database as it was before the up
     * @param settings of the session
     */
    Step step(Supplier<ScratchDatabase> copying, Map<String, String> settings) {
        if (!wanted()) {
            return up;
        }
        try (ScratchDatabase copy = workshop.timing().spend(Part.SERVER, copying);
                Session session = copy.openWatched()) {
            session.reset(settings);
            for (String sql : workshop.terms().session()) {
                session.send(sql);
            }
            Ran ran = workshop.timing()
                    .spend(
                            Part.MIGRATIONS,
                            () -> workshop.runner().run(session, up.migration().up(), workshop.sessionEnds(), null));
            return up.withRuns(merged(ran));
        } catch (SQLException e) {
            return up.withRuns(merged(null));
        }
    }

    /** @param ran null where nothing was run */
    private List<StatementRun> merged(Ran ran) {
        Dialect dialect = workshop.server().dialect();
        List<StatementRun> runs = new ArrayList<>();
        for (int i = 0; i < up.runs().size(); i++) {
            StatementRun run = up.runs().get(i);
            StatementRun again =
                    ran != null && i < ran.runs().size() ? ran.runs().get(i) : null;
            if (!dialect.showsWork(run.sql())) {
                runs.add(run);
            } else if (again == null || !again.outcome().ok() || !again.sql().equals(run.sql())) {
                runs.add(run.withObservations(List.of(UNSEEN)));
            } else {
                runs.add(run.withObservations(again.observations().stream()
                        .filter(Observation.TableWorkedOn.class::isInstance)
                        .toList()));
            }
        }
        return runs;
    }
}
