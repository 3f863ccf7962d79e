package io.seatrial.data.value;

import io.seatrial.data.condition.Condition.Matching;
import io.seatrial.data.condition.Condition.Shaped;
import io.seatrial.data.condition.Restriction;
import io.seatrial.data.condition.Restrictions;
import java.util.Arrays;
import java.util.List;

/** Chooses the domain for a column: what a check allows, else what its type and name suggest. */
public final class Domains {

    private Domains() {}

    /** The plausible values. @return null when nothing is known of the type */
    public static Domain of(Recipe recipe) {
        List<String> allowed = recipe.restriction().allowed();
        if (allowed != null && !allowed.isEmpty()) {
            return new Listed(allowed);
        }
        return switch (recipe.type().family()) {
            case BOOLEAN -> filtered(List.of("false", "true"), recipe.restriction());
            case ENUM ->
                recipe.type().labels().isEmpty() ? null : filtered(recipe.type().labels(), recipe.restriction());
            case INTEGER -> Numbers.whole(recipe);
            case DECIMAL -> Numbers.exact(recipe);
            case FLOAT -> Numbers.floating(recipe);
            case TEXT -> Skipping.of(Texts.of(recipe), recipe.restriction().excluded());
            case DATE -> Times.date(recipe);
            case TIME, TIME_ZONED -> Times.ofDay(recipe);
            case TIMESTAMP, TIMESTAMP_ZONED -> Times.moment(recipe);
            case INTERVAL -> Times.span(recipe.type());
            default -> rarer(recipe);
        };
    }

    /** What {@link #named} knows, such as {@code first-name}. */
    public static List<String> kinds() {
        return Arrays.stream(Topic.values()).map(Topic::spelt).toList();
    }

    /** Texts of one of the {@link #kinds}, whatever the column is called. @return null when none of them fits */
    public static Domain named(String kind, Recipe recipe) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.spelt().equals(kind))
                .findFirst()
                .map(topic -> Texts.of(recipe, topic))
                .orElse(null);
    }

    /** Texts that match a regular expression. */
    public static Domain matching(String regex, Recipe recipe) {
        Restriction asked =
                Restrictions.of(List.of(new Matching(recipe.column(), "^(?:" + regex + ")$", false, false)));
        return Texts.of(recipe.part(recipe.type(), asked));
    }

    private static Domain rarer(Recipe recipe) {
        return switch (recipe.type().family()) {
            case UUID -> new Numbered(Long.MAX_VALUE, index -> Codes.uuid(recipe.seed(), index));
            case JSON -> json(recipe);
            case XML ->
                new Numbered(Long.MAX_VALUE, index -> "<item id=\"" + index + "\"><name>n" + index + "</name></item>");
            case BINARY -> Codes.bytes(recipe);
            case BITS -> Codes.bits(recipe.type());
            case TEMPLATE -> Templates.of(recipe.type());
            case ARRAY, RANGE, MULTIRANGE, COMPOSITE -> Compounds.of(recipe);
            default -> null;
        };
    }

    private static Domain filtered(List<String> values, Restriction restriction) {
        List<String> good = values.stream().filter(restriction::accepts).toList();
        return new Listed(good.isEmpty() ? values : good);
    }

    private static Domain json(Recipe recipe) {
        Shaped shape = recipe.restriction().first(Shaped.class);
        String kind = shape == null ? "object" : shape.kind();
        return switch (kind) {
            case "array" -> new Numbered(Long.MAX_VALUE, index -> "[" + index + ", \"n" + index % 7 + "\"]");
            case "string" -> new Numbered(Long.MAX_VALUE, index -> "\"n" + index + "\"");
            case "number" -> new Numbered(Long.MAX_VALUE, Long::toString);
            case "boolean" -> new Listed(List.of("true", "false"));
            default -> new Numbered(Long.MAX_VALUE, index -> Codes.object(index));
        };
    }
}
