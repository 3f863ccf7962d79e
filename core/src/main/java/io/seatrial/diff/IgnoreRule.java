package io.seatrial.diff;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A rule made ready to be asked of many objects. */
final class IgnoreRule {

    final Ignore rule;
    private final Predicate<String> kind;
    private final Predicate<String> name;
    private final Predicate<String> fact;

    IgnoreRule(Ignore rule) {
        this.rule = rule;
        this.kind = pattern(rule.kind());
        this.name = pattern(rule.name());
        this.fact = pattern(rule.fact());
    }

    private static Predicate<String> pattern(String pattern) {
        if (pattern == null) {
            return any -> true;
        }
        if (pattern.indexOf('*') < 0) {
            return pattern::equals;
        }
        StringBuilder regex = new StringBuilder();
        for (String part : pattern.split("\\*", -1)) {
            regex.append(regex.length() == 0 ? "" : ".*").append(Pattern.quote(part));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).asMatchPredicate();
    }

    /** True when the rule leaves out the whole object. */
    boolean covers(Subject subject) {
        return rule.fact() == null && concerns(subject);
    }

    /** True when the rule leaves out that fact of the object. */
    boolean covers(Subject subject, String factName) {
        return rule.fact() != null && fact.test(factName) && concerns(subject);
    }

    /** The facts of the object that the rule leaves out. */
    List<String> facts(Subject subject) {
        return rule.fact() == null || !concerns(subject)
                ? List.of()
                : subject.object().facts().keySet().stream().filter(fact).toList();
    }

    /** The only name that it knows, or null where there may be several. */
    String onlyName() {
        return rule.name() == null || rule.name().indexOf('*') >= 0 ? null : rule.name();
    }

    /** True for a rule that leaves out whole objects of a kind: whether parts go along only the whole itself can tell. */
    boolean asksTheWhole() {
        return rule.fact() == null && rule.kind() != null && !(rule.name() != null && kind.test("table"));
    }

    private boolean concerns(Subject subject) {
        if (kind(subject) && named(subject.names())) {
            return true;
        }
        // Only a rule that names an object takes its parts along.
        boolean takesParts = rule.name() != null && (rule.kind() == null || rule.fact() == null && kind.test("table"));
        return takesParts && subject.wholes().stream().anyMatch(this::named);
    }

    private boolean kind(Subject subject) {
        return kind.test(subject.kinds().get(0)) || kind.test(subject.kinds().get(1));
    }

    private boolean named(List<String> names) {
        return name.test(names.get(0)) || name.test(names.get(1));
    }
}
