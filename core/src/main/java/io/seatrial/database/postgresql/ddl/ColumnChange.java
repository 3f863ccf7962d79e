package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One column of a table made into another in place, so that its values stay. */
final class ColumnChange {

    /** Types that any other is written as, or read from, by an assignment. */
    private static final Set<String> TEXTS = Set.of("text", "character varying");

    private final SchemaObject before;
    private final SchemaObject after;
    private final Set<String> facts;
    private final Passage passage;
    private final List<String> statements = new ArrayList<>();

    ColumnChange(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        this.before = before;
        this.after = after;
        this.facts = facts;
        this.passage = passage;
    }

    List<String> statements() {
        boolean type = facts.contains("type") || facts.contains("collation");
        boolean identity = facts.contains("identity");
        if (identity && after.fact("identity") == null) {
            say("DROP IDENTITY");
        }
        boolean released = before.fact("default") != null && (type || facts.contains("default"));
        if (released && (type || after.fact("default") == null)) {
            say("DROP DEFAULT");
        }
        if (type) {
            say("TYPE " + after.fact("type") + collation() + using());
        }
        if (after.fact("default") != null && (facts.contains("default") || type)) {
            say("SET DEFAULT " + after.fact("default"));
        }
        nullable();
        if (identity && after.fact("identity") != null) {
            identity();
        }
        settings();
        return statements;
    }

    private String collation() {
        boolean reset = facts.contains("collation") && after.fact("collation") == null;
        return after.fact("collation") != null
                ? " COLLATE " + after.fact("collation")
                : reset ? " COLLATE \"default\"" : "";
    }

    /** A way from the old values to the new type, where the server knows none by itself. */
    private String using() {
        String old = base(before.fact("type"));
        String now = base(after.fact("type"));
        if (old.equals(now) || TEXTS.contains(now) || Casts.automatic(old, now)) {
            return "";
        }
        String name = Sql.name(after.id().name());
        boolean direct = TEXTS.contains(old) || Casts.known(old, now);
        return " USING " + name + (direct ? "" : now.endsWith("[]") ? "::text[]" : "::text") + "::"
                + after.fact("type");
    }

    private static String base(String type) {
        return type.replaceFirst("\\([0-9, ]+\\)", "");
    }

    private void nullable() {
        if (facts.contains("nullable")) {
            boolean refuses = "no".equals(after.fact("nullable"));
            boolean named = refuses && NotNulls.of(after, passage.to()) != null;
            if (refuses && after.fact("default") != null && before.fact("inherited") == null) {
                // Rows that hold nothing yet would stand in the way.
                String name = Sql.name(after.id().name());
                String update = "UPDATE " + Sql.path(after.id().path().subList(0, 2)) + " SET " + name
                        + " = DEFAULT WHERE " + name + " IS NULL";
                statements.addAll(Replicas.identified(update, after, passage));
            }
            if (!named) {
                say(refuses ? "SET NOT NULL" : "DROP NOT NULL");
            }
        }
    }

    private void identity() {
        String kind = after.fact("identity").toUpperCase();
        if (before.fact("identity") != null) {
            say("SET GENERATED " + kind);
        } else {
            if (!"no".equals(after.fact("nullable"))) {
                say("SET NOT NULL");
            }
            say("ADD" + Sequences.identity(after, passage.to()));
        }
    }

    private void settings() {
        if (facts.contains("storage")) {
            apart("SET STORAGE " + (after.fact("storage") == null ? "DEFAULT" : after.fact("storage")));
        }
        if (facts.contains("compression")) {
            say("SET COMPRESSION " + (after.fact("compression") == null ? "default" : after.fact("compression")));
        }
        if (facts.contains("statistics target")) {
            apart("SET STATISTICS "
                    + (after.fact("statistics target") == null ? "-1" : after.fact("statistics target")));
        }
        if (facts.contains("server options")) {
            String table = Sql.path(after.id().path().subList(0, 2));
            statements.addAll(Foreign.altered(
                    "ALTER FOREIGN TABLE " + table + " ALTER COLUMN "
                            + Sql.name(after.id().name()),
                    before.fact("server options"),
                    after.fact("server options")));
        }
        if (facts.contains("options")) {
            statements.addAll(Columns.options(head(), before.fact("options"), after.fact("options"), ""));
        }
    }

    private String head() {
        return head("");
    }

    private String head(String only) {
        return "ALTER TABLE " + only + Sql.path(after.id().path().subList(0, 2)) + " ALTER COLUMN "
                + Sql.name(after.id().name()) + " ";
    }

    /** Of this table alone: its heirs may have it otherwise. */
    private void apart(String action) {
        statements.add(head(Inherited.only(after.id().path().subList(0, 2), passage.to())) + action);
    }

    private void say(String action) {
        statements.add(head() + action);
    }
}
