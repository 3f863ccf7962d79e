package io.seatrial.run;

import io.seatrial.recording.TableRows;
import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many rows each table held at most while a trial went on. */
final class Fullness {

    private final Map<ObjectId, TableRows> tables = new TreeMap<>();

    void note(List<TableRows> now) {
        for (TableRows one : now) {
            tables.merge(one.table(), one, (before, after) -> after.rows() >= before.rows() ? after : before);
        }
    }

    List<TableRows> all() {
        return List.copyOf(tables.values());
    }
}
