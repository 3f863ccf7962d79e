package io.seatrial.database.postgresql.ddl;

import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Aggregate functions. */
final class Aggregates implements Wording {

    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("transition function", "SFUNC"),
            Map.entry("state type", "STYPE"),
            Map.entry("state size", "SSPACE"),
            Map.entry("final function", "FINALFUNC"),
            Map.entry("combine function", "COMBINEFUNC"),
            Map.entry("serial function", "SERIALFUNC"),
            Map.entry("deserial function", "DESERIALFUNC"),
            Map.entry("moving transition function", "MSFUNC"),
            Map.entry("moving inverse function", "MINVFUNC"),
            Map.entry("moving state type", "MSTYPE"),
            Map.entry("moving state size", "MSSPACE"),
            Map.entry("moving final function", "MFINALFUNC"),
            Map.entry("parallel", "PARALLEL"));

    @Override
    public int rank(SchemaObject aggregate) {
        return 47;
    }

    @Override
    public String called(SchemaObject aggregate, Model model) {
        String name = Functions.signature(aggregate);
        return "AGGREGATE " + (name.endsWith("()") ? name.replaceFirst("\\(\\)$", "(*)") : name);
    }

    @Override
    public List<String> create(SchemaObject aggregate, Model model) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, String> word : WORDS) {
            if (aggregate.fact(word.getKey()) != null) {
                words.add(word.getValue() + " = " + aggregate.fact(word.getKey()));
            }
        }
        extra(aggregate, words);
        literal(words, "INITCOND", aggregate.fact("initial value"));
        literal(words, "MINITCOND", aggregate.fact("moving initial value"));
        String name = Functions.signature(aggregate);
        String arguments = aggregate.fact("arguments") == null
                        || aggregate.fact("arguments").isEmpty()
                ? "*"
                : aggregate.fact("arguments");
        return List.of("CREATE AGGREGATE " + name.substring(0, name.lastIndexOf('(')) + "(" + arguments + ") (\n    "
                + String.join(",\n    ", words) + "\n)");
    }

    private static void extra(SchemaObject aggregate, List<String> words) {
        if (aggregate.fact("final function takes arguments") != null) {
            words.add("FINALFUNC_EXTRA");
        }
        if (aggregate.fact("moving final function takes arguments") != null) {
            words.add("MFINALFUNC_EXTRA");
        }
        modifies(aggregate, "final function modifies", "FINALFUNC_MODIFY", words);
        modifies(aggregate, "moving final function modifies", "MFINALFUNC_MODIFY", words);
        String sort = aggregate.fact("sort operator");
        if (sort != null) {
            words.add("SORTOP = " + Seldom.written(sort));
        }
        if ("hypothetical-set".equals(aggregate.fact("variant"))) {
            words.add("HYPOTHETICAL");
        }
    }

    /** The server's own choice is not said; it is another one for ordered sets. */
    private static void modifies(SchemaObject aggregate, String fact, String word, List<String> words) {
        String now = aggregate.fact(fact);
        String usual = aggregate.fact("variant") == null ? "r" : "w";
        if (now != null) {
            String letter =
                    now.length() == 1 ? now : now.equals("shareable") ? "s" : now.equals("read-only") ? "r" : "w";
            if (!letter.equals(usual)) {
                words.add(word + " = "
                        + (letter.equals("r") ? "READ_ONLY" : letter.equals("s") ? "SHAREABLE" : "READ_WRITE"));
            }
        }
    }

    private static void literal(List<String> words, String word, String value) {
        if (value != null) {
            words.add(word + " = " + Sql.literal(value));
        }
    }
}
