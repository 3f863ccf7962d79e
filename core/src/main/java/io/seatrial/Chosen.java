package io.seatrial;

import io.seatrial.database.DatabaseServer;
import io.seatrial.database.DatabaseServers;
import io.seatrial.migration.History;
import io.seatrial.migration.Migration;
import io.seatrial.tool.TrackingTable;
import io.seatrial.trouble.Nearest;
import io.seatrial.trouble.SettingsException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The migrations of a history that a run examines, worked out from what the settings select.
 *
 * @param versions in the history's order; empty when the selection leaves nothing
 * @param alreadyThere versions that the compared git reference or database has; empty where nothing is compared
 */
public record Chosen(Set<String> versions, Set<String> alreadyThere) {

    /**
     * Works it out.
     *
     * @param servers where to find the database of {@code --pending-on}
     * @throws SettingsException when the selection names something that is not there
     * @throws io.seatrial.trouble.EnvironmentException when git, or the database of {@code --pending-on}, does not answer
     */
    public static Chosen from(Settings settings, History history, DatabaseServers servers) {
        List<Migration> candidates = from(settings.history().examineFrom(), history);
        Selection selection = settings.selection();
        if (selection instanceof Selection.Since since) {
            return since(GitProject.of(settings.project()), since.gitReference(), history, candidates);
        }
        if (selection instanceof Selection.PendingOn pending) {
            return pending(pending.jdbcUrl(), servers, history, candidates);
        }
        if (selection instanceof Selection.Last last) {
            int from = Math.max(0, candidates.size() - last.count());
            return of(candidates.subList(from, candidates.size()));
        }
        if (selection instanceof Selection.Only only) {
            Set<String> named = new LinkedHashSet<>();
            only.versions()
                    .forEach(version ->
                            named.add(find(version, "--only", history).version()));
            return of(
                    candidates.stream().filter(m -> named.contains(m.version())).toList());
        }
        return of(candidates);
    }

    private static List<Migration> from(String first, History history) {
        if (first == null) {
            return history.migrations();
        }
        int index = history.migrations().indexOf(find(first, "examine-from", history));
        return history.migrations().subList(index, history.migrations().size());
    }

    private static Chosen since(GitProject git, String reference, History history, List<Migration> candidates) {
        Set<String> changed = git.changedSince(reference);
        Set<String> known = git.filesAt(reference);
        return new Chosen(
                versions(candidates, migration -> new Traces(migration).touchedBy(changed)),
                versions(history.migrations(), migration -> known.contains(migration.file())));
    }

    private static Chosen pending(String url, DatabaseServers servers, History history, List<Migration> candidates) {
        Set<String> applied;
        try (DatabaseServer server = servers.open(url)) {
            applied = TrackingTable.applied(server, history);
        }
        return new Chosen(versions(candidates, migration -> !applied.contains(migration.version())), applied);
    }

    private static Chosen of(List<Migration> migrations) {
        return new Chosen(versions(migrations, migration -> true), Set.of());
    }

    private static Set<String> versions(List<Migration> migrations, Predicate<Migration> wanted) {
        Set<String> versions = new LinkedHashSet<>();
        migrations.stream().filter(wanted).map(Migration::version).forEach(versions::add);
        return versions;
    }

    /** The migration of that version, or the only one whose version begins so. */
    private static Migration find(String wanted, String option, History history) {
        List<Migration> near = new ArrayList<>();
        for (Migration migration : history.migrations()) {
            if (migration.version().equals(wanted)) {
                return migration;
            }
            if (migration.version().startsWith(wanted)) {
                near.add(migration);
            }
        }
        if (near.size() == 1) {
            return near.get(0);
        }
        List<String> versions =
                history.migrations().stream().map(Migration::version).toList();
        throw new SettingsException("Choosing migrations failed: " + option + " \"" + wanted + "\" "
                + (near.isEmpty()
                        ? "is no version of this history" + Nearest.question(wanted, versions)
                        : "fits several, such as " + near.get(0).version() + " and "
                                + near.get(1).version())
                + ". Say a version as the history spells it"
                + (versions.isEmpty() ? "." : ", such as " + versions.get(versions.size() - 1) + "."));
    }
}
