package io.seatrial.check.locking;

import io.seatrial.check.Check;
import java.util.List;

/** The checks on locks and on what takes long. */
public final class LockingChecks {

    public static final List<Check> ALL = List.of(new BlocksWrites(), new RewritesTable());

    private LockingChecks() {}
}
