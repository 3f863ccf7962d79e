package io.seatrial.run;

import io.seatrial.migration.HandTest;
import io.seatrial.migration.Seed;
import io.seatrial.trial.Witness;
import java.util.List;

/**
 * What works on scratch databases beside the migrations.
 *
 * @param seeds of the project, those that others build on first
 * @param handTests what people wrote to test single migrations
 * @param witness what the user runs to look at the newest schema; null where there is nothing
 */
public record Visitors(List<Seed> seeds, List<HandTest> handTests, Witness witness) {

    public Visitors {
        seeds = List.copyOf(seeds);
        handTests = List.copyOf(handTests);
    }
}
