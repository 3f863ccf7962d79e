package io.seatrial.reports.html;

import io.seatrial.report.Plain;
import io.seatrial.schema.Facts;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an object looks like, in one line. */
final class Looks {

    private static final Set<String> UNTOLD = Set.of(
            Facts.OWNER.name(),
            Facts.KIND.name(),
            Facts.POSITION.name(),
            Facts.TYPE.name(),
            Facts.NULLABLE.name(),
            Facts.DEFAULT.name());

    private Looks() {}

    static String kind(SchemaObject object) {
        String kind = object.fact(Facts.KIND.name());
        return kind == null ? object.id().kind().name().replace('_', ' ') : kind;
    }

    /** The definition where it is short, else what is short among the facts. */
    static String of(SchemaObject object) {
        String definition = object.fact(Facts.DEFINITION.name());
        if (definition != null) {
            return ChangeView.isLong(definition) ? "" : Plain.line(definition);
        }
        List<String> words = new ArrayList<>();
        String type = object.fact(Facts.TYPE.name());
        if (type != null) {
            words.add(type);
        }
        if (Facts.NULLABLE.is(object, false)) {
            words.add("not null");
        }
        add(words, "default", object.fact(Facts.DEFAULT.name()));
        object.facts().forEach((name, value) -> {
            if (!UNTOLD.contains(name)) {
                add(words, name, value);
            }
        });
        return Plain.line(String.join(" · ", words));
    }

    private static void add(List<String> words, String name, String value) {
        if (value != null && !ChangeView.isLong(value)) {
            words.add(name + " " + value);
        }
    }
}
