package io.seatrial.database.mysql;

import io.seatrial.schema.ObjectId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which objects speak of others in their texts: tables that refer to them, views that read them. */
final class Mentions {

    private Mentions() {}

    static Set<String> of(Set<String> names, String kind, Map<ObjectId, String> texts) {
        Set<String> found = new TreeSet<>();
        if (names.isEmpty()) {
            return found;
        }
        Set<String> quoted = new TreeSet<>();
        names.forEach(name -> quoted.add(Identifiers.quoted(name).toLowerCase(Locale.ROOT)));
        texts.forEach((id, text) -> {
            if (id.kind().name().equals(kind) && mentions(text, kind, quoted)) {
                found.add(id.name());
            }
        });
        return found;
    }

    /** The views that are among what changed, those that read any of it, and, where anything did, those whose text nobody knows. */
    static Set<String> views(Set<String> views, Set<String> changed, Map<ObjectId, String> texts) {
        if (changed.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new TreeSet<>(changed);
        views.stream()
                .filter(view -> !texts.containsKey(ObjectId.of("view", view)))
                .forEach(all::add);
        while (all.addAll(of(all, "view", texts))) {
            // A view on a view.
        }
        all.retainAll(views);
        return all;
    }

    private static boolean mentions(String text, String kind, Set<String> quoted) {
        int from = kind.equals("table") ? text.indexOf("REFERENCES") : 0;
        if (from < 0) {
            return false;
        }
        String small = text.substring(from).toLowerCase(Locale.ROOT);
        return quoted.stream().anyMatch(small::contains);
    }
}
