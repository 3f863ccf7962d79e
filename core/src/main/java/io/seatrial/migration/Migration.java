package io.seatrial.migration;

import java.util.List;

/**
 * One migration of a history, as its author wrote it.
 *
 * @param version as the author's tool spells it, unique within the history (for folder layouts the folder's name; where
 *     two files share a number, the file's name)
 * @param name the words after the version; may be empty
 * @param up null where only a down was found
 * @param down null where the author wrote none
 * @param irreversibleBecause the reason the author gave for there being no way back; null where none was given
 * @param repeatable true for a migration that its tool runs again whenever the file changes
 * @param dependsOn versions that must come before; empty where the order of the history says it all
 */
public record Migration(
        String version,
        String name,
        Script up,
        Script down,
        String irreversibleBecause,
        boolean repeatable,
        List<String> dependsOn) {

    public Migration {
        dependsOn = List.copyOf(dependsOn);
    }

    /** The same, run again by its tool whenever its file changes. */
    public Migration asRepeatable() {
        return new Migration(version, name, up, down, irreversibleBecause, true, dependsOn);
    }

    /** The same, to be applied after those versions. */
    public Migration after(List<String> versions) {
        return new Migration(version, name, up, down, irreversibleBecause, repeatable, versions);
    }

    /** The script that leads that way, or null. */
    public Script script(Direction direction) {
        return direction == Direction.UP ? up : down;
    }

    /** The file to show for this migration: its up, or its down where that is all there is. */
    public String file() {
        return up != null ? up.file() : down.file();
    }
}
