package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.History;
import io.seatrial.migration.TransactionUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sqitch: {@code deploy/NAME.sql} and {@code revert/NAME.sql}, in the order of {@code sqitch.plan}.
 *
 * <p>Source: Sqitch's manual pages sqitchtutorial and sqitch-plan (the plan's format), sqitch-rework.
 *
 * <ul>
 *   <li>Order: as the plan lists the changes. A change that was reworked keeps its older scripts as {@code NAME@TAG.sql}.
 *   <li>Dependencies: {@code [other @tag !conflict]} behind a change. One that requires what the plan does not list before it,
 *       or conflicts with what it does, is refused by Sqitch, and told.
 *   <li>Verification: {@code verify/NAME.sql} must not fail once the change is deployed; see {@link Verification}.
 *   <li>Transaction: none of the tool's own; scripts go to psql, which leaves each statement to itself, and say
 *       {@code BEGIN} and {@code COMMIT} themselves.
 *   <li>Session: one for each script. Splitting: psql's. Placeholders: psql variables, which are not replaced.
 *   <li>Tracking: tables in a schema of its own, {@code sqitch}.
 * </ul>
 */
final class SqitchLayout implements Layout {

    private static final String PLAN = "sqitch.plan";
    private static final Pattern CHANGE =
            Pattern.compile("([^\\s%@#][^\\s@#]*)(?:\\s+\\[([^]]*)])?\\s+\\d{4}-\\d\\d-\\d\\dT.*");
    private static final Pattern TAG = Pattern.compile("@(\\S+)\\s.*");

    @Override
    public String name() {
        return "sqitch";
    }

    @Override
    public Evidence recognise(Project project, Folder folder) {
        if (!folder.has(PLAN)) {
            return null;
        }
        Evidence evidence = Signs.of(project, folder).count(1, PLAN).evidence();
        return new Evidence(3, evidence.migrations(), evidence.because());
    }

    @Override
    public History read(Project project, Path root, Map<String, String> placeholders) throws IOException {
        List<String> changes = changes(root.resolve(PLAN));
        Reading reading = new Reading(project);
        for (String change : changes) {
            script(reading, root.resolve("deploy").resolve(change + ".sql"), change, Direction.UP);
            script(reading, root.resolve("revert").resolve(change + ".sql"), change, Direction.DOWN);
        }
        SqitchDependencies dependencies = SqitchDependencies.of(Files.readAllLines(root.resolve(PLAN)), CHANGE);
        dependencies.faults().forEach((line, why) -> reading.stray(root.resolve(PLAN), line, why));
        Pairing pairing = Pairing.of(reading.parts(), part -> changes.indexOf(part.version()), null);
        return Histories.of(this, project, root, reading)
                .withSessionPerFile()
                .with(
                        pairing,
                        pairing.migrations().stream()
                                .map(migration -> migration.after(dependencies.of(migration.version())))
                                .toList());
    }

    private static void script(Reading reading, Path file, String change, Direction direction) {
        if (Files.isRegularFile(file)) {
            reading.whole(file, change, "", direction, TransactionUnit.STATEMENT);
        } else if (direction == Direction.UP) {
            reading.stray(file, 1, "is named by the plan and is not there");
        }
    }

    /** The names of the scripts in the order of the plan; where a change comes again, the older one has its tag. */
    private static List<String> changes(Path plan) throws IOException {
        List<String> lines = Files.readAllLines(plan);
        Set<String> later = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        String tag = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher tagged = TAG.matcher(lines.get(i));
            Matcher change = CHANGE.matcher(lines.get(i));
            if (tagged.matches()) {
                tag = "@" + tagged.group(1);
            } else if (change.matches()) {
                names.add(0, later.add(change.group(1)) ? change.group(1) : change.group(1) + tag);
            }
        }
        return names;
    }
}
