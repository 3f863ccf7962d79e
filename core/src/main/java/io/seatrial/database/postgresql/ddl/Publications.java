package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Set;

/** Publications, and what belongs to them. */
final class Publications implements Wording {

    @Override
    public int rank(SchemaObject publication) {
        return 97;
    }

    @Override
    public String called(SchemaObject publication, Model model) {
        return "PUBLICATION " + Sql.name(publication.id().name());
    }

    @Override
    public List<String> create(SchemaObject publication, Model model) {
        String all = publication.fact("all tables") == null ? "" : " FOR ALL TABLES";
        return List.of("CREATE " + called(publication, model) + all + " WITH (" + options(publication) + ")");
    }

    private static String options(SchemaObject publication) {
        return "publish = '" + publication.fact("publishes") + "'"
                + (publication.fact("via partition root") == null ? "" : ", publish_via_partition_root = true")
                + (publication.fact("generated columns") == null ? "" : ", publish_generated_columns = stored");
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        boolean settable = Set.of("publishes", "via partition root").containsAll(facts);
        String root = after.fact("via partition root") == null ? ", publish_via_partition_root = false" : "";
        return settable ? List.of("ALTER " + called(after, null) + " SET (" + options(after) + root + ")") : null;
    }

    /** Tables of a publication. */
    static final class Tables implements Wording {

        @Override
        public int rank(SchemaObject member) {
            return 98;
        }

        @Override
        public String called(SchemaObject member, Model model) {
            return null;
        }

        private static String head(SchemaObject member) {
            return "ALTER PUBLICATION " + Sql.name(member.id().path().get(0));
        }

        @Override
        public List<String> create(SchemaObject member, Model model) {
            String columns = member.fact("columns") == null ? "" : " (" + member.fact("columns") + ")";
            String filter = member.fact("filter") == null ? "" : " WHERE (" + member.fact("filter") + ")";
            return List.of(head(member) + " ADD TABLE " + only(member, model)
                    + member.id().path().get(1) + columns + filter);
        }

        @Override
        public List<String> drop(SchemaObject member, Model model) {
            return List.of(head(member) + " DROP TABLE " + only(member, model)
                    + member.id().path().get(1));
        }

        /** Tables that inherit from it are members of their own. */
        private static String only(SchemaObject member, Model model) {
            String table = member.id().path().get(1);
            boolean heirs = model.schema().objects().values().stream()
                    .anyMatch(object -> object.fact("inherits") != null
                            && List.of(object.fact("inherits").split(", ")).contains(table));
            return heirs ? "ONLY " : "";
        }
    }

    /** Schemas of a publication. */
    static final class Schemas implements Wording {

        @Override
        public int rank(SchemaObject member) {
            return 98;
        }

        @Override
        public String called(SchemaObject member, Model model) {
            return null;
        }

        @Override
        public List<String> create(SchemaObject member, Model model) {
            return List.of(Tables.head(member) + " ADD TABLES IN SCHEMA "
                    + Sql.name(member.id().path().get(1)));
        }

        @Override
        public List<String> drop(SchemaObject member, Model model) {
            return List.of(Tables.head(member) + " DROP TABLES IN SCHEMA "
                    + Sql.name(member.id().path().get(1)));
        }
    }
}
