package io.seatrial.reports.html;

import io.seatrial.diff.Change;
import io.seatrial.diff.FactChange;
import io.seatrial.diff.LineDiff;
import io.seatrial.diff.Outline;
import io.seatrial.report.Plain;
import io.seatrial.schema.Facts;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One object of a schema diff.
 *
 * @param sign {@code add}, {@code remove}, {@code alter}, or {@code within} for a table of which only parts changed
 * @param part true for what stands under its table
 * @param what the object, such as {@code column email}
 * @param detail what an added or removed object looks like, in one line; empty for others
 * @param facts what differs, where that is short
 * @param texts what is long: definitions and bodies, line by line
 */
public record ChangeView(
        String sign, boolean part, String what, String detail, List<FactView> facts, List<TextView> texts) {

    /** More than that is shown line by line. */
    private static final int SHORT = 120;

    /** A fact that differs. @param before empty where there was none, as is {@code after} */
    public record FactView(String name, String before, String after) {}

    /** A schema diff: each table with its parts under it. */
    static List<ChangeView> of(List<Change> changes) {
        List<ChangeView> views = new ArrayList<>();
        for (Outline.Group group : Outline.of(changes)) {
            if (group.whole() != null) {
                views.add(of(group.whole(), false));
            } else {
                views.add(new ChangeView("within", false, Plain.line(group.name()), "", List.of(), List.of()));
            }
            group.parts().stream()
                    .filter(part -> !goesAlong(part, group.parts()))
                    .sorted(Comparator.comparingInt(ChangeView::position))
                    .forEach(part -> views.add(of(part, true)));
        }
        return views;
    }

    /** True for the index that a constraint among these brings along or takes away. */
    private static boolean goesAlong(Change part, List<Change> parts) {
        String constraint = part instanceof Change.Added added
                ? Facts.CONSTRAINT.of(added.object())
                : part instanceof Change.Removed removed ? Facts.CONSTRAINT.of(removed.object()) : null;
        return constraint != null
                && parts.stream()
                        .anyMatch(other -> other.getClass() == part.getClass()
                                && other.id().kind().name().equals("constraint")
                                && other.id().name().equals(constraint));
    }

    /** Columns in their order, then all else as it comes. */
    private static int position(Change part) {
        if (!part.id().kind().name().equals("column")) {
            return Integer.MAX_VALUE;
        }
        SchemaObject object = part instanceof Change.Added added
                ? added.object()
                : part instanceof Change.Removed removed ? removed.object() : null;
        String position = object == null ? null : object.fact(Facts.POSITION.name());
        return position != null && position.matches("[0-9]{1,9}") ? Integer.parseInt(position) : Integer.MAX_VALUE - 1;
    }

    private static ChangeView of(Change change, boolean part) {
        if (change instanceof Change.Added added) {
            return whole("add", part, added.object(), true);
        }
        if (change instanceof Change.Removed removed) {
            return whole("remove", part, removed.object(), false);
        }
        if (change instanceof Change.Renamed renamed) {
            String what = name(renamed.before(), part) + " renamed to " + last(renamed.after(), part);
            return differing(part, what, renamed.facts());
        }
        Change.Altered altered = (Change.Altered) change;
        return differing(part, name(altered.after(), part), altered.facts());
    }

    private static ChangeView whole(String sign, boolean part, SchemaObject object, boolean added) {
        List<TextView> texts = new ArrayList<>();
        for (Map.Entry<String, String> fact : object.facts().entrySet()) {
            if (isLong(fact.getValue())) {
                String text = fact.getValue().replaceFirst("^\\s*\n", "").stripTrailing();
                texts.add(TextView.of(fact.getKey(), added ? null : text, added ? text : null));
            }
        }
        return new ChangeView(sign, part, name(object, part), Looks.of(object), List.of(), texts);
    }

    private static ChangeView differing(boolean part, String what, Map<String, FactChange> facts) {
        List<FactView> views = new ArrayList<>();
        List<TextView> texts = new ArrayList<>();
        facts.forEach((name, change) -> {
            boolean repeats = name.equals(Facts.DEFINITION.name()) && facts.size() > 1;
            if (repeats) {
                texts.add(TextView.of(name, change.before(), change.after()).folded());
            } else if (isLong(change.before()) || isLong(change.after())) {
                texts.add(TextView.of(name, change.before(), change.after()));
            } else {
                views.add(new FactView(Plain.line(name), shown(change.before()), shown(change.after())));
            }
        });
        return new ChangeView("alter", part, what, "", views, texts);
    }

    static boolean isLong(String value) {
        return value != null && (value.length() > SHORT || value.strip().indexOf('\n') >= 0);
    }

    private static String shown(String value) {
        return value == null ? "" : Plain.line(value);
    }

    private static String name(SchemaObject object, boolean part) {
        return Plain.line(Looks.kind(object) + " " + last(object, part));
    }

    private static String last(SchemaObject object, boolean part) {
        return Plain.line(
                part ? object.id().name() : String.join(".", object.id().path()));
    }

    public String signCharacter() {
        return switch (sign) {
            case "add" -> "+";
            case "remove" -> "−";
            case "alter" -> "~";
            default -> " ";
        };
    }

    /**
     * A long text before and after.
     *
     * @param fold true where it is so long that it is better opened by hand
     */
    public record TextView(String name, List<LineView> lines, boolean fold) {

        private static final int AROUND = 3;
        private static final int LONG = 12;

        static TextView of(String name, String before, String after) {
            List<LineDiff.Line> lines = LineDiff.of(before, after);
            List<LineView> shown = new ArrayList<>();
            int skipped = 0;
            for (int i = 0; i < lines.size(); i++) {
                if (near(lines, i)) {
                    gap(shown, skipped);
                    skipped = 0;
                    shown.add(LineView.of(lines.get(i)));
                } else {
                    skipped++;
                }
            }
            gap(shown, skipped);
            return new TextView(Plain.line(name), shown, shown.size() > LONG);
        }

        /** What the facts say already is there for who asks. */
        TextView folded() {
            return new TextView(name, lines, true);
        }

        private static boolean near(List<LineDiff.Line> lines, int at) {
            int to = Math.min(lines.size(), at + AROUND + 1);
            return lines.subList(Math.max(0, at - AROUND), to).stream().anyMatch(line -> line.sign() != ' ');
        }

        private static void gap(List<LineView> shown, int skipped) {
            if (skipped > 0) {
                shown.add(new LineView("gap", "⋮ " + skipped + (skipped == 1 ? " line" : " lines") + " as before"));
            }
        }
    }

    /** A line of a text. @param sign {@code add}, {@code remove}, {@code same}, or {@code gap} for lines left out */
    public record LineView(String sign, String text) {
        static LineView of(LineDiff.Line line) {
            String sign = line.sign() == '+' ? "add" : line.sign() == '-' ? "remove" : "same";
            return new LineView(sign, Plain.text(line.text()));
        }
    }
}
