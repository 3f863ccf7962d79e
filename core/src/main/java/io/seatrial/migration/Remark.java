package io.seatrial.migration;

import io.seatrial.sql.Directive;

/**
 * A remark to Seatrial in one of a project's scripts.
 *
 * @param version of the migration; null where the script is no migration's
 * @param root where the migrations of its history lie, relative to the project; empty where there is no other history
 * @param file relative to the project
 */
public record Remark(String version, String root, String file, Directive directive) {

    /** The same where there is no other history. */
    public Remark anywhere() {
        return new Remark(version, "", file, directive);
    }
}
