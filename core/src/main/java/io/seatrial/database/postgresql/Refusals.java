package io.seatrial.database.postgresql;

import io.seatrial.database.Refusal;
import io.seatrial.recording.Outcome.Reason;
import java.sql.SQLException;
import java.util.StringJoiner;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tells kinds of errors apart by the server's codes.
 *
 * <p>Source: appendix "PostgreSQL Error Codes" of the manual; the routine that raises on behalf of a script is {@code
 * exec_stmt_raise} of PL/pgSQL.
 */
final class Refusals {

    private Refusals() {}

    static Refusal of(SQLException e, boolean alive, boolean ours) {
        ServerErrorMessage said = e instanceof PSQLException known ? known.getServerErrorMessage() : null;
        String state = e.getSQLState();
        if (said == null) {
            return new Refusal(reason(state, "", "", alive, ours), state, firstLine(e.getMessage()), null, 0);
        }
        String message = said.getMessage() == null ? firstLine(e.getMessage()) : said.getMessage();
        String routine = said.getRoutine() == null ? "" : said.getRoutine();
        return new Refusal(
                reason(state, message, routine, alive, ours), state, message, detail(said), said.getPosition());
    }

    private static Reason reason(String state, String message, String routine, boolean alive, boolean ours) {
        String code = state == null ? "" : state;
        // A server that still answers may report the broken lines of others, such as those of dblink.
        if (!alive || code.startsWith("57P0")) {
            return Reason.CONNECTION_LOST;
        }
        if (code.equals("53100")) {
            return Reason.DISK_FULL;
        }
        if (routine.equals("exec_stmt_raise") || code.equals("P0001") || code.equals("P0004")) {
            return Reason.RAISED;
        }
        return lacking(code, message, ours) ? Reason.ENVIRONMENT : Reason.REFUSED;
    }

    private static boolean lacking(String code, String message, boolean ours) {
        return switch (code) {
            // undefined_file: an extension's control file or library
            case "58P01", "58030" -> true;
            // feature_not_supported
            case "0A000" -> message.contains("extension") && message.contains("is not available");
            // insufficient_privilege: on a server of ours there is no such thing, but for what nobody may do
            case "42501" -> !ours;
            // undefined_object: on a server of ours a missing role is made up, elsewhere it is what the server lacks;
            // so is, invalid_catalog_name, a database that the script calls by its name
            case "3D000" -> !ours;
            case "42704" -> !ours && Missing.named(message) != null;
            // object_not_in_prerequisite_state, config_file_error: a library that must be loaded at start
            case "55000", "F0000" -> message.contains("shared_preload_libraries");
            default -> message.contains("shared_preload_libraries");
        };
    }

    private static String detail(ServerErrorMessage said) {
        StringJoiner lines = new StringJoiner("\n");
        add(lines, "Detail: ", said.getDetail());
        add(lines, "Hint: ", said.getHint());
        add(lines, "Where: ", said.getWhere());
        add(lines, "In: ", said.getInternalQuery());
        return lines.length() == 0 ? null : lines.toString();
    }

    private static void add(StringJoiner lines, String label, String text) {
        if (text != null && !text.isBlank()) {
            lines.add(label + text.strip());
        }
    }

    private static String firstLine(String text) {
        return text == null ? "no message" : text.lines().findFirst().orElse("");
    }
}
