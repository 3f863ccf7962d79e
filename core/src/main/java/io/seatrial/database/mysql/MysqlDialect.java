package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.Dialect;
import io.seatrial.database.Loader;
import io.seatrial.database.RowProbes;
import io.seatrial.database.RowQuestions;
import io.seatrial.database.ScratchServer;
import io.seatrial.database.SliceQuestions;
import io.seatrial.database.mysql.ddl.MysqlDdl;
import io.seatrial.database.mysql.ddl.Tongue;
import io.seatrial.diff.sql.Ddl;
import io.seatrial.schema.Snapshot;
import io.seatrial.sql.MysqlSplitter;
import io.seatrial.sql.Splitter;
import io.seatrial.trouble.EnvironmentException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MySQL, from version 8.0.16 on, and what speaks its protocol. */
public class MysqlDialect implements Dialect {

    private final Flavour flavour;

    public MysqlDialect() {
        this(new Flavour("mysql", "MySQL", List.of("mariadb"), MysqlDialect.class, Tongue.MYSQL));
    }

    protected MysqlDialect(Flavour flavour) {
        this.flavour = flavour;
    }

    @Override
    public final String name() {
        return flavour.name();
    }

    @Override
    public final String insertsGently() {
        return "INSERT … ON DUPLICATE KEY UPDATE id = id (or INSERT IGNORE, which also keeps quiet about values that do not"
                + " fit)";
    }

    @Override
    public final List<String> alsoReads() {
        return flavour.alsoReads();
    }

    @Override
    public final Splitter splitter() {
        return new MysqlSplitter();
    }

    /** Every statement that defines something commits what was open before it, and itself. */
    @Override
    public final boolean transactionalDdl() {
        return false;
    }

    @Override
    public final boolean showsWork(String sql) {
        return TableStatement.of(sql) != null;
    }

    @Override
    public final ScratchServer open(DatabaseServer server) {
        return MysqlScratchServer.open(this, flavour, server);
    }

    @Override
    public final List<String> clean(DatabaseServer server) {
        return Stale.clean(flavour, server);
    }

    /** Both servers understand both spellings of a URL; which one it is, it says itself. */
    @Override
    public final DatabaseServer server(String url, Duration wait, Map<String, String> environment) {
        return MysqlUrl.speaks(url) ? MysqlUrlServer.of(url, wait, environment) : null;
    }

    @Override
    public final Optional<Loader> loader() {
        return Optional.of(new MysqlLoader(flavour));
    }

    @Override
    public final Optional<RowQuestions> rows(String version) {
        return Optional.of(new MysqlRows(flavour, version));
    }

    /** Of all ways to take a fingerprint the oldest, which both servers of a comparison know. */
    @Override
    public final Optional<SliceQuestions> slices() {
        return Optional.of(new MysqlSlices(new MysqlRows(flavour, "0")));
    }

    @Override
    public final Optional<RowProbes> probes() {
        return Optional.of(new MysqlProbes(flavour));
    }

    @Override
    public final Snapshot snapshot(DatabaseServer server) {
        try (MysqlSchemaReader reader =
                new MysqlSchemaReader(flavour, server, server.maintenanceDatabase(), new Disturbance())) {
            return reader.read();
        } catch (SQLException e) {
            throw new EnvironmentException(
                    "Reading the schema of " + server.maintenanceDatabase() + " on " + server.label() + ": "
                            + Refusals.words(e) + ". Connect as a user who may read the catalogue.",
                    e);
        }
    }

    @Override
    public final Optional<Ddl> ddl() {
        return Optional.of(new MysqlDdl(flavour.tongue()));
    }
}
