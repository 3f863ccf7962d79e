package io.seatrial;

import io.seatrial.migration.Migration;
import io.seatrial.migration.Script;
import java.util.Set;

/** The files that belong to a migration, so that a change to any of them counts as a change to it. */
record Traces(Migration migration) {

    /** @param files relative to the project, with forward slashes */
    boolean touchedBy(Set<String> files) {
        return touched(migration.up(), files) || touched(migration.down(), files);
    }

    private boolean touched(Script script, Set<String> files) {
        if (script == null) {
            return false;
        }
        if (files.contains(script.file()) || files.contains(script.file() + ".conf")) {
            return true;
        }
        String folder = ownFolder(script.file());
        return folder != null && files.stream().anyMatch(file -> file.startsWith(folder));
    }

    /** The folder that holds this migration alone, as folder layouts have it, with its slash; null where there is none. */
    private String ownFolder(String file) {
        int slash = file.lastIndexOf('/');
        if (slash < 0) {
            return null;
        }
        String folder = file.substring(file.lastIndexOf('/', slash - 1) + 1, slash);
        return folder.equals(migration.version()) ? file.substring(0, slash + 1) : null;
    }
}
