package io.seatrial.run;

import io.seatrial.database.Refusal;
import io.seatrial.database.ScratchServer;
import io.seatrial.tool.Remedy;
import java.util.ArrayList;
import java.util.List;

/** What was made up on the server because the history takes it for granted. */
final class Made implements Remedy {

    private final ScratchServer server;
    private final List<String> made = new ArrayList<>();

    Made(ScratchServer server) {
        this.server = server;
    }

    @Override
    public String mend(Refusal refusal) {
        String what = server.makeUp(refusal);
        if (what != null) {
            made.add(what);
        }
        return what;
    }

    /** Such as {@code role app_reader}, in the order they were made. */
    List<String> all() {
        return List.copyOf(made);
    }

    /** Tells what another server was found to miss, besides. */
    void add(Made other) {
        other.made.stream().filter(what -> !made.contains(what)).forEach(made::add);
    }
}
