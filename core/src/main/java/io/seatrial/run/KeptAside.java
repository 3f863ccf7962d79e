package io.seatrial.run;

import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.trial.Tables;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * New tables in which an up keeps what another table held, for the way back: all of their columns are columns of one older
 * table, and a SELECT fills them. No application writes rows into these.
 */
record KeptAside(Step up) {

    private static final Pattern SELECT = Pattern.compile("\\bselect\\b", Pattern.CASE_INSENSITIVE);

    /** Those tables without the ones that are kept aside. */
    Tables without(Tables tables) {
        Set<ObjectId> aside = new HashSet<>();
        Collection<Set<String>> old = columns(up.before().schema()).values();
        columns(up.after().schema()).forEach((table, columns) -> {
            boolean there = up.before().schema().get(table) != null;
            if (!there && filled(table) && old.stream().anyMatch(others -> others.containsAll(columns))) {
                aside.add(table);
            }
        });
        return table -> tables.has(table) && !aside.contains(table);
    }

    /** The columns of each table, by name and type. */
    private static Map<ObjectId, Set<String>> columns(Schema schema) {
        Map<ObjectId, Set<String>> columns = new HashMap<>();
        for (ObjectId id : schema.objects().keySet()) {
            if (id.kind().name().equals("table")) {
                columns.put(id, new HashSet<>());
            }
        }
        schema.objects().forEach((id, object) -> {
            if (id.kind().name().equals("column")) {
                List<String> path = id.path();
                ObjectId table = new ObjectId(new Kind("table"), path.subList(0, path.size() - 1));
                columns.computeIfPresent(table, (key, names) -> {
                    names.add(id.name() + " " + object.fact("type"));
                    return names;
                });
            }
        });
        columns.values().removeIf(Set::isEmpty);
        return columns;
    }

    private boolean filled(ObjectId table) {
        Pattern name =
                Pattern.compile("(?<![\\w$])" + Pattern.quote(table.name()) + "(?![\\w$])", Pattern.CASE_INSENSITIVE);
        return up.runs().stream()
                .map(StatementRun::sql)
                .anyMatch(sql -> name.matcher(sql).find() && SELECT.matcher(sql).find());
    }
}
