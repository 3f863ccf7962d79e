package io.seatrial;

import io.seatrial.data.ledger.Aftermath;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What rows are put to the test by.
 *
 * @param thresholds from when on one statement rewrites too much of a table at once
 * @param seeds by environment; empty for the folders where they usually lie
 * @param command after which a command of the user's is stopped
 */
public record RowTests(Aftermath.Thresholds thresholds, Map<String, SeedSettings> seeds, Duration command) {

    public RowTests {
        seeds = Collections.unmodifiableMap(new LinkedHashMap<>(seeds));
    }
}
