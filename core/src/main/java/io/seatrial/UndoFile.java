package io.seatrial;

import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import io.seatrial.migration.layout.DownPlace;
import io.seatrial.run.Undo;
import io.seatrial.trouble.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file of a project that holds a way back, as it is to be. */
public final class UndoFile {

    private final Path path;
    private final DownPlace place;
    private final Undo undo;

    UndoFile(Path project, DownPlace place, Undo undo) {
        this.path = project.resolve(place.file());
        this.place = place;
        this.undo = undo;
    }

    /**
     * Writes it into the project.
     *
     * @param force true to change a file that is there
     * @throws SettingsException when it is there and must not be changed, or cannot be written
     */
    public void write(boolean force) {
        if (Files.exists(path) && !force) {
            throw new SettingsException("Writing the way back failed: " + place.file()
                    + " is there already. Say --force to have it changed, or take the statements from above.");
        }
        try {
            Files.writeString(path, text());
        } catch (IOException e) {
            throw new SettingsException("Writing " + path + " failed: " + e.getMessage() + ".", e);
        }
    }

    private String text() throws IOException {
        String proved = UndoText.present(undo.completed().migration().down());
        Migration old = undo.migration();
        boolean ownFile =
                old.down() != null && !old.down().file().equals(old.up().file());
        if (place.marker() == null && (old.down() == null || ownFile)) {
            return proved;
        }
        List<String> lines = Files.readString(path).lines().toList();
        if (old.down() == null) {
            return String.join("\n", lines).stripTrailing() + "\n\n" + place.marker() + "\n" + proved;
        }
        return section(lines, old.down(), proved);
    }

    /** The lines around a section, and the new text in its place; the line that opens the section stays. */
    private static String section(List<String> lines, Script down, String proved) {
        List<String> old = UndoText.present(down).lines().toList();
        int begin = down.line() - 1;
        boolean marker =
                !old.isEmpty() && old.get(0).isEmpty() && !lines.get(begin).isBlank();
        int first = marker ? begin + 1 : begin;
        int last = Math.min(lines.size(), begin + old.size());
        String head = String.join("\n", lines.subList(0, first));
        String tail = String.join("\n", lines.subList(last, lines.size()));
        return head + "\n" + (marker ? proved.stripLeading() : proved) + (tail.isBlank() ? "" : "\n" + tail + "\n");
    }
}
