package io.seatrial.migration.layout;

import io.seatrial.migration.Direction;
import io.seatrial.migration.Oddity;
import io.seatrial.migration.Script;
import io.seatrial.migration.TransactionUnit;
import io.seatrial.sql.Directive;
import io.seatrial.sql.Directives;
import io.seatrial.sql.Splitter;
import io.seatrial.sql.Splitters;
import io.seatrial.sql.SyntaxException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a layout has found so far: the parts of migrations, and what was odd about their files. */
final class Reading {

    private final Project project;
    private final List<Part> parts = new ArrayList<>();
    private final List<Oddity> oddities = new ArrayList<>();
    private Replacing replacing;

    Reading(Project project) {
        this.project = project;
    }

    /** Scripts are read with that change made to them. */
    Reading replacing(Replacing change) {
        replacing = change;
        return this;
    }

    /** Makes of a script what the tool makes of it before it runs it. */
    @FunctionalInterface
    interface Replacing {
        Reader apply(Reader script, int firstLine);
    }

    List<Part> parts() {
        return parts;
    }

    List<Oddity> oddities() {
        return oddities;
    }

    /** Takes part in no trial. @param why goes on a sentence that begins with the file's name */
    void stray(Path path, int line, String why) {
        String shown = project.relative(path);
        oddities.add(new Oddity.StrayFile(shown, line, false, shown + " " + why));
    }

    /** Takes a file that is one script. */
    void whole(Path path, String version, String name, Direction direction, TransactionUnit unit) {
        whole(path, version, name, direction, firstLine -> unit);
    }

    /** Takes a file that is one script. @param unit told by the file's first line */
    void whole(Path path, String version, String name, Direction direction, Function<String, TransactionUnit> unit) {
        TextFile file = new TextFile(project, path);
        Section section = new Section(1, TransactionUnit.FILE);
        try {
            boolean remarks = file.lines((line, number) -> {
                section.line(line, number);
                section.unit = number == 1 ? unit.apply(line) : section.unit;
            });
            add(version, name, direction, file.whole(section.unit), section, remarks);
        } catch (UnreadableFile e) {
            oddities.add(e.oddity());
        }
    }

    /** Takes a file whose sections are told apart by markers. A null section is one that the file does not have. */
    void sections(Path path, String version, String name, Markers markers) {
        TextFile file = new TextFile(project, path);
        try {
            boolean remarks = file.lines(markers);
            if (markers.fault() != null) {
                stray(path, markers.faultLine(), markers.fault());
                return;
            }
            slice(file, version, name, Direction.UP, markers.up(), remarks);
            slice(file, version, name, Direction.DOWN, markers.down(), remarks);
        } catch (UnreadableFile e) {
            oddities.add(e.oddity());
        }
    }

    private void slice(TextFile file, String version, String name, Direction way, Section section, boolean remarks) {
        if (section != null) {
            Script script = file.slice(section.from, section.to(), section.unit);
            add(version, name, way, script, section, remarks);
        }
    }

    private void add(String version, String name, Direction direction, Script plain, Section section, boolean remarks) {
        Script script = replacing == null ? plain : changed(plain);
        if (direction == Direction.UP && section.isEmpty()) {
            oddities.add(new Oddity.EmptyUp(version, script.file(), script.file() + " has no statement to run"));
        }
        parts.add(new Part(version, name, direction, script, remarks ? irreversibleBecause(script) : null));
    }

    private Script changed(Script script) {
        return new Script(
                script.file(),
                script.line(),
                script.unit(),
                () -> replacing.apply(script.content().open(), script.line()));
    }

    private String irreversibleBecause(Script script) {
        try {
            Path folder = project.root().resolve(script.file()).getParent();
            Splitter splitter = Splitters.of(Databases.of(project, folder));
            return Directives.of(splitter, script.content().open(), script.line()).stream()
                    .filter(directive -> directive.verb() == Directive.Verb.IRREVERSIBLE)
                    .map(Directive::reason)
                    .filter(reason -> reason != null)
                    .findFirst()
                    .orElse(null);
        } catch (SyntaxException e) {
            // Running the script will say so, with the line.
            return null;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
