package io.seatrial.trial;

import io.seatrial.diff.Change;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.Facts;
import io.seatrial.schema.ObjectId;
import io.seatrial.schema.Schema;
import io.seatrial.schema.SchemaObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which tables' rows a migration has to do with: more than it touches rather than fewer. */
final class Concern {

    /** That of a migration which has nothing to do with rows that are there. */
    static final Tables NOTHING = table -> false;

    /** Statements that may concern tables which the script does not name. */
    private static final Pattern COMPUTES = Pattern.compile("\\b(?:do|execute|call|perform)\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    /** Statements that write rows, be it none of those that are here. */
    private static final Pattern WRITING =
            Pattern.compile("\\s*(?:update|delete|merge|replace|with|do|call|execute)\\b", Pattern.CASE_INSENSITIVE);

    /** Statements after which rows that refer to others may miss them. */
    private static final Set<String> WRITES = Set.of("delete", "truncate", "update", "merge", "insert");

    /** Words of statements that may read or write rows, or hand out ids; what follows ON in a foreign key is none. */
    private static final Pattern MEETING = Pattern.compile(
            "\\b(?:(?<!\\bon\\s{1,20})(?:delete|update)|alter|insert|truncate|merge|copy|load|select|do|call|execute|perform|refresh"
                    + "|partition|inherits?|as\\s+table|values|attach|detach|sequence|setval|nextval|restart)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Runs keep no more of a statement than this. */
    private static final int CUT = 4000;

    private Concern() {}

    /** @param steps of one migration, the first up before the others */
    static Tables of(List<Step> steps) {
        if (!meetsRows(steps.get(0))) {
            return NOTHING;
        }
        Set<String> words = new HashSet<>();
        for (Step step : steps) {
            for (StatementRun run : step.runs()) {
                String sql = run.sql().toLowerCase(Locale.ROOT);
                if (!whole(run) || COMPUTES.matcher(sql).find()) {
                    return Tables.ALL;
                }
                words.addAll(words(sql));
            }
        }
        return among(steps.get(0), words);
    }

    /**
     * True for an up that only makes what is new, nothing of it in tables that were there, and in which no word stands that
     * might read, write or change what was there, or hand out ids.
     */
    static boolean none(Step up) {
        return up.changes().stream().allMatch(change -> change instanceof Change.Added && !concernsOld(change, up))
                && meetsNothing(up);
    }

    /** True for a down of such an up that only takes away what that had made. */
    static boolean none(Step up, Step down) {
        Set<ObjectId> made = up.changes().stream().map(Change::id).collect(Collectors.toSet());
        return down.changes().stream()
                        .allMatch(change -> change instanceof Change.Removed && made.contains(change.id()))
                && meetsNothing(down);
    }

    private static boolean meetsNothing(Step step) {
        return step.runs().stream()
                .allMatch(run -> run.rows() <= 0
                        && whole(run)
                        && !MEETING.matcher(run.sql()).find());
    }

    /** True for a statement that is known to its end. */
    static boolean whole(StatementRun run) {
        return run.sql().length() < CUT;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The tables that are named or changed, and where rows are written those that refer to them. */
    private static Tables among(Step up, Set<String> words) {
        Set<ObjectId> tables = new HashSet<>();
        for (Schema schema : List.of(up.before().schema(), up.after().schema())) {
            Set<ObjectId> named = new HashSet<>();
            for (ObjectId id : schema.objects().keySet()) {
                if (isTable(id) && (named(id, words) || changed(up, id))) {
                    named.add(id);
                }
            }
            tables.addAll(named);
            if (words.stream().noneMatch(WRITES::contains)) {
                continue;
            }
            schema.objects().values().stream()
                    .filter(object -> refersTo(object, named))
                    .map(object -> new ObjectId(
                            named.iterator().next().kind(),
                            object.id().path().subList(0, object.id().path().size() - 1)))
                    .forEach(tables::add);
        }
        return tables::contains;
    }

    private static boolean isTable(ObjectId id) {
        return id.kind().name().equals("table");
    }

    private static boolean named(ObjectId table, Set<String> words) {
        return words.containsAll(words(table.name().toLowerCase(Locale.ROOT)));
    }

    private static boolean changed(Step up, ObjectId table) {
        List<String> path = table.path();
        return up.changes().stream()
                .map(change -> change.id().path())
                .anyMatch(id ->
                        id.size() >= path.size() && id.subList(0, path.size()).equals(path));
    }

    /** A cascade may take its rows along, and a new key may miss them. */
    private static boolean refersTo(SchemaObject object, Set<ObjectId> tables) {
        String target = Facts.REFERENCES.of(object);
        return target != null
                && object.id().path().size() > 1
                && tables.stream().anyMatch(table -> words(target).contains(table.name()));
    }

    /** True when the migration did something to what was there before. */
    private static boolean meetsRows(Step up) {
        return writes(up) || up.changes().stream().anyMatch(change -> concernsOld(change, up));
    }

    /** True when it wrote rows, or would have if there were some. */
    static boolean writes(Step up) {
        return up.runs().stream()
                .anyMatch(run -> run.rows() > 0 || WRITING.matcher(run.sql()).lookingAt());
    }

    /** True for a change of what was there before, or within it. */
    static boolean concernsOld(Change change, Step up) {
        if (!(change instanceof Change.Added added)) {
            return true;
        }
        List<String> path = added.id().path();
        boolean inOldTable = up.before().schema().objects().keySet().stream()
                .anyMatch(id -> isTable(id)
                        && path.size() > id.path().size()
                        && path.subList(0, id.path().size()).equals(id.path()));
        return inOldTable || added.id().kind().name().equals("index") && onOldTable(added.object(), up);
    }

    private static boolean onOldTable(SchemaObject index, Step up) {
        List<String> words = words(String.valueOf(Facts.TABLE.of(index)));
        return up.before().schema().objects().keySet().stream()
                .anyMatch(id -> isTable(id) && words.containsAll(words(id.name())));
    }
}
