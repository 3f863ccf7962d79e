package io.seatrial.run;

import io.seatrial.database.ScratchServer;
import io.seatrial.migration.History;
import io.seatrial.tool.ScriptRunner;

/** What every scratch database of a performance is worked on with. */
record Workshop(ScratchServer server, History history, Terms terms, ScriptRunner runner, Timing timing, Made made) {}
