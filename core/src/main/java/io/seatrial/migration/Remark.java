package io.seatrial.migration;

import io.seatrial.sql.Directive;

/**
 * A remark to Seatrial in one of a project's scripts.
 *
 * @param version of the migration; null where the script is no migration's
 * @param file relative to the project
 */
public record Remark(String version, String file, Directive directive) {}
