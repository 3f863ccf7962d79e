package io.seatrial.migration;

import io.seatrial.sql.Directive;

/**
 * A remark to Seatrial in one of a migration's scripts.
 *
 * @param version of the migration
 * @param file relative to the project
 */
public record Remark(String version, String file, Directive directive) {}
