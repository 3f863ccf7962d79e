package io.seatrial;

import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What git knows of a project: which files changed, and who brought them. All paths are relative to the project. */
final class GitProject {

    /** Who brought a file. @param date of the commit's author, ISO 8601 */
    record Brought(String author, String date) {}

    private final Path project;

    private GitProject(Path project) {
        this.project = project;
    }

    static GitProject of(Path project) {
        return new GitProject(project);
    }

    /** True when the project lies in a work tree and git can be asked about it. */
    boolean exists() {
        return git("rev-parse", "--is-inside-work-tree").ok();
    }

    /**
     * Files that differ from where the present branch left the reference, changes not committed and new files included.
     *
     * @throws SettingsException when there is no such reference, with how to fetch it where the clone is shallow
     */
    Set<String> changedSince(String reference) {
        String commit = commit(reference);
        GitOutput base = git("merge-base", commit, "HEAD");
        if (!base.ok()) {
            throw missing(reference, "this branch and \"" + reference + "\" have no common commit here");
        }
        Set<String> files =
                names(ask("diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", base.line()));
        files.addAll(names(ask("ls-files", "--others", "--exclude-standard", "-z")));
        return files;
    }

    /** All files that the reference has in this project. */
    Set<String> filesAt(String reference) {
        return names(ask("ls-tree", "-r", "-z", "--name-only", commit(reference), "--", "."));
    }

    /** Who brought each file, as far as git tells: empty without git. @param folder where to look, relative */
    Map<String, Brought> brought(String folder) {
        GitOutput log = git(
                "log",
                "--diff-filter=A",
                "--no-renames",
                "--name-only",
                "--relative",
                "-z",
                "--format=%x01%an%x02%aI%x03",
                "--",
                folder.isEmpty() ? "." : folder);
        Map<String, Brought> first = new HashMap<>();
        for (String commit : log.ok() ? log.text().split("\u0001") : new String[0]) {
            int end = commit.indexOf('\u0003');
            if (end > 0) {
                String[] who = commit.substring(0, end).split("\u0002", 2);
                names(commit.substring(end + 1)).forEach(file -> first.put(file, new Brought(who[0], who[1])));
            }
        }
        return first;
    }

    /**
     * The last change of a file.
     *
     * @param commit its full name; null where the file has changes that are not committed
     * @param files all that the project had then
     */
    record Last(String commit, Set<String> files) {}

    /** Null without git. @param file relative to the project */
    Last lastChange(String file) {
        GitOutput status = git("status", "--porcelain", "-z", "--", file);
        if (!status.ok()) {
            return null;
        }
        GitOutput log = git("log", "-1", "--format=%H", "--", file);
        if (!status.text().isEmpty() || !log.ok() || log.line().isEmpty()) {
            return new Last(null, Set.of());
        }
        return new Last(log.line(), filesAt(log.line()));
    }

    /** The full name of the commit. @throws SettingsException when there is none */
    String commit(String reference) {
        if (!exists()) {
            throw notGit(reference);
        }
        GitOutput commit = reference.startsWith("-")
                ? GitOutput.NOTHING
                : git("rev-parse", "--verify", "--quiet", reference + "^{commit}");
        if (!commit.ok()) {
            throw missing(reference, "git knows no \"" + reference + "\"");
        }
        return commit.line();
    }

    private SettingsException notGit(String reference) {
        GitOutput why = git("rev-parse", "--is-inside-work-tree");
        return new SettingsException("Looking up \"" + reference + "\" in git failed: " + project
                + " is not in a git work tree that can be read (" + why.trouble()
                + "). Run it in a clone.");
    }

    private SettingsException missing(String reference, String what) {
        boolean shallow = git("rev-parse", "--is-shallow-repository").line().equals("true");
        String name = reference.startsWith("origin/") ? reference.substring("origin/".length()) : reference;
        String fetch = name.equals(reference)
                ? "git fetch --unshallow --tags origin " + name
                : "git fetch --unshallow origin +refs/heads/" + name + ":refs/remotes/origin/" + name;
        return new SettingsException("Looking up \"" + reference + "\" in git failed: " + what + ". "
                + (shallow
                        ? "This clone is shallow; fetch the rest with \"" + fetch
                                + "\" (GitHub Actions: fetch-depth: 0), then run again."
                        : "Name a branch, tag or commit of this clone; \"" + fetch.replace(" --unshallow", "")
                                + "\" fetches one."));
    }

    private String ask(String... words) {
        GitOutput output = git(words);
        if (!output.ok()) {
            throw new EnvironmentException("Asking git (" + words[0] + ") about " + project + " failed: "
                    + output.trouble() + ". Repair the clone.");
        }
        return output.text();
    }

    private GitOutput git(String... words) {
        return GitOutput.of(project, List.of(words));
    }

    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Arrays.stream(text.split("\0"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }
}
