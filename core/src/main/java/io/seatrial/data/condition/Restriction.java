package io.seatrial.data.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that is asked of one column's values at once. */
public final class Restriction {

    /** Nothing is asked. */
    public static final Restriction NONE = new Restriction(List.of());

    private final List<Condition> conditions;
    private Set<String> allowed;
    private final Set<String> excluded = new LinkedHashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Pattern> forbidden = new ArrayList<>();
    private final List<Condition.Bounded> bounds = new ArrayList<>();
    private int least;
    private int most = Integer.MAX_VALUE;
    private Boolean present;
    private boolean contradictory;

    Restriction(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
        conditions.forEach(this::take);
        if (allowed != null) {
            allowed.removeAll(excluded);
            allowed.removeIf(value -> !within(value));
            contradictory |= allowed.isEmpty() && !Boolean.FALSE.equals(present);
        }
        contradictory |= least > most;
    }

    private void take(Condition condition) {
        if (condition instanceof Condition.OneOf oneOf) {
            take(oneOf);
        } else if (condition instanceof Condition.Bounded bounded) {
            bounds.add(bounded);
        } else if (condition instanceof Condition.Matching matching) {
            Pattern pattern = Pattern.compile(matching.regex(), matching.anyCase() ? Pattern.CASE_INSENSITIVE : 0);
            (matching.negated() ? forbidden : patterns).add(pattern);
        } else if (condition instanceof Condition.Sized sized) {
            take(sized);
        } else if (condition instanceof Condition.Present presence) {
            contradictory |= present != null && present != presence.present();
            present = presence.present();
        }
    }

    private void take(Condition.OneOf oneOf) {
        if (oneOf.negated()) {
            excluded.addAll(oneOf.values());
        } else if (allowed == null) {
            allowed = new LinkedHashSet<>(oneOf.values());
        } else {
            allowed.retainAll(oneOf.values());
        }
    }

    private void take(Condition.Sized sized) {
        int size = sized.size();
        switch (sized.operator()) {
            case "=" -> {
                least = Math.max(least, size);
                most = Math.min(most, size);
            }
            case ">" -> least = Math.max(least, size + 1);
            case ">=" -> least = Math.max(least, size);
            case "<" -> most = Math.min(most, size - 1);
            default -> most = Math.min(most, size);
        }
    }

    /** True when no value can satisfy it. */
    boolean contradictory() {
        return contradictory;
    }

    private boolean within(String value) {
        return bounds.stream().allMatch(bound -> Order.holds(value, bound.operator(), bound.limit()));
    }

    /** True when the text satisfies what is asked, as far as texts can tell. */
    public boolean accepts(String value) {
        return (allowed == null || allowed.contains(value))
                && !excluded.contains(value)
                && within(value)
                && patterns.stream().allMatch(pattern -> pattern.matcher(value).find())
                && forbidden.stream()
                        .noneMatch(pattern -> pattern.matcher(value).find());
    }

    /** The only values there may be, or null for any. */
    public List<String> allowed() {
        return allowed == null ? null : List.copyOf(allowed);
    }

    /** Values there may not be. */
    public Set<String> excluded() {
        return Set.copyOf(excluded);
    }

    /** What has to be found in the text; Java's spelling. */
    public List<Pattern> patterns() {
        return List.copyOf(patterns);
    }

    /** Limits of the value. */
    public List<Condition.Bounded> bounds() {
        return List.copyOf(bounds);
    }

    /** At least so many characters, bytes or elements. */
    public int least() {
        return least;
    }

    /** At most so many characters, bytes or elements; {@link Integer#MAX_VALUE} for no limit. */
    public int most() {
        return most;
    }

    /** Whether it must be there, must be NULL, or (null) either. */
    public Boolean present() {
        return present;
    }

    /** The first condition of that type, or null. */
    public <C extends Condition> C first(Class<C> type) {
        return conditions.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Restriction restriction && conditions.equals(restriction.conditions);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode();
    }
}
