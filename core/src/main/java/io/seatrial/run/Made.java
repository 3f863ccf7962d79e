package io.seatrial.run;

import io.seatrial.database.Refusal;
import io.seatrial.database.ScratchServer;
import io.seatrial.tool.Remedy;
import java.util.ArrayList;
import java.util.List;

/** What was made up on the server because the history takes it for granted. */
final class Made implements Remedy {

    private final ScratchServer server;
    private final List<Up> made = new ArrayList<>();

    /** One thing that was made up. @param missed by which it was known to be missing */
    record Up(String what, Refusal missed) {}

    Made(ScratchServer server) {
        this.server = server;
    }

    @Override
    public String mend(Refusal refusal) {
        String what = server.makeUp(refusal);
        if (what != null) {
            made.add(new Up(what, refusal));
        }
        return what;
    }

    /** Such as {@code role app_reader}, in the order they were made. */
    List<String> all() {
        return made.stream().map(Up::what).toList();
    }

    /** The same, to be made up on another server, too. */
    List<Up> ups() {
        return List.copyOf(made);
    }

    /** Makes up what another server was found to miss, in case this one has not been found to. */
    void repeat(List<Up> others) {
        others.stream().filter(up -> !all().contains(up.what())).forEach(up -> mend(up.missed()));
    }

    /** Tells what another server was found to miss, besides. */
    void add(Made other) {
        other.made.stream().filter(up -> !all().contains(up.what())).forEach(made::add);
    }
}
