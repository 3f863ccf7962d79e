package io.seatrial.schema;

import io.seatrial.trouble.SettingsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A schema as JSON, for other programs; says the same as the text form. */
public final class SchemaJson {

    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SchemaJson() {}

    /** The snapshot as JSON: the objects in the order of their ids, and what is in the database but not described. */
    public static String write(Snapshot snapshot) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("seatrial-schema", FORMAT);
        ArrayNode objects = root.putArray("objects");
        for (SchemaObject object : snapshot.schema().objects().values()) {
            ObjectNode node = objects.addObject();
            node.put("kind", object.id().kind().name());
            ArrayNode path = node.putArray("path");
            object.id().path().forEach(path::add);
            ObjectNode facts = node.putObject("facts");
            object.facts().forEach(facts::put);
        }
        ObjectNode unmodelled = root.putObject("notDescribed");
        new TreeMap<>(snapshot.unmodelled()).forEach((kind, names) -> {
            ArrayNode list = unmodelled.putArray(kind);
            names.forEach(list::add);
        });
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /**
     * The schema that was written.
     *
     * @param source what to call the text in messages, such as its file
     * @throws SettingsException when the text is not of this form
     */
    public static Schema read(String json, String source) {
        try {
            JsonNode root = MAPPER.readTree(json);
            if (root.path("seatrial-schema").asInt(0) != FORMAT) {
                throw trouble(source, "it does not say \"seatrial-schema\": " + FORMAT, null);
            }
            List<SchemaObject> objects = new ArrayList<>();
            root.path("objects").forEach(node -> objects.add(object(node)));
            return Schema.of(objects);
        } catch (JacksonException | IllegalArgumentException e) {
            throw trouble(source, e.getMessage(), e);
        }
    }

    private static SchemaObject object(JsonNode node) {
        List<String> path = new ArrayList<>();
        node.path("path").forEach(part -> path.add(part.asString()));
        SortedMap<String, String> facts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> fact : node.path("facts").properties()) {
            facts.put(fact.getKey(), fact.getValue().asString());
        }
        return new SchemaObject(new ObjectId(new Kind(node.path("kind").asString()), path), facts);
    }

    private static SettingsException trouble(String source, String what, Exception cause) {
        return new SettingsException(
                "Reading the schema " + source + " failed: " + what + ". Write the snapshot anew with this version.",
                cause);
    }
}
