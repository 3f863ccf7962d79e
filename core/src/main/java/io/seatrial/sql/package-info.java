/**
 * Script text: statements with their line numbers, comments, directives, told apart by a lexer.
 *
 * <p>Does not belong here: what a statement means. Meaning comes from running it.
 */
package io.seatrial.sql;
