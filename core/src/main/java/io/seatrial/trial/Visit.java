package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.Seed;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Step;
import java.util.List;

/** What is not a migration and works on a scratch database all the same: seeds, queries and commands of the user's. */
public interface Visit {

    /** Loads seeds. @param at the newest migration that the database has */
    Step load(Seed seed, Migration at);

    /** Runs a script, each statement committing by itself. @param at the newest migration that the database has */
    Step load(Script script, Migration at);

    /** Asks the queries of a script; what does not hold. @param onlyRun true where they need only not fail */
    List<Observation.Unmet> expect(Script script, boolean onlyRun);

    /** Runs the command for after that way; what it says where it fails. */
    List<Observation.Unmet> witness(Witness witness, Migration at, Direction way);
}
