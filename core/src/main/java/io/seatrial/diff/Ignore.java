package io.seatrial.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that leaves something out of comparisons; what belongs to an object goes with it.
 *
 * @param kind a pattern with {@code *}, or null for any
 * @param name a pattern with {@code *} for the whole dotted name or the last part of it, or null for any
 * @param fact a pattern with {@code *} for a fact, or null for the whole object
 */
public record Ignore(String kind, String name, String fact) {

    /** What no dump of a schema brings along: whether a materialised view holds rows. */
    public static final List<Ignore> UNDUMPED = List.of(new Ignore("materialized_view", null, "populated"));

    /** What is left out unless somebody says otherwise: the tables in which migration tools keep what they have applied. */
    public static final List<Ignore> BOOKKEEPING = Stream.of(
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
            .map(name -> new Ignore("table", name, null))
            .toList();

    /** Leaves tables of these names out, and no others. */
    public static List<Ignore> tables(List<String> names) {
        return names.stream().map(name -> new Ignore("table", name, null)).toList();
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
