package io.seatrial.trial;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a migration that fails on rows fails by what the user says of them: then that is no assumption but a fact.
 *
 * <p>Rows of the user's own count where it fails on these alone. Pinned values count where it speaks of no other columns
 * of the tables concerned, and goes through without them; how many rows there are is made up, so that equal ones prove nothing.
 */
record Attribution(int k, List<Migration> migrations, Forecast forecast, Stage stage) {

    /** What rows cannot be by what they hold themselves, without regard to rows that may be missing. */
    private static final Pattern BY_ITSELF = Pattern.compile("22...|23502|23505|23514|23P01|23000|HY000|01000");

    private static final Pattern BY_VALUE = Pattern.compile("22...|23502|23514|P0001|23000|HY000|01000");

    /** Equal rows, or rows without a parent, in the words of servers that have no code of their own for them. */
    private static final Pattern ROWS = Pattern.compile("(?i)duplicate entry|foreign key constraint|unique constraint");

    private static final Pattern COUNTING = Pattern.compile("(?i)\\bcount\\s*\\(\\s*\\*\\s*\\)");

    /**
     * The steps up to one that fails like that on what the user says.
     *
     * @param failed the last step on all rows
     * @return empty where it says nothing of that
     */
    List<Step> steps(Step failed) {
        Testament said = stage.testament();
        List<Step> steps = said.from() == null ? List.of() : onOwnRows(failed, said);
        return steps.isEmpty()
                        && failed.role() == Step.Role.UP
                        && !said.pinned().isEmpty()
                ? asPinned(failed, said)
                : steps;
    }

    private List<Step> onOwnRows(Step failed, Testament said) {
        try (Scratch own = forecast.climbed(k, migrations, stage)) {
            Filled rows = own.fill(Population.OWN, List.of());
            if (rows.rows() == 0) {
                return List.of();
            }
            List<Step> steps = new ArrayList<>(
                    Trip.on(own, migrations.get(k), Scratch::perform).steps());
            int last = steps.size() - 1;
            Step end = steps.get(last);
            if (end.role() != failed.role() || !fact(end, rows)) {
                return List.of();
            }
            Step told = end.role() == Step.Role.UP ? end.withObservations(own.suspects(end, null)) : end;
            steps.set(last, told.withObservations(List.of(met(said.from(), rows))));
            return steps;
        }
    }

    private static Observation met(String whose, Filled rows) {
        return new Observation.OnRows(
                rows.rows(),
                false,
                whose,
                "met " + rows.rows() + " rows in " + rows.tables() + " tables, all of " + whose);
    }

    private static boolean fact(Step end, Filled rows) {
        return end.outcome() instanceof Outcome.Failed how
                && refused(how)
                && (rows.whole()
                        || BY_ITSELF.matcher(String.valueOf(how.sqlState())).matches()
                                && !how.message().contains("oreign key"))
                && rows.invented().stream()
                        .noneMatch(column -> says(statements(end, run -> true) + how.message(), column))
                && (rows.invented().isEmpty() || !star(end));
    }

    private static boolean refused(Outcome.Failed how) {
        return how.reason() == Outcome.Reason.REFUSED || how.reason() == Outcome.Reason.RAISED;
    }

    private List<Step> asPinned(Step failed, Testament said) {
        if (!(failed.outcome() instanceof Outcome.Failed how)
                || !refused(how)
                || !BY_VALUE.matcher(String.valueOf(how.sqlState())).matches()
                || ROWS.matcher(how.message()).find()
                || star(failed)
                || !onlyPinned(failed, how, said.pinned())) {
            return List.of();
        }
        try (Scratch invented = forecast.climbed(k, migrations, stage)) {
            Filled rows = invented.fill(Population.INVENTED, forecast.from(k));
            if (!invented.perform(migrations.get(k), Direction.UP, Step.Role.UP).ok()) {
                return List.of();
            }
            return List.of(failed.withObservations(List.of(met("data.pins", rows))));
        }
    }

    /**
     * True when the statement that failed, what is said of it, and those before it that speak of the same tables speak of
     * pinned columns and of no others.
     */
    private static boolean onlyPinned(Step failed, Outcome.Failed how, Set<String> pinned) {
        String last =
                statements(failed, run -> run == failed.runs().get(failed.runs().size() - 1)) + how.message();
        Set<String> tables = new TreeSet<>();
        columns(failed)
                .map(Attribution::table)
                .filter(table -> says(last, table))
                .forEach(tables::add);
        String all =
                statements(failed, run -> tables.stream().anyMatch(table -> says(run.sql(), table))) + how.message();
        Set<String> spoken = new TreeSet<>();
        columns(failed)
                .filter(column -> tables.contains(table(column)) && says(all, column.name()))
                .forEach(column -> spoken.add(
                        pinned.contains(String.join(".", column.path()))
                                        || pinned.contains(table(column) + "." + column.name())
                                ? ""
                                : column.toString()));
        return spoken.equals(Set.of(""));
    }

    private static Stream<ObjectId> columns(Step step) {
        return step.before().schema().objects().keySet().stream()
                .filter(id -> id.kind().name().equals("column"));
    }

    private static String table(ObjectId column) {
        return column.path().get(column.path().size() - 2);
    }

    /** True where columns may be meant that are not spelt out. */
    private static boolean star(Step step) {
        return COUNTING.matcher(statements(step, run -> true)).replaceAll("").contains("*");
    }

    private static String statements(Step step, Predicate<StatementRun> which) {
        return step.runs().stream().filter(which).map(StatementRun::sql).collect(Collectors.joining("\n"));
    }

    private static boolean says(String text, String name) {
        return Pattern.compile(
                        "(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
