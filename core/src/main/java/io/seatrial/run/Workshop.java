package io.seatrial.run;

import io.seatrial.database.ScratchServer;
import io.seatrial.migration.History;
import io.seatrial.tool.ScriptRunner;
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
        OriginKeeper origins) {}
