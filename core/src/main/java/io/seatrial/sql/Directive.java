package io.seatrial.sql;

/**
 * A remark to Seatrial that the author put into a comment of a script.
 *
 * @param verb what is asked for
 * @param subject for {@link Verb#ALLOW} the check's name; else empty. For {@link Verb#UNKNOWN} the whole remark
 * @param reason what follows {@code because}; null where the author gave none
 * @param line the 1-based line it stands on
 * @param statementLine the 1-based line of the statement it belongs to: the one it stands in or behind on the same line,
 *     else the next one; 0 where none follows
 */
public record Directive(Verb verb, String subject, String reason, int line, int statementLine) {

    /** What a directive asks for. */
    public enum Verb {
        /** {@code seatrial: allow CHECK because REASON}. */
        ALLOW,
        /** {@code seatrial: irreversible because REASON}. */
        IRREVERSIBLE,
        /** Anything else after {@code seatrial:}, so that a slip of the pen is not overlooked. */
        UNKNOWN
    }
}
