package io.seatrial.database.postgresql.ddl;

import io.seatrial.diff.Token;
import io.seatrial.diff.Tokens;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The objects of a schema by the names that texts call them. */
final class Directory {

    private final Map<List<String>, List<ObjectId>> named = new HashMap<>();
    private final Map<String, List<ObjectId>> bare = new HashMap<>();

    /** @param id of an object whose path is a schema and a name */
    void add(ObjectId id) {
        List<String> name = List.of(id.path().get(0), bare(id.path().get(1)));
        named.computeIfAbsent(name, key -> new ArrayList<>()).add(id);
        bare.computeIfAbsent(name.get(1), key -> new ArrayList<>()).add(id);
    }

    private static String bare(String name) {
        int arguments = name.indexOf('(');
        return arguments > 0 ? name.substring(0, arguments) : name;
    }

    /** What has that name in any schema. */
    List<ObjectId> called(String name) {
        return bare.getOrDefault(name, List.of());
    }

    /** What is named, qualified, in that text. */
    Set<ObjectId> mentioned(String text) {
        Set<ObjectId> found = new TreeSet<>();
        List<Token> tokens = text.indexOf('.') < 0 ? List.of() : Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.STRING
                    && token.text().length() > 2
                    && token.text().indexOf('.') > 0) {
                found.addAll(mentioned(token.text().substring(1, token.text().length() - 1)));
            } else if (i + 2 < tokens.size()
                    && token.isName()
                    && tokens.get(i + 1).is(".")) {
                boolean called = i + 3 < tokens.size() && tokens.get(i + 3).is("(");
                found.addAll(meant(
                        named.getOrDefault(
                                List.of(token.name(), tokens.get(i + 2).name()), List.of()),
                        called));
            }
        }
        return found;
    }

    /** A function and a table may be called the same; without arguments the function is not meant. */
    private static List<ObjectId> meant(List<ObjectId> ids, boolean called) {
        List<ObjectId> routines = ids.stream()
                .filter(id -> Set.of("function", "aggregate").contains(id.kind().name()))
                .toList();
        // Columns stand in brackets behind a table's name as arguments do behind a function's.
        return called || routines.size() == ids.size()
                ? ids
                : ids.stream().filter(id -> !routines.contains(id)).toList();
    }
}
