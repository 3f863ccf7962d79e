package io.seatrial.check;

import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which statement of a step has to do with an object: the one seen to change it, else the last that names it. */
public final class Mention {

    private static final Pattern MAKES = Pattern.compile("\\b(?:create|add|rename)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALTERS = Pattern.compile(
            "\\b(?:alter|rename|replace|comment|grant|revoke|cluster|do|call|select)\\b", Pattern.CASE_INSENSITIVE);

    private Mention() {}

    /** True when the text has that name as a word of its own. */
    public static boolean of(String name, String text) {
        Pattern word = Pattern.compile(
                "(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return word.matcher(text).find();
    }

    /** True when some statement of the step names the object. */
    public static boolean of(String name, Step step) {
        return step != null && step.runs().stream().anyMatch(run -> of(name, run.sql()));
    }

    /** The statement that one of these objects goes back to, or null. */
    public static StatementRun statement(Step step, Collection<ObjectId> ids) {
        for (ObjectId id : ids) {
            StatementRun run = statement(step, id);
            if (run != null) {
                return run;
            }
        }
        return step.runs().size() == 1 ? step.runs().get(0) : null;
    }

    /** The statement that made the object: the one seen to, else the first that makes something of its name; or null. */
    public static StatementRun maker(Step step, ObjectId id) {
        Predicate<StatementRun> makes = changed(step, id)
                ? run -> changes(run, id)
                : run -> of(bare(id.name()), run.sql())
                        && MAKES.matcher(run.sql()).find();
        List<StatementRun> made = step.runs().stream().filter(makes).toList();
        return made.stream()
                .filter(run -> namesWhole(id, run))
                .findFirst()
                .or(() -> made.stream().findFirst())
                .orElseGet(() -> statement(step, List.of(id)));
    }

    /** The statement that altered the object: the one seen to, else the last that alters something and names it; or null. */
    public static StatementRun changer(Step step, ObjectId id) {
        if (changed(step, id)) {
            return last(step, run -> changes(run, id));
        }
        StatementRun whole = last(step, run -> alters(run) && namesWhole(id, run));
        StatementRun named = whole != null ? whole : last(step, run -> alters(run) && of(bare(id.name()), run.sql()));
        return named != null ? named : statement(step, List.of(id));
    }

    private static boolean alters(StatementRun run) {
        return ALTERS.matcher(run.sql()).find();
    }

    /** True when a statement of the step was seen to change the object. */
    public static boolean changed(Step step, ObjectId id) {
        return step.runs().stream().anyMatch(run -> changes(run, id));
    }

    private static boolean changes(StatementRun run, ObjectId id) {
        return run.changes().stream().anyMatch(change -> change.id().equals(id));
    }

    private static StatementRun statement(Step step, ObjectId id) {
        StatementRun changed = last(step, run -> changes(run, id));
        if (changed != null) {
            return changed;
        }
        StatementRun whole = last(step, run -> namesWhole(id, run));
        if (whole != null) {
            return whole;
        }
        List<String> path = id.path();
        for (int part = path.size() - 1; part >= Math.min(1, path.size() - 1); part--) {
            String name = bare(path.get(part));
            StatementRun named = last(step, run -> of(name, run.sql()));
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    /** True when the statement names the object and what it belongs to, apart from the schema: names repeat in tables. */
    private static boolean namesWhole(ObjectId id, StatementRun run) {
        List<String> path = id.path();
        return path.stream().skip(Math.min(1, path.size() - 1)).allMatch(part -> of(bare(part), run.sql()));
    }

    /** A function's name without the types of its arguments. */
    private static String bare(String name) {
        int arguments = name.indexOf('(');
        return arguments < 0 ? name : name.substring(0, arguments);
    }

    private static StatementRun last(Step step, Predicate<StatementRun> wanted) {
        for (int i = step.runs().size() - 1; i >= 0; i--) {
            if (wanted.test(step.runs().get(i))) {
                return step.runs().get(i);
            }
        }
        return null;
    }
}
