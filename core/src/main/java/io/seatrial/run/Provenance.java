package io.seatrial.run;

import io.seatrial.database.DatabaseServer;
import io.seatrial.migration.Script;
import java.util.List;
import java.util.function.Supplier;

/**
 * Where rows come from before any are made up: a dump, or a database of the user's that is only read.
 *
 * @param script null where it is a database
 * @param server opened when it is needed; null where it is a script
 * @param masks columns that are made up all the same
 */
public record Provenance(Script script, Supplier<DatabaseServer> server, List<String> masks) {

    public Provenance {
        masks = List.copyOf(masks);
    }
}
