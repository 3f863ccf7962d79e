package io.seatrial.check;

import io.seatrial.migration.Direction;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;

/** How a person sees a finding again without the whole run. */
public final class ByHand {

    private ByHand() {}

    /** For what a step did the first time it was tried. */
    public static String of(Recording recording, Step step) {
        String version = step.migration().version();
        String script = step.migration().script(step.direction()) == null
                ? step.migration().file()
                : step.migration().script(step.direction()).file();
        String before = step.direction() == Direction.UP
                ? "on a database with everything before " + version + ", run the up of " + script
                : "on a database with everything up to and including " + version + ", run the down of " + script;
        return before + keep(recording, version);
    }

    /** For what is seen only after down and up again. */
    public static String again(Recording recording, Step up) {
        String version = up.migration().version();
        return "on a database with everything up to and including " + version + ", run its down, then its up once more"
                + keep(recording, version);
    }

    /** For what is seen only when a script runs twice. */
    public static String twice(Recording recording, Step up) {
        String version = up.migration().version();
        return "on a database with everything up to and including " + version + ", run its up once more"
                + keep(recording, version);
    }

    /** For what is seen only when a script is broken off. */
    public static String brokenOff(Recording recording, Step up) {
        String version = up.migration().version();
        return "on a database with everything before " + version + ", run its up as far as this line, then all of it"
                + keep(recording, version);
    }

    /** The word as a shell takes it for one word and nothing else, whatever the file was called. */
    private static String quoted(String word) {
        return word.matches("[\\w.@%+=:,/-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static String keep(Recording recording, String version) {
        return "; or: seatrial run --only " + quoted(version) + " --trial " + recording.trial() + " --keep";
    }
}
