package io.seatrial.migration.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Gathers what speaks for a layout in one folder. */
final class Signs {

    /** So many files are opened to look for a marker. */
    private static final int FILES_OPENED = 3;

    private static final int LINES_READ = 200;

    private final Project project;
    private final Folder folder;
    private int migrations;
    private boolean marked;
    private boolean markerWanted;
    private String files;
    private String settings;
    private String dependency;
    private Pattern names = Pattern.compile(".*\\.sql");
    private boolean most = true;

    private Signs(Project project, Folder folder) {
        this.project = project;
        this.folder = folder;
    }

    static Signs of(Project project, Folder folder) {
        return new Signs(project, folder);
    }

    /** Files of that name, one a migration. */
    Signs files(Pattern name) {
        return files(name, 1);
    }

    /** Files of that name, so many a migration. */
    Signs files(Pattern name, int aMigration) {
        names = name;
        int count = folder.count(name);
        String example = folder.files().stream()
                .filter(file -> name.matcher(file).matches())
                .min(Comparator.comparing(file -> file.contains("down")))
                .orElse("");
        most = count * 2 > folder.sqlFiles().size();
        return count((count + aMigration - 1) / aMigration, "files such as " + example);
    }

    /** What else may stand beside the files that were counted, such as their ways back, without speaking against them. */
    Signs among(Pattern kin) {
        most = folder.count(kin) * 2 > folder.sqlFiles().size();
        return this;
    }

    Signs count(int found, String what) {
        migrations = found;
        files = what;
        return this;
    }

    /** Only folders whose files carry that line count at all. */
    Signs marker(Pattern line, String shown) {
        markerWanted = true;
        marked = migrations > 0
                && folder.files().stream()
                        .filter(name -> names.matcher(name).matches())
                        .limit(FILES_OPENED)
                        .anyMatch(name -> carries(folder.path().resolve(name), line));
        files = files + " with " + shown;
        return this;
    }

    private static boolean carries(Path file, Pattern line) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return reader.lines()
                    .limit(LINES_READ)
                    .anyMatch(one -> line.matcher(one.stripTrailing()).matches());
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }

    /** A file of the project that names this folder. @param value its first group is the path beside the file */
    Signs settings(String manifest, Pattern value) {
        if (migrations == 0) {
            return this;
        }
        Manifests manifests = project.manifests();
        manifests
                .named(manifest, folder.path())
                .filter(file -> {
                    java.util.regex.Matcher match = value.matcher(manifests.text(file));
                    return match.find()
                            && file.resolveSibling(match.group(1)).normalize().equals(folder.path());
                })
                .findFirst()
                .ifPresent(file -> settings = manifests.show(file) + " names the folder");
        return this;
    }

    /** A file of the project that mentions the tool. */
    Signs dependency(Pattern tool, String... manifests) {
        for (String manifest : manifests) {
            if (dependency == null && migrations > 0) {
                dependency = project.manifests().mention(manifest, tool, folder.path());
            }
        }
        return this;
    }

    /** All taken together; null where nothing fits. */
    Layout.Evidence evidence() {
        if (migrations == 0 || markerWanted && !marked) {
            return null;
        }
        if (settings == null && dependency == null && !marked && !most) {
            return null;
        }
        int strength = settings != null ? 3 : (marked ? 2 : 1) + (dependency != null ? 1 : 0);
        String why = settings != null ? settings : dependency;
        String where = project.relative(folder.path());
        String held = where + " holds " + files;
        return new Layout.Evidence(strength, migrations, why == null ? held : why + " and " + held);
    }
}
