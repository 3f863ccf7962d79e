package io.seatrial.check.hint;

import io.seatrial.check.Failures;
import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.recording.Outcome;
import io.seatrial.recording.StatementRun;
import io.seatrial.recording.Step;
import io.seatrial.schema.ObjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A failed step as a hint looks at it. */
record Situation(History history, Step step, Outcome.Failed failed) {

    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")+)\"");
    private static final Pattern CALL = Pattern.compile("\\b(?:function|procedure|aggregate) ([\\w.$]+)\\(");

    boolean down() {
        return step.direction() == Direction.DOWN;
    }

    /** True when the server's five-character code is one of these. */
    boolean state(String... codes) {
        return failed.sqlState() != null && List.of(codes).contains(failed.sqlState());
    }

    boolean says(String words) {
        return failed.message().toLowerCase(Locale.ROOT).contains(words);
    }

    /** The failing statement as written; empty where it is not known. */
    String sql() {
        StatementRun run = Failures.failing(step);
        return run == null ? "" : run.sql();
    }

    /** The names that the server's message puts in quotation marks, or calls a function by. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(failed.message());
        while (quoted.find()) {
            names.add(quoted.group(1));
        }
        Matcher called = CALL.matcher(failed.message());
        while (called.find()) {
            names.add(called.group(1));
        }
        return names;
    }

    /** Objects that were there when the step began and whose own name is that one, in whatever schema. */
    List<ObjectId> thereBefore(String name) {
        String bare = name.substring(name.lastIndexOf('.') + 1);
        return step.before().schema().objects().keySet().stream()
                .filter(id -> bare(id).equalsIgnoreCase(bare))
                .toList();
    }

    private static String bare(ObjectId id) {
        int arguments = id.name().indexOf('(');
        return arguments < 0 ? id.name() : id.name().substring(0, arguments);
    }
}
