package io.seatrial.diff;

import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Recognises renamed objects where there is no server to ask: an object gone and one come of the same kind, in the same
 * place, equal in everything but the name, and no second candidate on either side.
 */
final class Likeness {

    private final Pairing pairing;

    private Likeness(Pairing pairing) {
        this.pairing = pairing;
    }

    static void pair(Pairing pairing) {
        if (pairing.removed.isEmpty() || pairing.added.isEmpty()) {
            return;
        }
        Likeness likeness = new Likeness(pairing);
        likeness.pairEqual(1);
        likeness.pairEqual(2);
        likeness.follow();
        likeness.pairEqual(3);
    }

    /** Pairs objects whose path is that long, or of any greater length for 3. */
    private void pairEqual(int length) {
        Map<String, List<SchemaObject>> gone = bySignature(pairing.removed, length);
        Map<String, List<SchemaObject>> come = bySignature(pairing.added, length);
        gone.forEach((signature, olds) -> {
            List<SchemaObject> news = come.getOrDefault(signature, List.of());
            if (olds.size() == 1 && news.size() == 1) {
                pairing.pair(olds.get(0), news.get(0));
            }
        });
    }

    private static Map<String, List<SchemaObject>> bySignature(SortedMap<ObjectId, SchemaObject> objects, int length) {
        Map<ObjectId, List<SchemaObject>> parts = parts(objects, length);
        Map<String, List<SchemaObject>> found = new HashMap<>();
        for (SchemaObject object : objects.values()) {
            if (Math.min(object.id().path().size(), 3) == length) {
                String signature = signature(object, parts.getOrDefault(object.id(), List.of()));
                if (signature != null) {
                    found.computeIfAbsent(signature, key -> new ArrayList<>()).add(object);
                }
            }
        }
        return found;
    }

    private static Map<ObjectId, List<SchemaObject>> parts(SortedMap<ObjectId, SchemaObject> objects, int length) {
        Map<List<String>, ObjectId> wholes = new HashMap<>();
        objects.keySet().stream()
                .filter(id -> id.path().size() == length && (length > 1 || Containers.isSchema(id)))
                .forEach(id -> wholes.put(id.path(), id));
        Map<ObjectId, List<SchemaObject>> parts = new HashMap<>();
        for (SchemaObject object : objects.values()) {
            if (object.id().path().size() > length) {
                ObjectId whole = wholes.get(object.id().path().subList(0, length));
                if (whole != null) {
                    parts.computeIfAbsent(whole, key -> new ArrayList<>()).add(object);
                }
            }
        }
        return parts;
    }

    /** Everything that is known of the object but its name; null where that is too little to go by. */
    private static String signature(SchemaObject object, List<SchemaObject> parts) {
        ObjectId id = object.id();
        boolean telling = !parts.isEmpty() || object.facts().keySet().stream().anyMatch(Likeness::telling);
        if (!telling) {
            return null;
        }
        List<String> within = id.path().subList(0, id.path().size() - 1);
        StringBuilder text = new StringBuilder(id.kind() + "\n" + within + "\n" + facts(object, id));
        for (SchemaObject part : parts) {
            if (GoneAlong.mayGo(part)) {
                continue;
            }
            List<String> rest =
                    part.id().path().subList(id.path().size(), part.id().path().size());
            text.append('\n').append(part.id().kind()).append(rest).append(facts(part, id));
        }
        return text.toString();
    }

    /** Facts that nearly every object shares prove nothing. */
    private static boolean telling(String fact) {
        return !fact.equals(Facts.OWNER.name()) && !fact.equals("comment") && !fact.equals("privileges");
    }

    private static Map<String, String> facts(SchemaObject object, ObjectId renamed) {
        String name = bare(renamed.name());
        Map<String, String> facts = new TreeMap<>();
        object.facts().forEach((fact, value) -> facts.put(fact, Renames.without(name, value)));
        return facts;
    }

    static String bare(String name) {
        int arguments = name.indexOf('(');
        return arguments > 0 ? name.substring(0, arguments) : name;
    }

    /** Pairs what belongs to renamed schemas and tables. */
    private void follow() {
        Containers containers = new Containers(pairing.pairs);
        Collection<SchemaObject> olds = List.copyOf(pairing.removed.values());
        for (SchemaObject old : olds) {
            SchemaObject now = pairing.added.get(containers.moved(old.id()));
            if (now != null) {
                pairing.pair(old, now);
            }
        }
    }
}
