package io.seatrial.database.mysql.ddl;

import io.seatrial.diff.sql.Remake;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Turns the difference of two schemas into statements, in an order that works. */
final class Planner {

    private final Model from;
    private final Model to;
    private final Tongue tongue;
    private final Keys keys;
    private final Routines programs;
    private final Grants grants;
    private final Accounts accounts;
    private final List<Remake.Line> lines = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    Planner(Model from, Model to, Tongue tongue) {
        this.from = from;
        this.to = to;
        this.tongue = tongue;
        this.keys = new Keys(from, to, tongue);
        this.programs = new Routines(from, to, tongue);
        this.grants = new Grants(from, to, gaps);
        this.accounts = new Accounts(from, to, gaps);
    }

    List<Remake.Line> lines() {
        database();
        lines.addAll(grants.down());
        lines.addAll(programs.down());
        lines.addAll(keys.down());
        sequences(false);
        dropTables();
        changeTables();
        createTables();
        lines.addAll(keys.up());
        sequences(true);
        lines.addAll(programs.up());
        lines.addAll(accounts.up());
        lines.addAll(grants.up());
        lines.addAll(accounts.down());
        return lines;
    }

    List<String> gaps() {
        return gaps;
    }

    private void database() {
        ObjectId id = ObjectId.of("database", "main");
        SchemaObject old = from.schema().get(id);
        SchemaObject now = to.schema().get(id);
        if (old == null || now == null || old.equals(now)) {
            return;
        }
        List<String> options = new ArrayList<>();
        if (!Objects.equals(old.fact("collation"), now.fact("collation"))) {
            options.add("CHARACTER SET = " + now.fact("charset") + " COLLATE = " + now.fact("collation"));
        }
        if (!Objects.equals(old.fact("comment"), now.fact("comment"))) {
            options.add("COMMENT = " + Sql.literal(now.fact("comment") == null ? "" : now.fact("comment")));
        }
        if (!options.isEmpty()) {
            say(id, "ALTER DATABASE " + String.join(" ", options), null);
        }
        for (String fact : List.of("encryption", "options")) {
            if (!Objects.equals(old.fact(fact), now.fact(fact))) {
                gaps.add("the " + fact + " of a database: Seatrial writes no statements for it");
            }
        }
    }

    /** Sequences come before the tables that draw from them, and go after. */
    private void sequences(boolean gone) {
        for (SchemaObject old : gone ? from.all("sequence") : List.<SchemaObject>of()) {
            if (to.schema().get(old.id()) == null) {
                say(old.id(), "DROP SEQUENCE " + Sql.name(old.id().name()), null);
            }
        }
        for (SchemaObject now : gone ? List.<SchemaObject>of() : to.all("sequence")) {
            SchemaObject old = from.schema().get(now.id());
            if (old == null) {
                say(now.id(), Programs.sequence(now, "CREATE"), null);
            } else if (!old.equals(now)) {
                say(now.id(), Programs.sequence(now, "ALTER"), null);
            }
        }
    }

    private void dropTables() {
        List<Table> gone = new ArrayList<>(Keys.ordered(from.tables().values().stream()
                .filter(table -> !to.tables().containsKey(table.name()))
                .toList()));
        java.util.Collections.reverse(gone);
        for (Table table : gone) {
            String name = Sql.name(table.name());
            say(table.object().id(), "DROP TABLE " + name, "the rows of " + name);
        }
    }

    private void changeTables() {
        for (Table now : to.tables().values()) {
            Table old = from.tables().get(now.name());
            if (old == null) {
                continue;
            }
            lines.addAll(new TableChange(old, now, tongue).lines());
            partitions(old, now);
        }
    }

    private void partitions(Table old, Table now) {
        boolean same =
                Objects.equals(old.object().fact("partitioned by"), now.object().fact("partitioned by"))
                        && old.partitions().equals(now.partitions());
        if (same) {
            return;
        }
        String head = "ALTER TABLE " + Sql.name(now.name()) + " ";
        List<String> clauses = Partitions.changed(old, now);
        if (clauses != null) {
            for (String clause : clauses) {
                boolean drops = clause.startsWith("DROP");
                say(
                        now.object().id(),
                        head + clause,
                        drops ? "the rows of partitions of " + Sql.name(now.name()) : null);
            }
        } else {
            String clause = new Partitions(now).clause();
            say(now.object().id(), head + (clause == null ? "REMOVE PARTITIONING" : clause), null);
        }
    }

    private void createTables() {
        Set<String> there = new HashSet<>(from.tables().keySet());
        there.retainAll(to.tables().keySet());
        Collection<Table> come = Keys.ordered(to.tables().values().stream()
                .filter(table -> !from.tables().containsKey(table.name()))
                .toList());
        for (Table table : come) {
            there.add(table.name());
            say(
                    table.object().id(),
                    new TableText(tongue).create(table, key -> {
                        boolean can = there.contains(KeyText.target(key));
                        keys.said(key, can);
                        return can;
                    }),
                    null);
        }
    }

    private void say(ObjectId object, String sql, String loss) {
        lines.add(new Remake.Line(sql, object, loss));
    }
}
