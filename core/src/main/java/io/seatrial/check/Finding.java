package io.seatrial.check;

import io.seatrial.migration.Direction;
import io.seatrial.recording.Rollback;
import java.util.List;

/**
 * Something that would have gone wrong, with what was seen of it.
 *
 * @param migration the version, or null for a finding about the whole history
 * @param direction null where it does not matter
 * @param database such as {@code postgresql 15}, several with commas between, or null for a finding about the files alone
 * @param trial null for a finding about the files alone
 * @param file relative to the project, or null
 * @param line 1-based, or 0 where the whole file is meant
 * @param message what is wrong, in a sentence or two
 * @param evidence what was seen, one line each; never empty
 * @param remedy what to do, or null
 * @param repeat how to see it again by hand, or null for a finding about the files alone
 * @param rollback the way back that mends it, run and proved, or null
 */
public record Finding(
        Rule rule,
        Severity severity,
        String migration,
        Direction direction,
        String database,
        String trial,
        String file,
        int line,
        String message,
        List<String> evidence,
        String remedy,
        String repeat,
        Rollback rollback) {

    public Finding {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no evidence, no finding: " + rule.id());
        }
    }

    /** True when it is about several databases side by side. */
    public boolean onSeveral() {
        return database != null && database.contains(", ");
    }

    /** The same finding with another severity. */
    public Finding with(Severity other) {
        return with(other, message, evidence, rollback);
    }

    /** The same finding in other words. */
    Finding saying(String words, List<String> seen) {
        return with(severity, words, seen, rollback);
    }

    /** The same finding with that advice, unless it has some. */
    Finding advised(String advice) {
        return remedy != null || advice == null
                ? this
                : new Finding(
                        rule, severity, migration, direction, database, trial, file, line, message, evidence, advice,
                        repeat, rollback);
    }

    /** The same finding with a way back that mends it. */
    Finding mendedBy(Rollback written) {
        return with(severity, message, evidence, written);
    }

    private Finding with(Severity as, String words, List<String> seen, Rollback written) {
        return new Finding(
                rule, as, migration, direction, database, trial, file, line, words, seen, remedy, repeat, written);
    }

    /** A finding without a way back that mends it. */
    public Finding(
            Rule rule,
            Severity severity,
            String migration,
            Direction direction,
            String database,
            String trial,
            String file,
            int line,
            String message,
            List<String> evidence,
            String remedy,
            String repeat) {
        this(
                rule, severity, migration, direction, database, trial, file, line, message, evidence, remedy, repeat,
                null);
    }

    /** A finding without a recipe for repeating it. */
    public Finding(
            Rule rule,
            Severity severity,
            String migration,
            Direction direction,
            String database,
            String trial,
            String file,
            int line,
            String message,
            List<String> evidence,
            String remedy) {
        this(rule, severity, migration, direction, database, trial, file, line, message, evidence, remedy, null);
    }
}
