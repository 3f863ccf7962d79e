package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of objects for which there are statements, each with its own. */
final class Kinds {

    static final Constraints CONSTRAINTS = new Constraints();

    private static final Map<String, Wording> ALL = Map.ofEntries(
            Map.entry("table", new Tables()),
            Map.entry("column", new Columns()),
            Map.entry("constraint", CONSTRAINTS),
            Map.entry("index", new Indexes()),
            Map.entry("sequence", new Sequences()),
            Map.entry("view", new Views()),
            Map.entry("materialized_view", new MaterializedViews()),
            Map.entry("function", new Functions()),
            Map.entry("aggregate", new Aggregates()),
            Map.entry("trigger", new Triggers()),
            Map.entry("rule", new Rules()),
            Map.entry("policy", new Policies()),
            Map.entry("type", new Types()),
            Map.entry("schema", new Simple(10, Simple.plain("SCHEMA "), made("CREATE SCHEMA "))),
            Map.entry(
                    "extension",
                    new Simple(
                            20,
                            Simple.plain("EXTENSION "),
                            Kinds::extension,
                            Set.of("version", "schema"),
                            Kinds::moved)),
            Map.entry(
                    "statistics",
                    new Simple(
                            66,
                            Simple.plain("STATISTICS "),
                            Kinds::statistics,
                            Set.of("statistics target"),
                            Kinds::target)),
            Map.entry("event_trigger", new Simple(95, Simple.plain("EVENT TRIGGER "), Kinds::eventTrigger)),
            Map.entry("collation", new Simple(25, Simple.plain("COLLATION "), Kinds::collation)),
            Map.entry("cast", new Simple(46, Kinds::cast, Kinds::castMade)),
            Map.entry("publication", new Publications()),
            Map.entry("publication_table", new Publications.Tables()),
            Map.entry("publication_schema", new Publications.Schemas()),
            Map.entry("default_privileges", new DefaultPrivileges()),
            Map.entry("role", new Roles()));

    private Kinds() {}

    /** The statements of that kind, or null. */
    static Wording of(ObjectId id) {
        Wording wording = ALL.get(id.kind().name());
        return wording == null ? Seldom.ALL.get(id.kind().name()) : wording;
    }

    private static java.util.function.Function<SchemaObject, List<String>> made(String words) {
        return object -> List.of(words + Sql.path(object.id().path()));
    }

    private static List<String> extension(SchemaObject extension) {
        String schema = extension.fact("schema");
        return List.of("CREATE EXTENSION " + Sql.name(extension.id().name())
                + ("public".equals(schema) || "pg_catalog".equals(schema) ? "" : " SCHEMA " + schema));
    }

    private static List<String> moved(SchemaObject before, SchemaObject after) {
        String head = "ALTER EXTENSION " + Sql.name(after.id().name());
        List<String> statements = new ArrayList<>();
        if (!after.fact("version").equals(before.fact("version"))) {
            statements.add(head + " UPDATE TO " + Sql.literal(after.fact("version")));
        }
        if (!after.fact("schema").equals(before.fact("schema"))) {
            statements.add(head + " SET SCHEMA " + after.fact("schema"));
        }
        return statements;
    }

    private static List<String> statistics(SchemaObject statistics) {
        List<String> statements = new ArrayList<>(List.of(statistics.fact("definition")));
        if (statistics.fact("statistics target") != null) {
            statements.addAll(target(null, statistics));
        }
        return statements;
    }

    private static List<String> target(SchemaObject before, SchemaObject after) {
        String target = after.fact("statistics target");
        return List.of("ALTER STATISTICS " + Sql.path(after.id().path()) + " SET STATISTICS "
                + (target == null ? "-1" : target));
    }

    private static List<String> eventTrigger(SchemaObject trigger) {
        String tags = trigger.fact("tags");
        String name = Sql.name(trigger.id().name());
        List<String> statements = new ArrayList<>();
        statements.add("CREATE EVENT TRIGGER " + name + " ON " + trigger.fact("event")
                + (tags == null ? "" : " WHEN TAG IN ('" + tags.replace(", ", "', '") + "')")
                + " EXECUTE FUNCTION " + trigger.fact("function") + "()");
        if (trigger.fact("enabled") != null) {
            String word = switch (trigger.fact("enabled")) {
                case "no" -> "DISABLE";
                case "always" -> "ENABLE ALWAYS";
                default -> "ENABLE REPLICA";
            };
            statements.add("ALTER EVENT TRIGGER " + name + " " + word);
        }
        return statements;
    }

    private static List<String> collation(SchemaObject collation) {
        List<String> options = new ArrayList<>(List.of("provider = " + collation.fact("provider")));
        String locale = collation.fact("locale");
        if (locale != null) {
            options.add("locale = " + Sql.literal(locale));
        } else {
            options.add("lc_collate = " + Sql.literal(String.valueOf(collation.fact("lc_collate"))));
            options.add("lc_ctype = " + Sql.literal(String.valueOf(collation.fact("lc_ctype"))));
        }
        if (collation.fact("deterministic") != null) {
            options.add("deterministic = false");
        }
        if (collation.fact("rules") != null) {
            options.add("rules = " + Sql.literal(collation.fact("rules")));
        }
        return List.of("CREATE COLLATION " + Sql.path(collation.id().path()) + " (" + String.join(", ", options) + ")");
    }

    private static String cast(SchemaObject cast) {
        return "CAST (" + cast.id().path().get(0) + " AS " + cast.id().path().get(1) + ")";
    }

    private static List<String> castMade(SchemaObject cast) {
        String way = switch (cast.fact("method")) {
            case "function" -> " WITH FUNCTION " + cast.fact("function");
            case "in and out" -> " WITH INOUT";
            default -> " WITHOUT FUNCTION";
        };
        String when = switch (cast.fact("applies")) {
            case "always" -> " AS IMPLICIT";
            case "in assignments" -> " AS ASSIGNMENT";
            default -> "";
        };
        return List.of("CREATE " + cast(cast) + way + when);
    }
}
