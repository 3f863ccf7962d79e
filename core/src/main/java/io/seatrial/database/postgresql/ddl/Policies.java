package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.Set;

/** Row-security policies. */
final class Policies implements Wording {

    @Override
    public int rank(SchemaObject policy) {
        return 85;
    }

    @Override
    public String called(SchemaObject policy, Model model) {
        List<String> path = policy.id().path();
        return "POLICY " + Sql.name(path.get(2)) + " ON " + Sql.path(path.subList(0, 2));
    }

    @Override
    public List<String> create(SchemaObject policy, Model model) {
        String command = policy.fact("command");
        return List.of("CREATE " + called(policy, model)
                + (policy.fact("restrictive") == null ? "" : "\n    AS RESTRICTIVE")
                + (command.equals("all") ? "" : "\n    FOR " + command.toUpperCase())
                + (policy.fact("roles").equals("PUBLIC") ? "" : "\n    TO " + policy.fact("roles"))
                + part("USING", policy.fact("using"))
                + part("WITH CHECK", policy.fact("with check")));
    }

    private static String part(String word, String expression) {
        return expression == null
                ? ""
                : "\n    " + word + " "
                        + (expression.startsWith("(") && closes(expression) ? expression : "(" + expression + ")");
    }

    /** True when the parenthesis that opens the text is closed by its last character. */
    private static boolean closes(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return false;
            }
        }
        return depth == 0 && text.indexOf('\'') < 0;
    }

    @Override
    public List<String> alter(SchemaObject before, SchemaObject after, Set<String> facts, Passage passage) {
        boolean gone = facts.stream().anyMatch(fact -> after.fact(fact) == null);
        if (gone || !Set.of("roles", "using", "with check").containsAll(facts)) {
            return null;
        }
        return List.of("ALTER " + called(after, null)
                + (facts.contains("roles") ? "\n    TO " + after.fact("roles") : "")
                + (facts.contains("using") ? part("USING", after.fact("using")) : "")
                + (facts.contains("with check") ? part("WITH CHECK", after.fact("with check")) : ""));
    }
}
