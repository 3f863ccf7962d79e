package io.seatrial.reports.html;

import io.seatrial.diff.Change;
import io.seatrial.report.Plain;
import io.seatrial.schema.SchemaObject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a schema diff.
 *
 * @param sign {@code add}, {@code remove} or {@code alter}
 * @param what the object, or the whole change where it is told in words
 * @param detail what an added or removed object looks like; empty for others
 */
public record ChangeLine(String sign, String what, String detail) {

    private static final int LONGEST_DETAIL = 400;

    static List<ChangeLine> of(List<Change> changes) {
        return changes.stream().map(ChangeLine::of).toList();
    }

    private static ChangeLine of(Change change) {
        if (change instanceof Change.Added added) {
            return new ChangeLine("add", Plain.line(added.id().toString()), detail(added.object()));
        }
        if (change instanceof Change.Removed removed) {
            return new ChangeLine("remove", Plain.line(removed.id().toString()), detail(removed.object()));
        }
        return new ChangeLine("alter", Plain.text(change.headline()), "");
    }

    private static String detail(SchemaObject object) {
        String definition = object.fact("definition");
        String text = definition != null
                ? definition
                : object.facts().entrySet().stream()
                        .filter(fact -> !fact.getKey().equals("owner"))
                        .map(fact -> fact.getKey() + " " + fact.getValue())
                        .collect(Collectors.joining(", "));
        return Plain.shortLine(text, LONGEST_DETAIL);
    }

    public String signCharacter() {
        return switch (sign) {
            case "add" -> "+";
            case "remove" -> "−";
            default -> "~";
        };
    }
}
