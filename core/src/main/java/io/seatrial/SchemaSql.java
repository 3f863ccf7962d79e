package io.seatrial;

import io.seatrial.database.Dialect;
import io.seatrial.diff.Change;
import io.seatrial.diff.Ignore;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.diff.sql.Wishes;
import io.seatrial.run.OnRows;
import io.seatrial.run.Proof;
import io.seatrial.run.Remaking;
import io.seatrial.schema.Snapshot;
import io.seatrial.trial.Scratch;
import io.seatrial.trouble.SettingsException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Two schemas, and the statements that make the one into the other, proved on a scratch copy of the first. */
final class SchemaSql {

    private final Wishes wishes;
    private final List<Ignore> rules;
    private final ReadAside target;
    private Snapshot origin;
    private Proof proof;

    private SchemaSql(Wishes wishes, List<Ignore> rules, ReadAside target) {
        this.wishes = wishes;
        this.rules = rules;
        this.target = target;
    }

    /**
     * The statements that make A into B, and what came of running them.
     *
     * <p>What has to be built is built; of a database, a stored snapshot or what a command made, an empty copy is made by
     * statements of the same kind, so that the original is only read. Databases are read while the copy is being made.
     *
     * @throws SettingsException when a source cannot be read or built, or no copy can be made that is like it
     */
    static SchemaSql diff(SchemaSources sources, String first, String second, List<Ignore> rules, Wishes wishes) {
        if (!sources.isGiven(first)) {
            SchemaSql sql = new SchemaSql(wishes, rules, sources.begin(second));
            sources.built(first, sql::proveOnCopies);
            return sql;
        }
        ReadAside origin = sources.begin(first);
        SchemaSql sql = new SchemaSql(wishes, rules, sources.begin(second, origin));
        sources.empty((dialect, scratch, empty) -> {
            sql.origin = origin.get();
            sql.prove(first, dialect, scratch, empty);
        });
        return sql;
    }

    /** The statements that make what the history of a project comes to into another source. */
    static SchemaSql drift(
            Settings settings, SchemaSources sources, String against, List<Ignore> rules, Wishes wishes) {
        SchemaSql sql = new SchemaSql(wishes, rules, sources.begin(against));
        sources.project(settings, sql::proveOnCopies);
        return sql;
    }

    /** What the statements begin with. */
    Snapshot origin() {
        return origin;
    }

    Snapshot target() {
        return target.get();
    }

    Proof proof() {
        return proof;
    }

    private void proveOnCopies(Dialect dialect, Scratch built, Supplier<Scratch> empty) {
        origin = built.snapshot();
        Remaking remaking = new Remaking(ddl(dialect), wishes, rules, target());
        try (Scratch work = built.copy()) {
            proof = OnRows.proved(remaking, work, () -> built);
        }
    }

    private void prove(String source, Dialect dialect, Scratch scratch, Supplier<Scratch> empty) {
        target.check();
        Remaking copying = new Remaking(ddl(dialect), Wishes.NONE, rules, origin);
        // Meanwhile the other database is being read.
        copying.foresee(scratch);
        Remaking remaking = new Remaking(ddl(dialect), wishes, rules, target());
        proof = OnRows.proved(copying, remaking, scratch, () -> likened(source, copying, empty.get()));
    }

    private Scratch likened(String source, Remaking copying, Scratch scratch) {
        Proof copy = copying.make(scratch);
        if (!copy.sound()) {
            throw new SettingsException("Proving statements on a copy of " + SchemaComparison.called(source)
                    + " failed, as no copy could be made that is like it. What differs: "
                    + copy.remaining().stream().limit(5).map(Change::headline).collect(Collectors.joining("; "))
                    + copy.failures().stream().limit(3).map(line -> "; " + line).collect(Collectors.joining())
                    + ". Name a project or a script as the first source instead.");
        }
        return scratch;
    }

    static Ddl ddl(Dialect dialect) {
        return dialect.ddl()
                .orElseThrow(() -> new SettingsException("Writing statements failed: this version writes none for "
                        + dialect.name() + " yet. Without --sql, the difference is told in words."));
    }
}
