package io.seatrial.reports;

import io.seatrial.diff.Change;
import io.seatrial.diff.Compared;
import io.seatrial.diff.EqualExpressions;
import io.seatrial.diff.FactChange;
import io.seatrial.diff.sql.ProvedSql;
import io.seatrial.diff.sql.Remake;
import io.seatrial.schema.SchemaObject;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** The differences of two schemas, for programs that want more than findings. */
final class JsonDifferences {

    private JsonDifferences() {}

    static void write(JsonGenerator json, Compared compared) {
        json.writeObjectPropertyStart("compared");
        json.writeStringProperty("first", compared.first());
        json.writeStringProperty("second", compared.second());
        json.writeArrayPropertyStart("differences");
        for (Change change : compared.comparison().changes()) {
            json.writeStartObject();
            difference(json, change, compared);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("ignored");
        compared.comparison().ignored().forEach(json::writeString);
        json.writeEndArray();
        if (compared.sql() != null) {
            sql(json, compared.sql());
        }
        json.writeEndObject();
    }

    private static void sql(JsonGenerator json, ProvedSql sql) {
        json.writeObjectPropertyStart("sql");
        json.writeStringProperty("state", sql.state().label());
        json.writeArrayPropertyStart("remarks");
        sql.remarks().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("statements");
        for (Remake.Line line : sql.remake().framed()) {
            json.writeStartObject();
            json.writeStringProperty("sql", line.sql());
            definition(json, "destroys", line.loss());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("script", String.join("\n", sql.lines()) + "\n");
        json.writeEndObject();
    }

    private static void difference(JsonGenerator json, Change change, Compared compared) {
        String side = change instanceof Change.Removed
                ? "only in " + compared.first()
                : change instanceof Change.Added ? "only in " + compared.second() : "different";
        json.writeStringProperty("side", side);
        json.writeStringProperty("kind", change.id().kind().name());
        json.writeArrayPropertyStart("path");
        change.id().path().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("headline", change.headline());
        json.writeBooleanProperty("meansTheSame", EqualExpressions.is(change));
        json.writeObjectPropertyStart("facts");
        if (change instanceof Change.Altered altered) {
            altered.facts().forEach((name, fact) -> fact(json, name, fact));
        } else if (change instanceof Change.Renamed renamed) {
            renamed.facts().forEach((name, fact) -> fact(json, name, fact));
        } else {
            facts(json, change instanceof Change.Added added ? added.object() : ((Change.Removed) change).object());
        }
        json.writeEndObject();
        definition(json, "definitionBefore", change.definitionBefore());
        definition(json, "definitionAfter", change.definitionAfter());
    }

    private static void fact(JsonGenerator json, String name, FactChange fact) {
        json.writeObjectPropertyStart(name);
        definition(json, "before", fact.before());
        definition(json, "after", fact.after());
        json.writeEndObject();
    }

    private static void facts(JsonGenerator json, SchemaObject object) {
        for (Map.Entry<String, String> fact : object.facts().entrySet()) {
            json.writeStringProperty(fact.getKey(), fact.getValue());
        }
    }

    private static void definition(JsonGenerator json, String name, String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
