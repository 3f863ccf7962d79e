package io.seatrial.check;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.Recording;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A finding in the making: says first where, then what, then what to do. */
public final class Found {

    private final Rule rule;
    private Severity severity;
    private String migration;
    private Direction direction;
    private String database;
    private String trial;
    private String file;
    private int line;
    private String message;
    private final List<String> evidence = new ArrayList<>();
    private String remedy;
    private String repeat;

    private Found(Rule rule) {
        this.rule = rule;
        this.severity = rule.severity();
    }

    /** A finding about the files of a history. */
    public static Found by(Rule rule) {
        return new Found(rule);
    }

    /** A finding about a step; it points at the step's script until told of a line. */
    public static Found by(Rule rule, Recording recording, Step step) {
        Found found = new Found(rule).about(step.migration(), step.direction());
        found.database = recording.database();
        found.trial = recording.trial();
        return found;
    }

    /** Says where it was seen. @param where one database, or several with commas between */
    public Found seenOn(String where, String by) {
        database = where;
        trial = by;
        return this;
    }

    /** Names the migration, and points at the script that leads that way. */
    public Found about(Migration about, Direction way) {
        migration = about.version();
        direction = way;
        Script script = about.script(way);
        file = script == null ? about.file() : script.file();
        return this;
    }

    /** Names the migration only. @param version null for the whole history */
    public Found of(String version) {
        migration = version;
        return this;
    }

    /** Points at a line of a file; 0 for the file as a whole. */
    public Found at(String place, int number) {
        file = place;
        line = number;
        return this;
    }

    /** Points at a statement; at nothing new when there is none. */
    public Found at(StatementRun run) {
        return run == null ? this : at(run.file(), run.line());
    }

    /** Points at the statement that failed, and gives the server's words as evidence. */
    public Found at(Outcome.Failed failed) {
        if (failed.file() != null) {
            at(failed.file(), failed.line());
        }
        return evidence(Failures.inWords(failed));
    }

    public Found severity(Severity other) {
        severity = other;
        return this;
    }

    public Found says(String words) {
        message = words;
        return this;
    }

    public Found evidence(String words) {
        evidence.add(words);
        return this;
    }

    public Found evidence(Collection<String> words) {
        evidence.addAll(words);
        return this;
    }

    public Found remedy(String words) {
        remedy = words;
        return this;
    }

    public Found repeat(String words) {
        repeat = words;
        return this;
    }

    public Finding finding() {
        return new Finding(
                rule, severity, migration, direction, database, trial, file, line, message, evidence, remedy, repeat);
    }
}
