package io.seatrial.trial;

import io.seatrial.migration.Migration;

/**
 * Where a trial leaves what it need not wait for, such as a second look: done at once, or beside the trial on a trunk of
 * its own. Either way what comes of it is the same, and is written down in the order in which it was left.
 */
public interface Aside {

    /** Something to be done right before a migration is taken up. */
    @FunctionalInterface
    interface Task {

        /**
         * Does it, perhaps in another thread and at the same time as others.
         *
         * @param trunk stands right before the migration, and does so afterwards
         * @param mark what the databases of the trunk's server share; restored afterwards
         * @return writes down what came of it; done in the thread of the trial
         */
        Runnable perform(Scratch trunk, Stage.Mark mark);
    }

    /** @param mark of the trial's own server, for where it is done at once */
    void leave(Task task, Stage.Mark mark);

    /** Leaves something to be written down, for which no database is needed. */
    void note(Runnable what);

    /** The trial's trunk has taken up a migration. */
    void takenUp(Migration migration);
}
