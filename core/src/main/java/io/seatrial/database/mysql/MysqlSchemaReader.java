package io.seatrial.database.mysql;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.SchemaReader;
import io.seatrial.schema.Schema;
import io.seatrial.schema.Snapshot;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the schema of a database from its catalogue; after the first time, only what may have changed. */
final class MysqlSchemaReader implements SchemaReader {

    private final Flavour flavour;
    private final DatabaseServer server;
    private final String database;
    private final Disturbance disturbance;
    private final TableMemory memory;
    private final Inventory inventory;
    private final Renames renames = new Renames(this::numbers);
    private final String state;
    private final String names;

    private Map<String, List<String>> unmodelled = Map.of();
    private Connection connection;
    private MysqlCatalogue catalogue;
    private Alterations seen;
    private Identities identities = Identities.NONE;

    /** @param disturbance told of everything that is done to the database while it is read again and again */
    MysqlSchemaReader(Flavour flavour, DatabaseServer server, String database, Disturbance disturbance) {
        this(flavour, server, database, disturbance, new TableMemory());
    }

    private MysqlSchemaReader(
            Flavour flavour, DatabaseServer server, String database, Disturbance disturbance, TableMemory memory) {
        this.flavour = flavour;
        this.server = server;
        this.database = database;
        this.disturbance = disturbance;
        this.memory = memory;
        this.inventory = new Inventory(memory);
        this.state = flavour.text("reading/state.sql");
        this.names = flavour.text("reading/names.sql");
        disturbance.tell(renames);
    }

    @Override
    public Snapshot read() throws SQLException {
        connect();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            Suspicion suspicion = disturbance.ended();
            // The server may do what an event says at any time.
            boolean everything = seen == null || suspicion.everything() || inventory.has("event");
            Alterations now = everything ? Alterations.read(statement, state) : names(statement, suspicion);
            inventory.retain(now);
            Rereading rereading = new Rereading(statement, catalogue, inventory, memory);
            if (everything) {
                rereading.everything(now, seen, disturbance.clockWasSet());
                unmodelled = new TreeMap<>(catalogue.unmodelled(statement));
                rereading.denied().forEach(what -> unmodelled.put(what, List.of("")));
            } else {
                rereading.some(now, seen, suspicion);
            }
            seen = now;
            return snapshot();
        }
    }

    private void connect() throws SQLException {
        if (connection == null) {
            connection = Connections.forReading(flavour, server, database);
            if (catalogue == null) {
                String version = connection.getMetaData().getDatabaseProductVersion();
                catalogue = new MysqlCatalogue(flavour, version.replaceFirst("^5\\.5\\.5-", ""));
            }
        }
    }

    private Alterations names(Statement statement, Suspicion suspicion) throws SQLException {
        return suspicion.names() ? seen.renewed(statement, names) : seen;
    }

    private Map<String, Long> numbers() throws SQLException {
        connect();
        Map<String, Long> numbers = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(flavour.text("reading/numbers.sql"))) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getLong(2));
            }
        }
        return numbers;
    }

    private Snapshot snapshot() {
        Schema schema = inventory.schema();
        Map<String, String> origins = renames.origins();
        Set<String> renamed = new HashSet<>(origins.keySet());
        renamed.addAll(origins.values());
        identities = identities.next(inventory.owners(), inventory.changes(renamed), origins);
        return new Snapshot(schema, identities.names(), inventory.remainders(), unmodelled);
    }

    @Override
    public void pause() {
        Connections.close(connection);
        connection = null;
    }

    @Override
    public SchemaReader forCopy(String copy) {
        return forCopy(copy, new Disturbance());
    }

    MysqlSchemaReader forCopy(String copy, Disturbance ofCopy) {
        MysqlSchemaReader reader = new MysqlSchemaReader(flavour, server, copy, ofCopy, memory);
        reader.catalogue = catalogue;
        reader.identities = identities;
        reader.renames.begin(renames.known());
        return reader;
    }

    @Override
    public void close() {
        pause();
    }
}
