package io.seatrial.database.mysql.ddl;

import io.seatrial.diff.sql.Remake;
import io.seatrial.diff.sql.UsedFirst;
import io.seatrial.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Views, triggers, routines and events: taken down before the tables change, put up afterwards. */
final class Routines {

    private final Model from;
    private final Model to;
    private final Programs programs;
    private final Set<SchemaObject> triggers;

    Routines(Model from, Model to, Tongue tongue) {
        this.from = from;
        this.to = to;
        this.programs = new Programs(tongue);
        this.triggers = staying();
    }

    /** Triggers of one moment run in their order, so that what runs after a new one is made anew. */
    private Set<SchemaObject> staying() {
        Set<SchemaObject> stay = new HashSet<>();
        Set<String> broken = new HashSet<>();
        for (SchemaObject trigger : ordered(to.all("trigger"))) {
            String moment = trigger.id().path().get(0) + "\n" + trigger.fact("timing") + "\n" + trigger.fact("events");
            boolean same = trigger.equals(from.schema().get(trigger.id()));
            if (same
                    && !broken.contains(moment)
                    && to.tables().containsKey(trigger.id().path().get(0))) {
                stay.add(trigger);
            } else {
                broken.add(moment);
            }
        }
        return stay;
    }

    private static List<SchemaObject> ordered(List<SchemaObject> triggers) {
        return triggers.stream()
                .sorted(Comparator.comparingInt((SchemaObject trigger) -> Model.number(trigger, "position"))
                        .thenComparing(SchemaObject::id))
                .toList();
    }

    List<Remake.Line> down() {
        List<Remake.Line> lines = new ArrayList<>();
        for (SchemaObject event : from.all("event")) {
            if (!event.equals(to.schema().get(event.id()))) {
                lines.add(line(event, "DROP EVENT " + Sql.name(event.id().name())));
            }
        }
        for (SchemaObject trigger : from.all("trigger")) {
            boolean table = to.tables().containsKey(trigger.id().path().get(0));
            if (table && !triggers.contains(trigger)) {
                lines.add(line(trigger, "DROP TRIGGER " + Sql.name(trigger.id().name())));
            }
        }
        for (SchemaObject view : from.all("view")) {
            if (to.schema().get(view.id()) == null) {
                lines.add(line(view, "DROP VIEW " + Sql.name(view.id().name())));
            }
        }
        for (SchemaObject routine : from.all("routine")) {
            if (!routine.equals(to.schema().get(routine.id()))) {
                lines.add(line(
                        routine,
                        "DROP " + routine.fact("kind").toUpperCase(Locale.ROOT) + " "
                                + Sql.name(routine.id().name())));
            }
        }
        return lines;
    }

    List<Remake.Line> up() {
        List<Remake.Line> lines = new ArrayList<>();
        for (SchemaObject routine : to.all("routine")) {
            if (!routine.equals(from.schema().get(routine.id()))) {
                add(lines, routine, programs.routine(routine));
            }
        }
        for (SchemaObject view : views()) {
            if (!view.equals(from.schema().get(view.id()))) {
                add(lines, view, programs.view(view));
            }
        }
        for (SchemaObject trigger : ordered(to.all("trigger"))) {
            if (!triggers.contains(trigger)) {
                add(lines, trigger, programs.trigger(trigger));
            }
        }
        for (SchemaObject event : to.all("event")) {
            if (!event.equals(from.schema().get(event.id()))) {
                add(lines, event, programs.event(event));
            }
        }
        return lines;
    }

    /** Those first that others read. */
    private List<SchemaObject> views() {
        return UsedFirst.of(
                to.all("view"),
                view -> view.id().name().toLowerCase(Locale.ROOT),
                view -> Sql.words(view.fact("definition")));
    }

    private static void add(List<Remake.Line> lines, SchemaObject program, String statement) {
        Session.around(program, statement).forEach(sql -> lines.add(line(program, sql)));
    }

    private static Remake.Line line(SchemaObject object, String sql) {
        return new Remake.Line(sql, object.id(), null);
    }
}
