package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Views, replaced in place as long as they only gain columns at their end. */
final class Views implements Wording {

    @Override
    public int rank(SchemaObject view) {
        return 80;
    }

    @Override
    public String called(SchemaObject view, Model model) {
        return "VIEW " + Sql.path(view.id().path());
    }

    @Override
    public List<String> create(SchemaObject view, Model model) {
        List<String> statements = new ArrayList<>(List.of(text("CREATE VIEW ", view, model)));
        for (SchemaObject column : model.columns(view.id().path())) {
            if (column.fact("default") != null) {
                statements.add("ALTER VIEW " + Sql.path(view.id().path()) + " ALTER COLUMN "
                        + Sql.name(column.id().name()) + " SET DEFAULT " + column.fact("default"));
            }
        }
        return statements;
    }

    private static String text(String begin, SchemaObject view, Model model) {
        String options = view.fact("options") == null ? "" : " WITH (" + Sql.options(view.fact("options")) + ")";
        String check = view.fact("check option");
        String definition = definition(view);
        return begin + Sql.path(view.id().path()) + options + " AS\n"
                + definition
                + (check == null ? "" : "\n WITH " + check.toUpperCase() + " CHECK OPTION");
    }

    /** The query without its semicolon. */
    static String definition(SchemaObject view) {
        return view.fact("definition").stripTrailing().replaceFirst(";$", "");
    }

    /** True when a view with these columns can be replaced by one with those. */
    static boolean replaceable(SchemaObject view, Passage passage) {
        List<SchemaObject> old = passage.from().columns(view.id().path());
        List<SchemaObject> now = passage.to().columns(view.id().path());
        if (old.size() > now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            SchemaObject one = old.get(i);
            SchemaObject other = now.get(i);
            boolean same = one.id().equals(other.id())
                    && one.fact("type").equals(other.fact("type"))
                    && java.util.Objects.equals(one.fact("collation"), other.fact("collation"));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        if (facts.contains("definition") || facts.contains("check option")) {
            return List.of(text("CREATE OR REPLACE VIEW ", after, passage.to()));
        }
        return Columns.options("ALTER " + called(after, null) + " ", before.fact("options"), after.fact("options"), "");
    }
}
