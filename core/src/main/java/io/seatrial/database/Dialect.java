package io.seatrial.database;

import io.seatrial.diff.sql.Ddl;
import io.seatrial.schema.Snapshot;
import io.seatrial.schema.neutral.TypeWords;
import io.seatrial.sql.Splitter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of database, as the answers it gives.
 *
 * <p>How to add one: implement this interface in a room {@code database.<name>}, put its catalogue SQL into the
 * resources folder of the same name, add a line to the explicit list of dialects, and let a test extend
 * {@code DialectContract}.
 */
public interface Dialect {

    /** As {@code --database} spells it, such as {@code postgresql}. */
    String name();

    /** The names of other databases whose scripts it reads as well as its own, the closest first. */
    default List<String> alsoReads() {
        return List.of();
    }

    Splitter splitter();

    /** How its statements insert rows that may be there already, for a person. */
    default String insertsGently() {
        return "INSERT … ON CONFLICT DO NOTHING";
    }

    /**
     * True when statements that define something are undone by a rollback, like all others; false when each of them commits
     * whatever was open before it, and itself.
     */
    default boolean transactionalDdl() {
        return true;
    }

    /** True for a statement of which can be seen whom it keeps from a table, and whether it writes every row again. */
    default boolean showsWork(String sql) {
        return false;
    }

    /** True when a database can take up extensions, by {@code CREATE EXTENSION}. */
    default boolean hasExtensions() {
        return false;
    }

    /** True when an application registers SQL functions of its own with each session, so that none of them is in the database. */
    default boolean registersFunctions() {
        return false;
    }

    /** Makes scratch databases on that server; fails with what privilege or what else is missing. */
    ScratchServer open(DatabaseServer server);

    /**
     * Drops the scratch databases on that server whose runs are over, such as those of a killed run; never one that is in
     * use.
     *
     * @return their names
     */
    List<String> clean(DatabaseServer server);

    /**
     * The server that a JDBC URL names, or null when the URL is not of this dialect.
     *
     * @param wait how long to wait for a server that is still starting; zero to try once
     * @param environment where user and password may be, by the names of environment variables
     * @throws io.seatrial.trouble.EnvironmentException when it does not answer, or lets nobody in
     */
    DatabaseServer server(String url, Duration wait, Map<String, String> environment);

    /**
     * What a database that is not ours is made of: that server's maintenance database, which is only read.
     *
     * @throws io.seatrial.trouble.EnvironmentException when it does not answer, or does not let us look
     */
    Snapshot snapshot(DatabaseServer server);

    /** What its types stand for beside those of other databases: the file {@code types.txt} of its resource folder. */
    default TypeWords typeWords() {
        return TypeWords.read(Catalogue.text(getClass(), "types.txt"));
    }

    /** How its tables are filled with rows; empty where Seatrial cannot do that yet, which data trials then say. */
    default Optional<Loader> loader() {
        return Optional.empty();
    }

    /**
     * How its rows are counted and compared; empty where Seatrial cannot do that yet, which trials on data then say.
     *
     * @param version of the server, such as {@code 15.18}
     */
    default Optional<RowQuestions> rows(String version) {
        return Optional.empty();
    }

    /** How its statements that change a schema are written; empty where Seatrial cannot do that yet. */
    default Optional<Ddl> ddl() {
        return Optional.empty();
    }

    /** How its rows are compared with those of another database; empty where Seatrial cannot do that yet. */
    default Optional<SliceQuestions> slices() {
        return Optional.empty();
    }

    /** How its rows are put to the test beyond counting; empty where Seatrial cannot do that yet. */
    default Optional<RowProbes> probes() {
        return Optional.empty();
    }
}
