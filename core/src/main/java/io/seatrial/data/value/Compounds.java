package io.seatrial.data.value;

import io.seatrial.database.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Values made of other values: lists, ranges, composites. */
final class Compounds {

    /** Between the bounds of one range and those of the next: ranges of different numbers never overlap. */
    private static final long STRIDE = 100;

    private static final int USUAL_LENGTH = 2;
    private static final int LONGEST = 1000;

    private Compounds() {}

    static Domain of(Recipe recipe) {
        return switch (recipe.type().family()) {
            case ARRAY -> list(recipe);
            case RANGE -> range(recipe);
            case MULTIRANGE -> ranges(recipe);
            default -> composite(recipe);
        };
    }

    private static Domain part(Recipe recipe, ValueType type) {
        return Domains.of(recipe.part(type, TypeChecks.first(type)));
    }

    private static Domain list(Recipe recipe) {
        Domain elements = part(recipe, recipe.type().parts().get(0));
        int fixed = recipe.type().length();
        int least = fixed > 0 ? fixed : recipe.restriction().least();
        int most = fixed > 0 ? fixed : Math.min(recipe.restriction().most(), LONGEST);
        int length = Math.max(least, Math.min(USUAL_LENGTH, most));
        if (elements == null || length == 0) {
            return new Listed(List.of(recipe.loader().compose(recipe.type(), List.of())));
        }
        return new Numbered(elements.size(), index -> {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                parts.add(elements.at((index + i) % elements.size()));
            }
            return recipe.loader().compose(recipe.type(), parts);
        });
    }

    private static Domain range(Recipe recipe) {
        Domain bounds = part(recipe, recipe.type().parts().get(0));
        if (bounds == null || bounds.size() < 2 * STRIDE || !bounds.ascending()) {
            return new Listed(List.of(recipe.loader().compose(recipe.type(), List.of())));
        }
        return new Numbered(
                bounds.size() / STRIDE,
                index -> recipe.loader()
                        .compose(
                                recipe.type(),
                                List.of(bounds.at(index * STRIDE), bounds.at(index * STRIDE + STRIDE / 2))));
    }

    private static Domain ranges(Recipe recipe) {
        Domain single = range(recipe.part(recipe.type().parts().get(0), io.seatrial.data.condition.Restriction.NONE));
        return new Numbered(
                Math.max(1, single.size() / 2),
                index -> recipe.loader()
                        .compose(
                                recipe.type(),
                                single.size() < 2
                                        ? List.of()
                                        : List.of(single.at(index * 2), single.at(index * 2 + 1))));
    }

    private static Domain composite(Recipe recipe) {
        List<Domain> fields = new ArrayList<>();
        for (ValueType type : recipe.type().parts()) {
            fields.add(part(recipe, type));
        }
        long most = fields.stream()
                .mapToLong(field -> field == null ? 1 : field.size())
                .max()
                .orElse(1);
        return new Numbered(most, index -> {
            List<String> parts = new ArrayList<>();
            for (Domain field : fields) {
                parts.add(field == null ? null : field.at(index % field.size()));
            }
            return recipe.loader().compose(recipe.type(), parts);
        });
    }
}
