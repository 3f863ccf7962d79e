package io.seatrial.database.mysql;

import io.seatrial.database.Refusal;
import io.seatrial.recording.Outcome.Reason;
import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells kinds of errors apart by the server's numbers. Source: MySQL's and MariaDB's "Error Code Reference". */
final class Refusals {

    /** ER_SIGNAL_EXCEPTION. */
    private static final int SIGNAL = 1644;

    /** ER_CON_COUNT_ERROR, ER_SERVER_SHUTDOWN, ER_CONNECTION_KILLED, CR_SERVER_GONE_ERROR, CR_SERVER_LOST. */
    private static final Set<Integer> LOST = Set.of(1040, 1053, 1927, 2006, 2013, 4031);

    /**
     * ER_DBACCESS_DENIED, ER_ACCESS_DENIED, ER_TABLEACCESS_DENIED, ER_COLUMNACCESS_DENIED, ER_SPECIFIC_ACCESS_DENIED,
     * ER_PROCACCESS_DENIED, ER_BINLOG_CREATE_ROUTINE_NEED_SUPER: on a server of ours there is no such thing.
     */
    private static final Set<Integer> DENIED = Set.of(1044, 1045, 1142, 1143, 1227, 1370, 1419);

    /** ER_CANT_OPEN_LIBRARY, ER_UNKNOWN_STORAGE_ENGINE, ER_OPTION_PREVENTS_STATEMENT, ER_PLUGIN_IS_NOT_LOADED. */
    private static final Set<Integer> LACKING = Set.of(1126, 1286, 1290, 1524, 1021, 1114);

    private static final Pattern PREFIX = Pattern.compile("^\\((?:conn|connection)=-?\\d+\\)\\s*");
    /** The name of a scratch database before a name in it, which says nothing and is another one each time. */
    private static final Pattern SCRATCH = Pattern.compile("`?seatrial_[0-9a-z]{8}_\\d+`?\\.");

    private static final Pattern LINE = Pattern.compile("at line (\\d+)\\s*$");

    private Refusals() {}

    /** @param sql the statement that was sent */
    static Refusal of(SQLException e, String sql, boolean alive, boolean ours) {
        String message = words(e);
        return new Refusal(
                reason(e, alive, ours),
                e.getSQLState(),
                message,
                Named.words(e.getErrorCode(), sql),
                position(message, sql));
    }

    private static Reason reason(SQLException e, boolean alive, boolean ours) {
        int code = e.getErrorCode();
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (!alive || state.startsWith("08") || LOST.contains(code)) {
            return Reason.CONNECTION_LOST;
        }
        if (code == SIGNAL || state.equals("45000")) {
            return Reason.RAISED;
        }
        boolean lacking = LACKING.contains(code) || !ours && DENIED.contains(code);
        return lacking ? Reason.ENVIRONMENT : Reason.REFUSED;
    }

    /** True when the user may not do that. */
    static boolean denied(SQLException e) {
        return DENIED.contains(e.getErrorCode());
    }

    /** True when the session is over. */
    static boolean lost(SQLException e) {
        return LOST.contains(e.getErrorCode());
    }

    /** The server's own words, without what the driver puts before them and the name of a scratch database. */
    static String words(SQLException e) {
        String message = e.getMessage() == null ? "no message" : e.getMessage();
        return SCRATCH.matcher(PREFIX.matcher(message).replaceFirst(""))
                .replaceAll("")
                .strip();
    }

    /** Errors of syntax end with the line of the statement. */
    private static int position(String message, String sql) {
        Matcher named = LINE.matcher(message);
        if (sql == null || !named.find()) {
            return 0;
        }
        int at = 0;
        for (int line = Integer.parseInt(named.group(1)); line > 1; line--) {
            int next = sql.indexOf('\n', at);
            if (next < 0) {
                return 0;
            }
            at = next + 1;
        }
        return at + 1;
    }
}
