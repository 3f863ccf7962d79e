package io.seatrial.migration.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the changes of a Sqitch plan require, and what is wrong with that.
 *
 * @param required by the change's name, without tags
 * @param faults by the plan's 1-based line, each going on a sentence that begins with the file's name
 */
record SqitchDependencies(Map<String, List<String>> required, Map<Integer, String> faults) {

    private static final Pattern TAG = Pattern.compile("@(\\S+)\\s.*");

    /** @param change its first group is the name, its second what stands in brackets behind it */
    static SqitchDependencies of(List<String> plan, Pattern change) {
        Map<String, List<String>> required = new HashMap<>();
        Map<Integer, String> faults = new LinkedHashMap<>();
        Set<String> before = new HashSet<>();
        for (int i = 0; i < plan.size(); i++) {
            Matcher tag = TAG.matcher(plan.get(i));
            Matcher one = change.matcher(plan.get(i));
            if (tag.matches()) {
                before.add("@" + tag.group(1));
            } else if (one.matches()) {
                List<String> names = new ArrayList<>();
                for (String said : one.group(2) == null
                        ? new String[0]
                        : one.group(2).strip().split("\\s+")) {
                    String fault = fault(said, before);
                    if (fault != null) {
                        faults.merge(i + 1, "says that " + one.group(1) + " " + fault, (a, b) -> a + "; " + b);
                    }
                    if (!said.startsWith("!") && !said.contains(":") && before.contains(bare(said))) {
                        names.add(bare(said));
                    }
                }
                faults.computeIfPresent(i + 1, (line, why) -> why + ": Sqitch refuses it");
                required.put(one.group(1), names);
                before.add(one.group(1));
            }
        }
        return new SqitchDependencies(required, faults);
    }

    /** Null for what is as it should be, and for changes of other projects, of which the plan knows nothing. */
    private static String fault(String said, Set<String> before) {
        String name = said.replaceFirst("^!", "");
        boolean known = name.contains(":")
                || before.contains(bare(name))
                        && (name.indexOf('@') <= 0 || before.contains(name.substring(name.indexOf('@'))));
        if (said.startsWith("!")) {
            return known && !name.contains(":") ? "conflicts with " + name + ", which is planned before it" : null;
        }
        return known ? null : "requires " + name + ", which is not planned before it";
    }

    /** The change's name of {@code change@tag}; a tag alone stays one. */
    private static String bare(String name) {
        return name.indexOf('@') > 0 ? name.substring(0, name.indexOf('@')) : name;
    }

    List<String> of(String change) {
        return required.getOrDefault(bare(change), List.of());
    }
}
