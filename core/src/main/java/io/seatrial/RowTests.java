package io.seatrial;

import io.seatrial.data.ledger.Aftermath;
import io.seatrial.migration.HandTest;
import io.seatrial.trial.Witness;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rows are put to the test by.
 *
 * @param thresholds from when on one statement rewrites too much of a table at once
 * @param seeds by environment; empty for the folders where they usually lie
 * @param handTests written into the settings
 * @param witness what the user runs to look at the newest schema; null where there is nothing
 * @param command after which a command of the user's is stopped
 */
public record RowTests(
        Aftermath.Thresholds thresholds,
        Map<String, ByDatabase<SeedSettings>> seeds,
        List<HandTest> handTests,
        Witness witness,
        Duration command) {

    public RowTests {
        seeds = Collections.unmodifiableMap(new LinkedHashMap<>(seeds));
        handTests = List.copyOf(handTests);
    }
}
