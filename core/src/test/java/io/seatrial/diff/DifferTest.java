package io.seatrial.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import io.seatrial.schema.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferTest {

    private static SchemaObject object(String kind, String path, String... facts) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put(facts[i], facts[i + 1]);
        }
        return new SchemaObject(ObjectId.of(kind, path.split("\\.")), new TreeMap<>(map));
    }

    private static Schema schema(SchemaObject... objects) {
        return Schema.of(List.of(objects));
    }

    private static Schema users(String table, String index, String... columns) {
        Stream.Builder<SchemaObject> objects = Stream.builder();
        objects.add(object("table", "app." + table, "owner", "me"));
        for (int i = 0; i < columns.length; i++) {
            objects.add(object("column", "app." + table + "." + columns[i], "position", "" + (i + 1), "type", "text"));
        }
        objects.add(object("constraint", "app." + table + ".users_pkey", "kind", "primary key", "columns", columns[0]));
        objects.add(object(
                "index",
                "app." + index,
                "table",
                "app." + table,
                "keys",
                columns[0],
                "definition",
                "CREATE INDEX " + index + " ON app." + table + " USING btree (" + columns[0] + ")"));
        objects.add(object("view", "app.v", "definition", "SELECT u." + columns[0] + " FROM app." + table + " u;"));
        return Schema.of(objects.build().toList());
    }

    private static List<String> told(Schema before, Schema after) {
        return Differ.between(before, after).stream().map(Change::headline).toList();
    }

    @Test
    void tells_a_changed_fact_in_words() {
        Schema before = schema(
                object("index", "app.users_email_idx", "table", "app.users", "predicate", "active", "definition", "a"));
        Schema after = schema(object(
                "index",
                "app.users_email_idx",
                "table",
                "app.users",
                "predicate",
                "(active AND (NOT deleted))",
                "definition",
                "b"));
        assertThat(told(before, after))
                .containsExactly("index app.users_email_idx: predicate \"active\" → \"(active AND (NOT deleted))\"");
        assertThat(Differ.between(before, after).get(0).definitionAfter()).isEqualTo("b");
    }

    @Test
    void a_renamed_table_takes_its_parts_along_without_a_word() {
        Schema before = users("users", "by_id", "id", "name");
        Schema after = users("members", "by_id", "id", "name");
        assertThat(told(before, after)).containsExactly("table app.users renamed to app.members");
    }

    @Test
    void a_renamed_table_with_another_column_is_told_by_handle_as_such() {
        Schema before = users("users", "by_id", "id", "name");
        Schema after = users("members", "by_id", "id", "name", "email");
        assertThat(Differ.between(snapshot(before, "users"), snapshot(after, "members")).stream()
                        .map(Change::headline))
                .containsExactly("column app.members.email added", "table app.users renamed to app.members");
    }

    @Test
    void a_renamed_column_is_followed_into_what_names_it() {
        Schema before = users("users", "by_id", "id", "name");
        Schema after = users("users", "by_id", "key", "name");
        assertThat(told(before, after)).containsExactly("column app.users.id renamed to app.users.key");
    }

    @Test
    void a_renamed_index_is_recognised_by_its_definition() {
        assertThat(told(users("users", "by_id", "id"), users("users", "by_key", "id")))
                .containsExactly("index app.by_id renamed to app.by_key");
    }

    @Test
    void columns_after_a_removed_one_are_not_told() {
        assertThat(told(users("users", "i", "id", "a", "b", "c"), users("users", "i", "id", "b", "c")))
                .containsExactly("column app.users.a removed");
    }

    @Test
    void only_the_column_that_moved_is_told() {
        Schema before = users("users", "i", "id", "a", "b", "c");
        Schema after = users("users", "i", "id", "b", "c", "a");
        assertThat(told(before, after)).containsExactly("column app.users.a: position \"2\" → \"4\"");
        assertThat(MovedColumns.only(Differ.between(before, after))).isTrue();
    }

    @Test
    void a_view_written_with_a_star_follows_a_moved_column() {
        Schema before = users("users", "i", "id", "a", "b")
                .with(List.of(object(
                        "view",
                        "app.w",
                        "definition",
                        " SELECT u.id,\n u.a,\n f(u.b, 1) AS b\n FROM app.users u\n WHERE u.a;")));
        Schema after = users("users", "i", "id", "b", "a")
                .with(List.of(object(
                        "view",
                        "app.w",
                        "definition",
                        " SELECT u.id,\n f(u.b, 1) AS b,\n u.a\n FROM app.users u\n WHERE u.a;")));
        assertThat(MovedColumns.only(Differ.between(before, after))).isTrue();
        Schema other = after.with(List.of(
                object("view", "app.w", "definition", " SELECT u.id,\n u.b,\n u.a\n FROM app.users u\n WHERE u.b;")));
        assertThat(MovedColumns.only(Differ.between(before, other))).isFalse();
    }

    @Test
    void no_difference_is_ever_folded_away_altogether() {
        Schema before =
                schema(object("column", "app.t.a", "position", "1"), object("column", "app.t.b", "position", "2"));
        Schema after =
                schema(object("column", "app.t.a", "position", "2"), object("column", "app.t.b", "position", "1"));
        assertThat(Differ.between(before, after)).isNotEmpty();
        assertThat(Differ.between(before, before)).isEmpty();
        Schema odd = schema(object("column", "app.t.a", "position", "1"), object("column", "app.t.b", "position", "3"));
        assertThat(Differ.between(before, odd)).isNotEmpty();
    }

    @Test
    void equal_meanings_are_recognised() {
        same("CURRENT_TIMESTAMP", "now()");
        same("'new'::character varying", "'new'::text");
        same("lower((email)::text)", "lower(email)");
        same(
                "((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))",
                "(status = ANY (ARRAY['a'::text, 'b'::text]))");
        same("(status IN ('a', 'b'))", "status = ANY (ARRAY['a'::text, 'b'::text])");
        // How a check on a column of varchar reads before and after a dump.
        same(
                "CHECK (((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])))",
                "CHECK (((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])))");
        same(
                "CHECK (((v)::text <> ALL ((ARRAY['a'::character varying, 'b'::character varying])::text[])))",
                "CHECK (((v)::text <> ALL (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])))");
        same(
                "CREATE INDEX i ON a.t USING btree (lower((name)::text))",
                "CREATE INDEX i ON a.t USING btree (lower(name))");
        same("((a))", "a");
    }

    @Test
    void different_meanings_are_not() {
        differ("(a OR b) AND c", "a OR (b AND c)");
        differ("'1'::text", "'2'::text");
        differ("x::character varying(3)", "x");
        differ("x::integer", "x");
        differ("(a, b)", "a, b");
        differ("\"Now\"", "now");
        differ("now() - '1 day'::interval", "now() - '2 days'::interval");
        differ("(a)::text || b", "(a || b)");
        differ("(id)::text", "id");
        differ("f((id)::text)", "f(id)");
        differ("f(a)", "f a");
        differ("a = 'x'", "a = 'X'");
        differ("not in (1, 2)", "in (1, 2)");
    }

    private static void same(String before, String after) {
        assertThat(EqualExpressions.same(before, after))
                .as(Normal.of(before, java.util.Set.of()) + " / " + Normal.of(after, java.util.Set.of()))
                .isTrue();
    }

    private static void differ(String before, String after) {
        assertThat(EqualExpressions.same(before, after))
                .as(before + " / " + after)
                .isFalse();
    }

    @Test
    void bodies_may_be_laid_out_anew_where_layout_means_nothing() {
        Change sql = body("plpgsql", "begin\r\n  return 1;\r\nend", "BEGIN\n    return 1; end");
        Change python = body("plpython3u", "if a:\n  b()", "if a:\nb()");
        Change quoted = body("plpgsql", "begin return 'a  b'; end", "begin return 'a b'; end");
        assertThat(EqualExpressions.among(List.of(sql, python, quoted))).containsExactly(sql);
        assertThat(EqualExpressions.is(body("plpython3u", "a()\r\nb()\r\n", "a()\nb()")))
                .isTrue();
    }

    private static Change body(String language, String before, String after) {
        return Differ.between(
                        schema(object("function", "app.f()", "language", language, "body", before)),
                        schema(object("function", "app.f()", "language", language, "body", after)))
                .get(0);
    }

    @Test
    void bookkeeping_is_left_out_with_all_its_parts_and_listed() {
        Schema empty = schema(object("schema", "app"));
        Schema full = empty.with(List.of(
                object("table", "app.schema_migrations"),
                object("column", "app.schema_migrations.version"),
                object("index", "app.schema_migrations_pkey", "table", "app.schema_migrations"),
                object("sequence", "app.x_seq", "owned by", "app.schema_migrations.id")));
        Comparison comparison = Comparison.of(snapshot(full, ""), snapshot(empty, ""), Ignore.BOOKKEEPING);
        assertThat(comparison.equal()).isTrue();
        assertThat(comparison.ignored()).hasSize(4).allMatch(line -> line.contains("schema_migrations"));
    }

    @Test
    void a_rule_may_leave_out_one_fact() {
        Comparison comparison = Comparison.of(
                snapshot(schema(object("table", "app.t", "comment", "a", "options", "x")), ""),
                snapshot(schema(object("table", "app.t", "comment", "b", "options", "y")), ""),
                List.of(new Ignore(null, "app.*", "comment")));
        assertThat(comparison.changes()).hasSize(1);
        assertThat(comparison.ignored())
                .containsExactly("table app.t: comment \"a\" → \"b\" (ignored: name app.*, fact comment)");
    }

    @Test
    void the_user_that_built_a_database_is_told_once() {
        Schema first =
                schema(object("table", "app.a", "owner", "seatrial"), object("table", "app.b", "owner", "seatrial"));
        Schema second = schema(object("table", "app.a", "owner", "app"), object("table", "app.b", "owner", "app"));
        Comparison comparison = Comparison.of(snapshot(first, ""), snapshot(second, ""), List.of());
        assertThat(comparison.equal()).isTrue();
        assertThat(comparison.owners()).hasSize(1);
    }

    @Test
    void a_comparison_is_told_in_groups() {
        Schema first = users("users", "i", "id", "name");
        Schema second = schema(object("view", "app.v", "definition", "SELECT 1;"));
        assertThat(Telling.of(
                        Comparison.of(snapshot(first, ""), snapshot(second, ""), List.of()),
                        "the history",
                        "production",
                        false))
                .containsExactly(
                        "only in the history:",
                        "  table app.users (2 columns, 1 index, 1 primary key)",
                        "different:",
                        "  view app.v: definition \"SELECT u.id FROM app.users u;\" → \"SELECT 1;\"");
    }

    private static Snapshot snapshot(Schema schema, String table) {
        Map<ObjectId, String> handles = new HashMap<>();
        schema.objects()
                .keySet()
                .forEach(id -> handles.put(id, String.join(".", id.path()).replace("app." + table, "app.T")));
        return new Snapshot(schema, handles, Map.of());
    }

    @Test
    void a_made_up_name_that_stays_when_its_table_gets_another_is_not_told() {
        SchemaObject kept =
                object("constraint", "app.members.users_id_not_null", "kind", "not-null constraint", "columns", "id");
        Schema before = schema(object("table", "app.users"), object("column", "app.users.id", "nullable", "no"));
        Schema after =
                schema(object("table", "app.members"), object("column", "app.members.id", "nullable", "no"), kept);
        assertThat(told(before, after)).containsExactly("table app.users renamed to app.members");
        assertThat(told(after, before)).containsExactly("table app.members renamed to app.users");
    }

    @Test
    void a_name_that_somebody_chose_is_told_when_it_goes() {
        SchemaObject column = object("column", "app.users.id", "nullable", "no");
        SchemaObject chosen =
                object("constraint", "app.users.id_not_null", "kind", "not-null constraint", "columns", "id");
        assertThat(told(schema(column, chosen), schema(column)))
                .containsExactly("not-null constraint app.users.id_not_null removed");
    }

    @Test
    void a_not_null_that_is_new_is_told_beside_a_renamed_table() {
        SchemaObject fresh = object("constraint", "app.members.known", "kind", "not-null constraint", "columns", "id");
        Schema before = schema(object("table", "app.users"), object("column", "app.users.id", "nullable", "yes"));
        Schema after =
                schema(object("table", "app.members"), object("column", "app.members.id", "nullable", "no"), fresh);
        assertThat(told(before, after)).contains("not-null constraint app.members.known added");
    }

    @Test
    void a_short_name_that_is_part_of_other_words_is_no_hindrance_to_being_recognised() {
        Schema before = schema(object("function", "app.f(integer)", "kind", "function", "owner", "chief"));
        Schema after = schema(object("function", "app.g(integer)", "kind", "function", "owner", "chief"));
        assertThat(told(before, after)).containsExactly("function app.f(integer) renamed to app.g(integer)");
    }
}
