package io.seatrial.check.hint;

import io.seatrial.schema.ObjectId;
import java.util.List;
import java.util.stream.Collectors;

/** For names that mean nothing to the server at that moment. */
final class Missing implements Hint {

    @Override
    public String of(Situation situation) {
        if (!situation.state("42P01", "42704", "42703", "42883", "3F000")
                || situation.names().isEmpty()) {
            return null;
        }
        String name = situation.names().get(0);
        List<ObjectId> before = situation.thereBefore(name);
        if (before.isEmpty()) {
            return never(situation, name);
        }
        String kind = kindAsked(situation);
        List<ObjectId> others = before.stream()
                .filter(id -> kind != null && !id.kind().name().contains(kind))
                .toList();
        if (others.size() == before.size() && kind != null) {
            return "It is not " + article(kind) + " but " + named(before) + ": "
                    + (situation.down() ? "drop" : "address") + " it as what it is.";
        }
        return "It was there when the script began (" + named(before) + "): an earlier statement of this script took it"
                + " along or renamed it, or it is in another schema. Move this statement up, qualify the name, or take"
                + " the statement out.";
    }

    private static String never(Situation situation, String name) {
        String close = Closest.to(name, situation.step().before().schema());
        String advice = situation.down()
                ? "The up never made anything of this name, or an earlier migration has already removed it: correct the"
                        + " name, or take the statement out."
                : "Nothing of this name is there at this point of the history: correct the name or the order.";
        return close == null ? advice : advice + " Did you mean " + close + "?";
    }

    /** The kind of object the server looked for, in its own message. */
    private static String kindAsked(Situation situation) {
        for (String kind : List.of("constraint", "index", "trigger", "function", "type", "view", "sequence")) {
            if (situation.failed().message().startsWith(kind + " ")) {
                return kind;
            }
        }
        return null;
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
    }

    private static String named(List<ObjectId> ids) {
        return ids.stream().map(ObjectId::toString).limit(3).collect(Collectors.joining(", "));
    }
}
