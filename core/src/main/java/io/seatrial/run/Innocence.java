package io.seatrial.run;

import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether writing rows can change nothing but rows: no function that could change the schema is called by a trigger, a
 * default, a check or whatever else acts when rows are written.
 */
final class Innocence {

    private static final Set<String> ROUTINES = Set.of("function", "procedure");

    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:create|alter|drop|execute|comment|grant|revoke|refresh|cluster|reindex|security|import|reassign)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Languages in which a text between quotes is run by EXECUTE alone; in others it may be handed to anything. */
    private static final Set<String> PLAIN = Set.of("sql", "plpgsql");

    private static final Pattern SAID_NOT_DONE =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'", Pattern.DOTALL);

    private Innocence() {}

    static boolean of(Schema schema) {
        List<SchemaObject> routines =
                schema.objects().values().stream().filter(Innocence::isRoutine).toList();
        Set<String> suspects = new HashSet<>();
        routines.stream().filter(Innocence::mayChange).forEach(routine -> suspects.add(name(routine)));
        if (suspects.isEmpty()) {
            return true;
        }
        addCallers(routines, suspects);
        List<Pattern> named = words(suspects);
        return schema.objects().values().stream()
                .filter(object -> !isRoutine(object))
                .noneMatch(
                        object -> object.facts().values().stream().anyMatch(fact -> mentions(fact, suspects, named)));
    }

    private static boolean isRoutine(SchemaObject object) {
        return ROUTINES.contains(object.id().kind().name());
    }

    /** Who calls one that may change the schema may change it, too. */
    private static void addCallers(List<SchemaObject> routines, Set<String> suspects) {
        List<SchemaObject> others = new ArrayList<>(routines);
        int before;
        do {
            before = suspects.size();
            List<Pattern> named = words(suspects);
            others.removeIf(routine -> {
                boolean calls = suspects.contains(name(routine)) || mentions(body(routine), suspects, named);
                return calls && suspects.add(name(routine));
            });
        } while (suspects.size() > before);
    }

    private static List<Pattern> words(Set<String> names) {
        return names.stream()
                .map(name -> Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])"))
                .toList();
    }

    private static boolean mentions(String text, Set<String> names, List<Pattern> named) {
        return text != null
                && names.stream().anyMatch(text::contains)
                && named.stream().anyMatch(name -> name.matcher(text).find());
    }

    /** Without its parameters' types. */
    private static String name(SchemaObject routine) {
        String name = routine.id().name();
        int types = name.indexOf('(');
        return types < 0 ? name : name.substring(0, types);
    }

    /** The text of the function itself begins with CREATE; what counts is its body. */
    private static String body(SchemaObject routine) {
        return routine.fact("body") == null ? routine.fact("definition") : routine.fact("body");
    }

    private static boolean mayChange(SchemaObject routine) {
        String body = body(routine);
        if (body == null) {
            return true;
        }
        // A backslash may be one before a quote, and then what is a text and what is not cannot be told so simply.
        boolean plain = PLAIN.contains(String.valueOf(routine.fact("language"))) && body.indexOf('\\') < 0;
        return CHANGES.matcher(plain ? SAID_NOT_DONE.matcher(body).replaceAll(" ") : body)
                .find();
    }
}
