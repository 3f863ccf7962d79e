package io.seatrial.migration.layout;

import io.seatrial.migration.History;
import io.seatrial.migration.Migration;

/** Where a tool keeps a script that must not fail once a migration is applied. */
public final class Verification {

    private static final String DEPLOY = "deploy/";

    private Verification() {}

    /** Such as Sqitch's {@code verify/NAME.sql}, relative to the project, whether it is there or not; null for other tools. */
    public static String file(History history, Migration migration) {
        String up = migration.up() == null ? "" : migration.up().file();
        int folder = up.lastIndexOf(DEPLOY);
        return history.layout().equals("sqitch") && folder >= 0
                ? up.substring(0, folder) + "verify/" + up.substring(folder + DEPLOY.length())
                : null;
    }
}
