package io.seatrial.database.mysql;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Brings what is known of a database up to date. */
final class Rereading {

    /** With more unknown tables than this, reading all at once is faster than one by one. */
    private static final int FEW = 12;

    private static final String TABLE = "table";
    private static final String VIEW = "view";
    private static final String ROUTINE = "routine";
    private static final String SEQUENCE = "sequence";

    private final Statement statement;
    private final MysqlCatalogue catalogue;
    private final Inventory inventory;
    private final TableMemory memory;
    private final List<String> denied = new ArrayList<>();

    /** @param statement of a session that takes several questions in one message */
    Rereading(Statement statement, MysqlCatalogue catalogue, Inventory inventory, TableMemory memory) {
        this.statement = statement;
        this.catalogue = catalogue;
        this.inventory = inventory;
        this.memory = memory;
    }

    /** All but the tables of which their times tell that they are as they were. @param seen null where nothing is known yet */
    void everything(Alterations now, Alterations seen, boolean clockWasSet) throws SQLException {
        readOthers(kind -> true);
        Set<String> changed = seen == null ? new TreeSet<>(now.names()) : now.comeAndGone(seen);
        Set<String> unknown = lookAtTables(now, now.since(clockWasSet ? null : seen), changed);
        readAll(unknown, now.views());
        inventory.completeTriggers();
    }

    /** What the statements may have changed. */
    void some(Alterations now, Alterations seen, Suspicion suspicion) throws SQLException {
        boolean programs = inventory.has(ROUTINE);
        readOthers(kind -> suspicion.of(kind)
                || inventory.has(kind) && suspicion.alongWithTables(kind)
                || kind.equals(SEQUENCE) && (now.sequencesIn(suspicion) || seen.sequencesIn(suspicion)));
        programs = suspicion.of(ROUTINE) && (programs || inventory.has(ROUTINE));
        Set<String> spokenOf = new TreeSet<>(now.names());
        spokenOf.removeIf(name -> !suspicion.mentions(name));
        Set<String> changed = now.comeAndGone(seen);
        spokenOf.addAll(changed);
        Set<String> unknown = lookAtTables(now, spokenOf, changed);
        changed.addAll(spokenOf);
        readAll(unknown, programs ? now.views() : Mentions.views(now.views(), changed, inventory.texts()));
        inventory.completeTriggers();
    }

    /** What could not be seen because the user that reads may not. */
    List<String> denied() {
        return denied;
    }

    private void readOthers(Predicate<String> wanted) throws SQLException {
        for (MysqlCatalogue.Part part : catalogue.others()) {
            if (wanted.test(part.kind())) {
                List<SchemaObject> all = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery(part.ofAll())) {
                    all.addAll(objects(part, rows));
                } catch (SQLException e) {
                    if (part.denied() == null || !Refusals.denied(e)) {
                        throw refused(part, e);
                    }
                    denied.add(part.denied());
                }
                inventory.putKind(
                        part.kind(), part.kind().equals(SEQUENCE) ? Sequences.completed(all, statement) : all);
            }
        }
    }

    /**
     * Looks at tables, and at those that refer to any that changed: a foreign key shows the new names of what it points at,
     * though its own table was not touched.
     *
     * @param changed what is known to have changed; added to
     * @return the tables that must be read
     */
    private Set<String> lookAtTables(Alterations now, Set<String> suspects, Set<String> changed) throws SQLException {
        Set<String> unknown = new TreeSet<>();
        Set<String> looked = new TreeSet<>();
        Set<String> next = new TreeSet<>(suspects);
        next.addAll(Mentions.of(changed, TABLE, inventory.texts()));
        while (looked.addAll(next)) {
            Questions questions = new Questions();
            for (String table : next) {
                if (now.names().contains(table) && !now.isView(table)) {
                    Texts.ask(questions, ObjectId.of(TABLE, table), text -> look(table, text, changed, unknown));
                }
            }
            questions.send(statement);
            next = Mentions.of(changed, TABLE, inventory.texts());
            next.removeAll(looked);
        }
        return unknown;
    }

    private void look(String table, String text, Set<String> changed, Set<String> unknown) {
        if (inventory.text(ObjectId.of(TABLE, table), text)) {
            changed.add(table);
        }
        Map<String, List<SchemaObject>> known = text == null ? null : memory.get(table, text);
        if (known == null) {
            unknown.add(table);
        } else {
            inventory.put(table, known);
        }
    }

    /** What a view's columns are follows from its tables, from other views and from functions, not from its text. */
    private void readAll(Set<String> tables, Set<String> views) throws SQLException {
        Map<String, Map<String, List<SchemaObject>>> read = new TreeMap<>();
        Questions questions = new Questions();
        for (String view : views) {
            ObjectId id = ObjectId.of(VIEW, view);
            Texts.ask(questions, id, text -> inventory.text(id, text));
            read.put(view, new HashMap<>());
        }
        tables.forEach(table -> read.put(table, new HashMap<>()));
        for (MysqlCatalogue.Part part : catalogue.ofTables()) {
            Set<String> asked = new TreeSet<>(part.ofViews() ? views : Set.of());
            if (part.ofTables()) {
                tables.stream().filter(table -> part.mayBeIn(text(table))).forEach(asked::add);
            }
            if (asked.size() > FEW) {
                ask(questions, part, part.ofAll(), read);
            } else {
                asked.forEach(owner -> ask(questions, part, part.of(owner), read));
            }
        }
        questions.send(statement);
        read.forEach(inventory::put);
        tables.forEach(table -> memory.put(table, text(table), read.get(table)));
    }

    private String text(String table) {
        return inventory.texts().get(ObjectId.of(TABLE, table));
    }

    private void ask(
            Questions questions,
            MysqlCatalogue.Part part,
            String sql,
            Map<String, Map<String, List<SchemaObject>>> owners) {
        questions.ask(
                sql,
                rows -> {
                    for (SchemaObject object : objects(part, rows)) {
                        Map<String, List<SchemaObject>> kinds =
                                owners.get(object.id().path().get(0));
                        if (kinds != null) {
                            kinds.computeIfAbsent(part.kind(), kind -> new ArrayList<>())
                                    .add(object);
                        }
                    }
                },
                e -> {
                    throw refused(part, e);
                });
    }

    private List<SchemaObject> objects(MysqlCatalogue.Part part, ResultSet rows) throws SQLException {
        List<SchemaObject> objects = new ArrayList<>();
        while (rows.next()) {
            objects.add(part.shape().object(rows, memory.strings()));
        }
        return objects;
    }

    private static SQLException refused(MysqlCatalogue.Part part, SQLException e) {
        return new SQLException(
                "reading kind " + part.kind() + ": " + Refusals.words(e), e.getSQLState(), e.getErrorCode(), e);
    }
}
