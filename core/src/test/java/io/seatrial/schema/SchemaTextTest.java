package io.seatrial.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.seatrial.trouble.SettingsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SchemaTextTest {

    private static SchemaObject object(ObjectId id, Map<String, String> facts) {
        return new SchemaObject(id, new TreeMap<>(facts));
    }

    @Test
    void reads_as_a_person_would_write_it() {
        Schema schema = Schema.of(List.of(
                object(ObjectId.of("schema", "app"), Map.of("owner", "alice")),
                object(ObjectId.of("table", "app", "users"), Map.of("owner", "alice")),
                object(ObjectId.of("column", "app", "users", "name"), Map.of("position", "10", "type", "text")),
                object(ObjectId.of("column", "app", "users", "id"), Map.of("position", "2", "type", "bigint")),
                object(ObjectId.of("index", "app", "by_name"), Map.of("table", "app.users", "keys", "name")),
                object(
                        ObjectId.of("function", "app", "touch(app.users)"),
                        Map.of("body", "\nbegin\n\n  return null;\r\nend\n", "comment", " padded "))));

        assertThat(SchemaText.write(schema)).isEqualTo("""
                        # seatrial schema, format 1

                        schema app
                          owner: alice

                        function app."touch(app.users)"
                          body:
                            |
                            | begin
                            |
                            \\   return null;\\r
                            | end
                            |
                          comment: " padded "

                        table app.users
                          owner: alice
                          column app.users.id
                            position: 2
                            type: bigint
                          column app.users.name
                            position: 10
                            type: text
                          index app.by_name
                            keys: name
                            table: app.users
                        """);
        assertThat(SchemaText.read(SchemaText.write(schema), "x")).isEqualTo(schema);
    }

    @Test
    void hostile_names_and_values_come_back_as_they_were() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            List<SchemaObject> objects = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                Map<String, String> facts = new TreeMap<>();
                for (int f = random.nextInt(4); f > 0; f--) {
                    facts.put(hostile(random), hostile(random));
                }
                String[] path = new String[1 + random.nextInt(3)];
                java.util.Arrays.setAll(path, n -> hostile(random));
                objects.add(object(ObjectId.of("k" + hostile(random), path), facts));
            }
            Schema schema = Schema.of(objects);
            String text = SchemaText.write(schema);
            assertThat(SchemaText.read(text, "x")).as(text).isEqualTo(schema);
            assertThat(SchemaText.read(text.replace("\n", "\r\n"), "x")).isEqualTo(schema);
            Snapshot snapshot = new Snapshot(schema, Map.of(), Map.of("odd\nkind", List.of("one", "tw\"o")));
            assertThat(SchemaText.read(SchemaText.write(snapshot), "x")).isEqualTo(schema);
            assertThat(SchemaJson.read(SchemaJson.write(snapshot), "x")).isEqualTo(schema);
        }
    }

    private static String hostile(Random random) {
        String[] pieces = {
            "a", ".", ":", ": ", "\"", "\\", "\n", "\r", "\t", "|", "#", " ", "  ", "é", "\u2028", "\u0000", "😀", "''",
            "$$", "\\u0041", "\\n", ""
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    @Test
    void says_the_line_of_what_it_cannot_read() {
        refused("", "line 1");
        refused("# seatrial schema, format 99\n", "format 99");
        refused("# seatrial schema, format 1\nowner: me\n", "line 2");
        refused("# seatrial schema, format 1\ntable\n", "line 2");
        refused("# seatrial schema, format 1\ntable a\n  x: 1\n  x: 2\n", "line 4");
        refused("# seatrial schema, format 1\ntable a\ntable a\n", "twice");
    }

    private static void refused(String text, String part) {
        assertThatThrownBy(() -> SchemaText.read(text, "old.txt"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("old.txt")
                .hasMessageContaining(part);
    }
}
