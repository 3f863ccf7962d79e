package io.seatrial.schema.neutral;

import static org.assertj.core.api.Assertions.assertThat;

import io.seatrial.Dialects;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of types of {@code scenarios/across/types.txt}, in both directions. */
class TypesSideBySideTest {

    private static final Path TABLE = Path.of("..", "scenarios", "across", "types.txt");
    private static final Pattern LINE = Pattern.compile("(same|other) +(\\w+) (.+?)  +(\\w+) (.+)");

    static List<String> lines() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void types_are_the_same_or_other(String line) {
        Matcher parts = LINE.matcher(line);
        assertThat(parts.matches()).as(line).isTrue();

        assertThat(disagree(parts.group(2), parts.group(3), parts.group(4), parts.group(5)))
                .isEqualTo(parts.group(1).equals("other"));
        assertThat(disagree(parts.group(4), parts.group(5), parts.group(2), parts.group(3)))
                .isEqualTo(parts.group(1).equals("other"));
    }

    @Test
    void every_dialect_takes_part() throws IOException {
        List<String> all = lines();
        assertThat(Dialects.all()).allMatch(one -> all.stream().anyMatch(line -> line.contains(one.name() + " ")));
    }

    private static boolean disagree(String oneName, String oneType, String otherName, String otherType) {
        Map<String, CommonSchema> schemas = new LinkedHashMap<>();
        schemas.put("one", schema(oneName, oneType));
        schemas.put("other", schema(otherName, otherType));
        List<Disagreement> found = SideBySide.of(schemas);
        assertThat(found).allMatch(one -> one.about().equals("type"));
        return !found.isEmpty();
    }

    private static CommonSchema schema(String dialect, String type) {
        List<SchemaObject> objects = new ArrayList<>();
        objects.add(object("table", Map.of("kind", "table"), "t"));
        objects.add(object("column", Map.of("type", type, "nullable", "yes"), "t", "c"));
        objects.add(object("type", Map.of("kind", "enum", "labels", "'calm', 'rough'"), "public", "mood"));
        objects.add(object("type", Map.of("kind", "domain", "base type", "text"), "public", "short"));
        return CommonReader.read(Schema.of(objects), Dialects.named(dialect).typeWords(), Set.of());
    }

    private static SchemaObject object(String kind, Map<String, String> facts, String... path) {
        return new SchemaObject(ObjectId.of(kind, path), new TreeMap<>(facts));
    }
}
