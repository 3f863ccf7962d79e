package io.seatrial.run;

import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Kind;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.trial.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * New tables in which an up keeps what another table held, for the way back: that table stays, a SELECT fills the new one, and
 * it has either all of its columns, or some of them and no key. No application writes rows into these; a table that takes the
 * place of another one, or a part of it, is another matter.
 */
record KeptAside(Step up) {

    private static final Pattern SELECT = Pattern.compile("\\bselect\\b", Pattern.CASE_INSENSITIVE);

    /** Those tables without the ones that are kept aside. */
    Tables without(Tables tables) {
        Map<ObjectId, Set<String>> stay = columns(up.before().schema());
        stay.keySet().removeIf(table -> up.after().schema().get(table) == null);
        Set<ObjectId> aside = new HashSet<>();
        columns(up.after().schema()).forEach((table, columns) -> {
            boolean there = up.before().schema().get(table) != null;
            if (!there && stay.keySet().stream().anyMatch(source -> keeps(table, columns, source, stay.get(source)))) {
                aside.add(table);
            }
        });
        return table -> tables.has(table) && !aside.contains(table);
    }

    private boolean keeps(ObjectId table, Set<String> columns, ObjectId source, Set<String> all) {
        boolean part = all.equals(columns) || all.containsAll(columns) && !demands(table);
        return part && filled(table, source);
    }

    /** The columns of each table, by name. */
    private static Map<ObjectId, Set<String>> columns(Schema schema) {
        Map<ObjectId, Set<String>> columns = new HashMap<>();
        for (ObjectId id : schema.objects().keySet()) {
            if (id.kind().name().equals("table")) {
                columns.put(id, new HashSet<>());
            }
        }
        schema.objects().keySet().forEach(id -> {
            if (id.kind().name().equals("column")) {
                List<String> path = id.path();
                ObjectId table = new ObjectId(new Kind("table"), path.subList(0, path.size() - 1));
                // CREATE TABLE … AS may spell the types otherwise.
                columns.computeIfPresent(table, (key, names) -> {
                    names.add(id.name());
                    return names;
                });
            }
        });
        columns.values().removeIf(Set::isEmpty);
        return columns;
    }

    private boolean demands(ObjectId table) {
        return up.after().schema().objects().keySet().stream()
                .anyMatch(id -> id.kind().name().equals("constraint")
                        && id.path().size() > table.path().size()
                        && id.path().subList(0, table.path().size()).equals(table.path()));
    }

    private boolean filled(ObjectId table, ObjectId source) {
        Pattern to = word(table);
        Pattern from = word(source);
        return up.runs().stream()
                .map(StatementRun::sql)
                .anyMatch(sql -> SELECT.matcher(sql).find()
                        && to.matcher(sql).find()
                        && from.matcher(sql).find());
    }

    private static Pattern word(ObjectId table) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(table.name()) + "(?![\\w$])", Pattern.CASE_INSENSITIVE);
    }
}
