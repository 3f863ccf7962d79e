package io.seatrial.database.mysql;

import io.seatrial.database.mysql.ddl.Grants;
import io.seatrial.schema.SchemaObject;
import io.seatrial.trouble.EnvironmentException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What may be done with single databases of a server, which keeps that apart from them. */
final class Privileges {

    private final Flavour flavour;
    private final String version;
    private final Connection connection;
    private List<MysqlCatalogue.Part> parts;

    /** @param connection for reading */
    Privileges(Flavour flavour, String version, Connection connection) {
        this.flavour = flavour;
        this.version = version;
        this.connection = connection;
    }

    /** As objects of the kinds that a snapshot has; what the user may not read is left out. */
    List<SchemaObject> in(String database) {
        List<SchemaObject> all = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (MysqlCatalogue.Part part : parts()) {
                read(part, statement, database, all);
            }
            return all;
        } catch (SQLException e) {
            throw new EnvironmentException("Reading what may be done with " + database + ": " + Refusals.words(e), e);
        }
    }

    private List<MysqlCatalogue.Part> parts() {
        if (parts == null) {
            parts = new MysqlCatalogue(flavour, version)
                    .others().stream()
                            .filter(part -> Grants.KINDS.contains(part.kind()))
                            .toList();
        }
        return parts;
    }

    private static void read(MysqlCatalogue.Part part, Statement statement, String database, List<SchemaObject> to)
            throws SQLException {
        String query = part.ofAll().replace("database()", Identifiers.literal(database));
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                to.add(part.shape().object(rows::getString));
            }
        } catch (SQLException e) {
            if (part.denied() == null || !Refusals.denied(e)) {
                throw e;
            }
        }
    }

    /** The statements that take all of it away. */
    List<String> takenAway(String database) {
        return in(database).stream()
                .flatMap(grant -> Grants.revoke(grant, database).stream())
                .toList();
    }
}
