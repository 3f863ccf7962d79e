package io.seatrial;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.diff.Ignore;
import io.seatrial.run.Progress;
import io.seatrial.schema.SchemaJson;
import io.seatrial.schema.SchemaText;
import io.seatrial.schema.Snapshot;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Schemas from wherever they come: a database, a project, a script, a stored snapshot, a commit, a command.
 *
 * <p>What has to be built is built on scratch databases; what exists is only read.
 */
public final class SchemaSources {

    /** The forms of a source, for messages and help texts. */
    public static final String FORMS = "a jdbc: URL, the folder of a project or its migrations, a .sql file, a stored"
            + " snapshot (.txt or .json), git:REF:PATH, or run:COMMAND";

    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final Path here;
    private final DatabaseServers servers;
    private final ScratchSchemas scratch;

    /**
     * @param here what relative paths are relative to
     * @param databases where to build: the first one counts; empty for an embedded server
     */
    public SchemaSources(Path here, List<String> databases, DatabaseServers servers, Progress progress) {
        this.here = here;
        this.servers = servers;
        this.scratch = new ScratchSchemas(databases, servers, progress);
    }

    /**
     * The schema of that source.
     *
     * @throws SettingsException when there is no such source, or it cannot be built
     * @throws io.seatrial.trouble.EnvironmentException when a server does not answer
     */
    public Snapshot read(String source) {
        if (source.startsWith("jdbc:")) {
            return database(source);
        }
        if (source.startsWith("run:")) {
            return scratch.ofCommand(source.substring("run:".length()), here);
        }
        return built(source, ScratchSchemas.Work.NONE);
    }

    /** The same, aside where it is a database, which takes time and nothing else of what this has. */
    ReadAside begin(String source) {
        if (source.startsWith("jdbc:")) {
            return ReadAside.of(() -> read(source));
        }
        Snapshot now = read(source);
        return ReadAside.of(() -> now);
    }

    /** The same, once another source is read, or has kept us waiting: reading both at once takes longer for each. */
    ReadAside begin(String source, ReadAside first) {
        return source.startsWith("jdbc:")
                ? ReadAside.of(() -> {
                    first.await(PATIENCE);
                    return read(source);
                })
                : begin(source);
    }

    /** Builds what has to be built, and hands over the database that holds it; null where nothing has to be. */
    Snapshot built(String source, ScratchSchemas.Work then) {
        if (source.startsWith("git:")) {
            return commit(source, then);
        }
        return path(here.resolve(source).normalize(), source, then);
    }

    /** An empty database for whoever has to build what exists only elsewhere. */
    void empty(ScratchSchemas.Work then) {
        scratch.empty(then);
    }

    /** Where the time went that building took. */
    Spent spent() {
        return scratch.spent();
    }

    /** True for a source that is there to be read, not built. */
    boolean isGiven(String source) {
        return source.startsWith("jdbc:")
                || source.startsWith("run:")
                || isPath(source) && file(source) != null && !source.endsWith(".sql");
    }

    /** The schema that the history of a project comes to, read as its settings say. */
    public Snapshot project(Settings settings) {
        return project(settings, ScratchSchemas.Work.NONE);
    }

    /** The same, handing over the database that holds it. */
    Snapshot project(Settings settings, ScratchSchemas.Work then) {
        return scratch.ofHistory(settings, then);
    }

    /** What the settings of that source leave out of comparisons, where it is a project; else what is always left out. */
    public List<Ignore> leftOut(String source) {
        boolean path = isPath(source);
        Path folder = path ? here.resolve(source).normalize() : null;
        return path && Files.isDirectory(folder) ? Settings.read(folder).leftOut() : Ignore.BOOKKEEPING;
    }

    /** The source as it was named, where it is a file; else null. */
    String file(String source) {
        return isPath(source) && Files.isRegularFile(here.resolve(source)) ? source : null;
    }

    private static boolean isPath(String source) {
        return Stream.of("jdbc:", "run:", "git:").noneMatch(source::startsWith);
    }

    private Snapshot database(String url) {
        try (DatabaseServer server = servers.open(url)) {
            return Dialects.named(server.dialect()).snapshot(server);
        }
    }

    private Snapshot commit(String source, ScratchSchemas.Work then) {
        String[] parts = source.split(":", 3);
        if (parts.length < 3 || parts[1].isEmpty()) {
            throw new SettingsException("Reading the schema source \"" + source
                    + "\" failed: it lacks a part. Say git:REF:PATH, as in git:main:db/migrations.");
        }
        try (CommittedFiles files = CommittedFiles.of(here, parts[1], parts[2].isEmpty() ? "." : parts[2])) {
            return path(files.path(), source, then);
        }
    }

    private Snapshot path(Path path, String source, ScratchSchemas.Work then) {
        if (Files.isDirectory(path)) {
            return scratch.ofHistory(Settings.read(path), then);
        }
        if (!Files.isRegularFile(path)) {
            throw new SettingsException("Reading the schema source \"" + source
                    + "\" failed: there is no such file or folder. Say " + FORMS + ".");
        }
        return path.toString().endsWith(".sql") ? scratch.ofScript(path, then) : stored(path, source);
    }

    private static Snapshot stored(Path file, String source) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new SettingsException(
                    "Reading the schema source \"" + source + "\" failed: " + e + ". Say " + FORMS + ".", e);
        }
        if (SchemaText.looksLike(text)) {
            return new Snapshot(SchemaText.read(text, source), Map.of(), Map.of());
        }
        if (text.stripLeading().startsWith("{")) {
            return new Snapshot(SchemaJson.read(text, source), Map.of(), Map.of());
        }
        throw new SettingsException("Reading the schema source \"" + source
                + "\" failed: that is no snapshot as \"seatrial snapshot\" prints it. Say " + FORMS + ".");
    }
}
