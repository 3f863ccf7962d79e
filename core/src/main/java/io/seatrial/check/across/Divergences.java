package io.seatrial.check.across;

import io.seatrial.check.Mention;
import io.seatrial.migration.Histories;
import io.seatrial.migration.Migration;
import io.seatrial.recording.Observation;
import io.seatrial.recording.Recording;
import io.seatrial.recording.Step;
import io.seatrial.schema.neutral.CommonSchema;
import io.seatrial.schema.neutral.Disagreement;
import io.seatrial.schema.neutral.SideBySide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Finds out on what databases disagree in the end, and walks back to the migration from which on they do. */
public final class Divergences {

    private static final CommonSchema NOTHING = new CommonSchema(new TreeMap<>(), Set.of());

    private final List<Recording> recordings;
    private final List<String> versions;
    /** For each database what it was made of after each version, those that it does not have included. */
    private final Map<String, List<CommonSchema>> states = new LinkedHashMap<>();

    private Divergences(List<Recording> recordings) {
        this.recordings = recordings;
        this.versions = Histories.together(
                        recordings.stream().map(Recording::history).toList())
                .migrations()
                .stream()
                .map(Migration::version)
                .toList();
        recordings.forEach(recording -> states.put(recording.database(), states(recording)));
    }

    /** @param recordings of any trials; those that got through the whole history beside others count */
    public static List<Divergence> in(List<Recording> recordings) {
        List<Recording> whole = whole(recordings);
        return whole.size() < 2 ? List.of() : new Divergences(whole).find();
    }

    /** True when at least two databases got through the whole history, so that they could be compared. */
    public static boolean compared(List<Recording> recordings) {
        return whole(recordings).size() > 1;
    }

    private static List<Recording> whole(List<Recording> recordings) {
        return recordings.stream()
                .filter(recording -> recording.steps(Step.Role.BESIDE).findAny().isPresent())
                .filter(recording -> recording.steps(Step.Role.BESIDE).allMatch(Step::ok))
                .toList();
    }

    private List<CommonSchema> states(Recording recording) {
        Map<String, CommonSchema> seen = new HashMap<>();
        recording
                .steps(Step.Role.BESIDE)
                .forEach(step -> seen.put(step.migration().version(), schema(step)));
        List<CommonSchema> all = new ArrayList<>();
        CommonSchema last = NOTHING;
        for (String version : versions) {
            last = seen.getOrDefault(version, last);
            all.add(last);
        }
        return all;
    }

    private static CommonSchema schema(Step step) {
        return step.observations().stream()
                .filter(Observation.InCommon.class::isInstance)
                .map(seen -> ((Observation.InCommon) seen).schema())
                .findFirst()
                .orElse(NOTHING);
    }

    private List<Divergence> find() {
        List<Disagreement> last = at(versions.size() - 1);
        Map<Disagreement, Integer> since = new LinkedHashMap<>();
        last.forEach(one -> since.put(one, 0));
        List<Disagreement> open = new ArrayList<>(last);
        for (int i = versions.size() - 2; i >= 0 && !open.isEmpty(); i--) {
            List<Disagreement> then = at(i);
            int next = i + 1;
            open.removeIf(one -> {
                boolean agreed = then.stream().noneMatch(one::sameAs);
                if (agreed) {
                    since.put(one, next);
                }
                return agreed;
            });
        }
        List<Divergence> found = new ArrayList<>();
        since.forEach((one, index) -> found.add(new Divergence(one, step(one, versions.get(index)))));
        return found;
    }

    private List<Disagreement> at(int index) {
        Map<String, CommonSchema> schemas = new LinkedHashMap<>();
        states.forEach((database, all) -> schemas.put(database, all.get(index)));
        return SideBySide.of(schemas);
    }

    /** That migration where it names what they disagree on; else where it is first. */
    private Step step(Disagreement about, String version) {
        List<Step> steps = recordings.stream()
                .map(recording -> step(recording, version))
                .filter(Objects::nonNull)
                .toList();
        return steps.stream()
                .filter(step -> Mention.of(about.name(), step))
                .findFirst()
                .orElse(steps.get(0));
    }

    private static Step step(Recording recording, String version) {
        return recording
                .steps(Step.Role.BESIDE)
                .filter(step -> step.migration().version().equals(version))
                .findFirst()
                .orElse(null);
    }
}
