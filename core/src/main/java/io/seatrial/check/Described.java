package io.seatrial.check;

import io.seatrial.diff.Telling;
import io.seatrial.schema.Facts;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An object with what matters of it, in one line. */
public final class Described {

    private static final int LONGEST = 160;
    private static final Set<String> UNTOLD = Set.of("owner", "kind", "position", "body");

    private Described() {}

    /** The object's definition where the server has one, else its facts. */
    public static String of(SchemaObject object) {
        String name = name(object);
        if (object.fact(Facts.DEFINITION.name()) != null) {
            return name + " (" + shortened(object.fact(Facts.DEFINITION.name())) + ")";
        }
        List<String> facts = new ArrayList<>();
        object.facts().forEach((fact, value) -> {
            if (!UNTOLD.contains(fact)) {
                facts.add(fact + " " + shortened(value));
            }
        });
        return name + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")");
    }

    /** The object by the word a person has for it, such as {@code foreign key app.orders.orders_user_fk}. */
    public static String name(SchemaObject object) {
        return Telling.folded(List.of(object)).get(0);
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
