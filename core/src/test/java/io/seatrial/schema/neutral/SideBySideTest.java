package io.seatrial.schema.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private final List<SchemaObject> postgres = new ArrayList<>(List.of(
            object("table", "kind=table", "public", "Users"),
            object("column", "type=bigint;nullable=no", "public", "Users", "id"),
            object("column", "type=text;nullable=yes;default='x'::text", "public", "Users", "name"),
            object("constraint", "kind=primary key;columns=id", "public", "Users", "users_pkey")));
    private final List<SchemaObject> mysql = new ArrayList<>(List.of(
            object("table", "kind=table", "users"),
            object("column", "type=bigint(20);nullable=no", "users", "ID"),
            object("column", "type=varchar(80);nullable=yes;default='x'", "users", "name"),
            object("constraint", "kind=primary key;columns=\"ID\"", "users", "PRIMARY")));

    @Test
    void the_same_in_other_words_is_no_disagreement() {
        assertThat(found()).isEmpty();
    }

    @Test
    void what_one_lacks_is_told_once_without_its_parts() {
        postgres.add(object("table", "kind=table", "public", "orders"));
        postgres.add(object("column", "type=integer;nullable=no", "public", "orders", "id"));
        mysql.add(object("column", "type=int;nullable=no", "users", "age"));

        assertThat(found())
                .containsExactly(
                        "table orders: there on postgresql, missing on mysql",
                        "column Users.age: missing on postgresql, there on mysql");
    }

    @Test
    void nullability_defaults_and_types_are_compared_where_both_speak() {
        mysql.set(2, object("column", "type=int;nullable=no;default=now()", "users", "name"));

        assertThat(found())
                .containsExactly(
                        "column Users.name (type): text on postgresql, int on mysql",
                        "column Users.name (nullability): may be NULL on postgresql, NOT NULL on mysql");
        mysql.set(2, object("column", "type=varchar(80);nullable=yes;default='y'", "users", "name"));

        assertThat(found()).containsExactly("column Users.name (default): x on postgresql, y on mysql");
    }

    @Test
    void defaults_that_each_server_spells_otherwise_are_not_compared() {
        postgres.set(2, object("column", "type=bytea;nullable=yes;default='\\x00'::bytea", "public", "Users", "name"));
        mysql.set(2, object("column", "type=binary(1);nullable=yes;default='0x'", "users", "name"));

        assertThat(found()).isEmpty();
    }

    @Test
    void a_key_may_be_an_index_or_a_smaller_key() {
        postgres.add(object("constraint", "kind=unique constraint;columns=name, id", "public", "Users", "u"));
        assertThat(found()).as("the primary key is in it").isEmpty();

        postgres.add(object("index", "table=public.\"Users\";unique=yes;keys=name DESC", "public", "i"));
        assertThat(found()).containsExactly("key Users (name) (uniqueness): unique on postgresql, not unique on mysql");

        mysql.add(object("index", "table=users;unique=yes;keys=name(20)", "users", "i"));
        assertThat(found()).isEmpty();
    }

    @Test
    void keys_with_a_condition_or_an_expression_are_left_alone() {
        postgres.add(object("index", "table=public.\"Users\";unique=yes;keys=lower(name)", "public", "i"));
        mysql.add(object("index", "table=users;unique=yes;keys=name", "users", "i"));

        assertThat(found()).isEmpty();
    }

    @Test
    void foreign_keys_are_compared_with_what_they_do() {
        String columns = "kind=foreign key;columns=id;references=";
        postgres.add(object("constraint", columns + "public.\"Users\" (id);on delete=cascade", "public", "Users", "f"));
        assertThat(found()).containsExactly("foreign key Users (id) → users: there on postgresql, missing on mysql");

        mysql.add(object("constraint", columns + "users (ID);on delete=restrict", "users", "f"));
        assertThat(found())
                .containsExactly("foreign key Users (id) → users (rules): on delete cascade, on update no action on"
                        + " postgresql, on delete no action, on update no action on mysql");
    }

    @Test
    void what_is_left_out_on_one_side_is_left_out() {
        SchemaObject legacy = object("column", "type=integer;nullable=no", "public", "Users", "legacy");
        mysql.add(object("column", "type=int;nullable=no", "users", "legacy"));

        assertThat(found(legacy)).isEmpty();
    }

    private List<String> found(SchemaObject... leftOut) {
        Map<String, CommonSchema> schemas = new LinkedHashMap<>();
        schemas.put("postgresql", schema("postgresql", postgres, leftOut));
        schemas.put("mysql", schema("mysql", mysql));
        return SideBySide.of(schemas).stream()
                .map(one -> one.inWords() + ": " + one.valuesInWords())
                .toList();
    }

    private static CommonSchema schema(String dialect, List<SchemaObject> objects, SchemaObject... leftOut) {
        return CommonReader.read(Schema.of(objects), Dialects.named(dialect).typeWords(), List.of(leftOut));
    }

    private static SchemaObject object(String kind, String facts, String... path) {
        Map<String, String> byName = new TreeMap<>();
        for (String fact : facts.split(";")) {
            String[] parts = fact.split("=", 2);
            byName.put(parts[0], parts[1]);
        }
        return new SchemaObject(ObjectId.of(kind, path), new TreeMap<>(byName));
    }
}
