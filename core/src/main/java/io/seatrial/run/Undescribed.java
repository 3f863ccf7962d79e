package io.seatrial.run;

import io.seatrial.recording.NotObserved;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the databases of a trial hold and no catalogue file describes, so that no trial can compare it. */
final class Undescribed {

    private static final int MOST = 20;

    /** The object, and after which migration it was there first; empty where it always was. */
    private final Map<String, String> since = new LinkedHashMap<>();

    void lookAt(Step step) {
        note(step.before().unmodelled(), "");
        note(step.after().unmodelled(), step.migration().version());
    }

    private void note(Map<String, List<String>> unmodelled, String when) {
        unmodelled.forEach((kind, names) -> names.forEach(name -> since.putIfAbsent(kind + " " + name, when)));
    }

    List<NotObserved> told(String database) {
        List<NotObserved> told = new ArrayList<>();
        since.forEach((object, when) -> told.add(new NotObserved(
                object,
                "it is in " + database + (when.isEmpty() ? "" : " after migration " + when)
                        + ", and Seatrial has no description of such objects: whether they are restored was not looked"
                        + " at")));
        if (told.size() > MOST) {
            NotObserved rest = new NotObserved(
                    (told.size() - MOST) + " more objects without a description", "as the ones before them");
            told.subList(MOST, told.size()).clear();
            told.add(rest);
        }
        return told;
    }
}
