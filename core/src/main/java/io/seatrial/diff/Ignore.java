package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.Names;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule that leaves something out of comparisons; what belongs to an object goes with it.
 *
 * @param kind a pattern with {@code *}, or null for any
 * @param name a pattern with {@code *} for the whole dotted name or the last part of it, or null for any
 * @param fact a pattern with {@code *} for a fact, or null for the whole object
 */
public record Ignore(String kind, String name, String fact) {

    /**
     * What is left out unless somebody says otherwise: the tables in which migration tools keep what they have applied, and
     * whether a materialised view holds rows, which a dump of the schema never brings along.
     */
    public static final List<Ignore> BOOKKEEPING = Stream.concat(
                    Stream.of(new Ignore("materialized_view", null, "populated")),
                    Stream.of(
                                    "schema_migrations",
                                    "__diesel_schema_migrations",
                                    "_sqlx_migrations",
                                    "goose_db_version",
                                    "gorp_migrations",
                                    "flyway_schema_history",
                                    "databasechangelog",
                                    "databasechangeloglock",
                                    "alembic_version",
                                    "django_migrations",
                                    "ar_internal_metadata",
                                    "knex_migrations",
                                    "knex_migrations_lock",
                                    "pgmigrations",
                                    "SequelizeMeta",
                                    "__drizzle_migrations",
                                    "_prisma_migrations",
                                    "_yoyo_*",
                                    "yoyo_lock")
                            .map(name -> new Ignore("table", name, null)))
            .toList();

    /** True when the rule leaves out the whole object. */
    boolean covers(SchemaObject object) {
        return fact == null && concerns(object);
    }

    /** True when the rule leaves out that fact of the object. */
    boolean covers(SchemaObject object, String name) {
        return fact != null && matches(fact, name) && concerns(object);
    }

    private boolean concerns(SchemaObject object) {
        if (kind != null
                && matches(kind, object.id().kind().name())
                && named(object.id().path())) {
            return true;
        }
        if (kind == null && named(object.id().path())) {
            return true;
        }
        return (kind == null || fact == null) && wholes(object).stream().anyMatch(whole -> wholeCovered(whole));
    }

    /** Only a rule that names an object takes its parts along. */
    private boolean wholeCovered(List<String> whole) {
        return name != null && (kind == null || matches(kind, "table")) && named(whole);
    }

    private boolean named(List<String> path) {
        return name == null || matches(name, String.join(".", path)) || matches(name, path.get(path.size() - 1));
    }

    private static List<List<String>> wholes(SchemaObject object) {
        List<String> path = object.id().path();
        List<List<String>> wholes = new ArrayList<>();
        if (path.size() > 2) {
            wholes.add(path.subList(0, 2));
        }
        String table = object.fact(Facts.TABLE.name());
        if (table != null) {
            wholes.add(Names.unquoted(table));
        }
        String owner = object.fact(Facts.OWNED_BY.name());
        if (owner != null) {
            List<String> column = Names.unquoted(owner.replace(" (identity)", ""));
            wholes.add(column.subList(0, Math.max(1, column.size() - 1)));
        }
        return wholes;
    }

    private static boolean matches(String pattern, String text) {
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("\\*", -1)) {
            regex.append(regex.length() == 0 ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(text).matches();
    }

    /** As a person writes it in the settings. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (kind != null) {
            parts.add("kind " + kind);
        }
        if (name != null) {
            parts.add("name " + name);
        }
        if (fact != null) {
            parts.add("fact " + fact);
        }
        return String.join(", ", parts);
    }
}
