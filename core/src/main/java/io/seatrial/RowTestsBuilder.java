package io.seatrial;

import io.seatrial.data.ledger.Aftermath;
import io.seatrial.migration.HandTest;
import io.seatrial.trial.Witness;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together what rows are put to the test by; each call overrules what was said before. */
public final class RowTestsBuilder {

    private int backfillRows;
    private int backfillPercent;
    private Map<String, ByDatabase<SeedSettings>> seeds = new LinkedHashMap<>();
    private List<HandTest> handTests = List.of();
    private Witness witness;
    private Duration command;

    RowTestsBuilder() {}

    void like(RowTests from) {
        backfillRows(from.thresholds().rows());
        backfillPercent(from.thresholds().percent());
        seeds(from.seeds());
        handTests(from.handTests());
        witness(from.witness());
        command(from.command());
    }

    /** @param count fewer rows than these may be rewritten by one statement */
    public RowTestsBuilder backfillRows(int count) {
        backfillRows = count;
        return this;
    }

    /** @param percent a smaller part of a table may be rewritten by one statement */
    public RowTestsBuilder backfillPercent(int percent) {
        backfillPercent = percent;
        return this;
    }

    /** @param byEnvironment empty for the folders where they usually lie */
    public RowTestsBuilder seeds(Map<String, ByDatabase<SeedSettings>> byEnvironment) {
        seeds = byEnvironment;
        return this;
    }

    public RowTestsBuilder handTests(List<HandTest> tests) {
        handTests = tests;
        return this;
    }

    /** @param commands null for none */
    public RowTestsBuilder witness(Witness commands) {
        witness = commands;
        return this;
    }

    /** @param limit after which a command of the user's is stopped */
    public RowTestsBuilder command(Duration limit) {
        command = limit;
        return this;
    }

    RowTests build() {
        return new RowTests(
                new Aftermath.Thresholds(backfillRows, backfillPercent), seeds, handTests, witness, command);
    }
}
