package io.seatrial.run;

import io.seatrial.diff.sql.Remake;
import io.seatrial.migration.Migration;
import io.seatrial.schema.ObjectId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a migration's way back lacks, or why there is none.
 *
 * @param remake the statements that are missing: all of them where there is no way back, or it fails
 * @param replaces true where the present way back fails and is to be replaced, not completed
 * @param lost what the migration destroys, so that no statement brings back what it held; in the order of the schema
 * @param why in one line, what is wrong with the present way back
 * @param completed the migration with the way back that was proved; null where none was
 * @param onRows what made-up rows say against it; null for nothing
 * @param trouble why no statements are proved; null where they are
 */
public record Undo(
        Migration migration,
        Remake remake,
        boolean replaces,
        Set<Lost> lost,
        String why,
        String trouble,
        Completed completed,
        String onRows) {

    /** What no rollback fills again. @param object whose statement the remark belongs to */
    public record Lost(ObjectId object, String what) {}

    public Undo {
        lost = Collections.unmodifiableSet(new LinkedHashSet<>(lost));
    }

    /** True when there is nothing to be done. */
    public boolean whole() {
        return trouble == null && remake.isEmpty();
    }

    Undo troubled(String reason) {
        return new Undo(migration, remake, replaces, lost, why, reason, null, null);
    }

    Undo proved(Completed with, String rows) {
        return new Undo(migration, remake, replaces, lost, why, null, with, rows);
    }
}
