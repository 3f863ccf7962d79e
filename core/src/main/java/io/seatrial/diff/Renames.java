package io.seatrial.diff;

import io.seatrial.schema.ObjectId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells texts that differ only because they name something that was renamed. */
final class Renames {

    private final Map<String, Set<String>> names = new HashMap<>();

    Renames(Collection<Pair> pairs) {
        for (Pair pair : pairs) {
            if (pair.renamed()) {
                add(pair.before().id(), pair.after().id());
            }
        }
    }

    private void add(ObjectId before, ObjectId after) {
        List<String> old = before.path();
        List<String> now = after.path();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (!old.get(i).equals(now.get(i))) {
                names.computeIfAbsent(Likeness.bare(old.get(i)), key -> new HashSet<>())
                        .add(Likeness.bare(now.get(i)));
            }
        }
    }

    boolean none() {
        return names.isEmpty();
    }

    /** True when both texts are word for word the same but for renamed names. */
    boolean explain(String before, String after) {
        if (names.isEmpty() || before == null || after == null) {
            return false;
        }
        List<Token> old = Tokens.of(before);
        List<Token> now = Tokens.of(after);
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!same(old.get(i), now.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Token old, Token now) {
        if (old.equals(now)) {
            return true;
        }
        if (old.kind() == Token.Kind.STRING && now.kind() == Token.Kind.STRING) {
            // A name in a string, as in nextval('app.users_id_seq'::regclass).
            return old.text().length() > 2 && explain(inside(old), inside(now));
        }
        return old.isName()
                && now.isName()
                && names.getOrDefault(old.name(), Set.of()).contains(now.name());
    }

    private static String inside(Token string) {
        return string.text().substring(1, Math.max(1, string.text().length() - 1));
    }

    /** The text with that name taken out wherever it stands as a name of its own. */
    static String without(String name, String text) {
        if (!text.contains(name)) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        boolean found = false;
        for (Token token : Tokens.of(text)) {
            String shown = token.isName() && token.name().equals(name)
                    ? "\u0001"
                    : token.kind() == Token.Kind.STRING ? withoutInside(name, token) : token.text();
            found |= !shown.equals(token.text());
            rest.append(shown).append(' ');
        }
        // Where it is only part of other words, the text stays as it is, as one does in which it is not at all.
        return found ? rest.toString() : text;
    }

    private static String withoutInside(String name, Token string) {
        String inside = inside(string);
        String less = without(name, inside);
        return less.equals(inside) ? string.text() : less;
    }
}
