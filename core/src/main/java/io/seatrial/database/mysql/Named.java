package io.seatrial.database.mysql;

import io.seatrial.database.Refusal;
import io.seatrial.database.mysql.ddl.Grantee;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The roles and users that a statement names which the server refused because one of them is not there. */
final class Named {

    /** ER_PASSWORD_NO_MATCH, ER_CANT_CREATE_USER_WITH_GRANT, ER_INVALID_ROLE, ER_UNKNOWN_AUTHID. */
    private static final Set<Integer> MISSING = Set.of(1133, 1410, 1959, 3523);

    /** ER_UNKNOWN_AUTHID and ER_CANT_CREATE_USER_WITH_GRANT, which MariaDB does not have: there even a role has a host. */
    private static final Set<Integer> HOSTS = Set.of(1410, 3523);

    private static final String SAYS = "it names ";
    private static final String QUOTED = "`((?:[^`]|``)*+)`";
    private static final Pattern SAID = Pattern.compile(QUOTED + "(?:@" + QUOTED + ")?");

    private static final String NAME =
            "(?:`(?:[^`]|``)*+`|'(?:[^'\\\\]|''|\\\\.)*+'|\"(?:[^\"\\\\]|\"\"|\\\\.)*+\"|[\\w$.\\x{80}-\\x{10ffff}%-]++)";
    private static final Pattern ACCOUNT =
            Pattern.compile("(" + NAME + ")(?:\\s*@\\s*(" + NAME + "))?\\s*(,?)\\s*", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile(NAME + "|.", Pattern.DOTALL);
    private static final Set<String> NOBODY = Set.of("public", "current_user", "current_role");

    private Named() {}

    /** For the detail of a refusal; null where that was not the reason. */
    static String words(int code, String sql) {
        if (sql == null || !MISSING.contains(code)) {
            return null;
        }
        List<Grantee> named = named(sql, HOSTS.contains(code));
        return named.isEmpty() ? null : named.stream().map(Grantee::quoted).collect(Collectors.joining(", ", SAYS, ""));
    }

    /** What {@link #words} said. */
    static List<Grantee> in(Refusal refusal) {
        String detail = refusal.detail();
        return detail == null || !detail.startsWith(SAYS)
                ? List.of()
                : SAID.matcher(detail)
                        .results()
                        .map(said -> new Grantee(
                                said.group(1).replace("``", "`"),
                                said.group(2) == null ? null : said.group(2).replace("``", "`")))
                        .toList();
    }

    /** {@code GRANT roles TO accounts}, {@code GRANT privileges ON something TO accounts}. */
    private static List<Grantee> named(String sql, boolean hosts) {
        int to = -1;
        boolean on = false;
        int grant = -1;
        for (MatchResult token : TOKEN.matcher(sql).results().toList()) {
            String word = token.group().toLowerCase(Locale.ROOT);
            if (grant < 0 && word.equals("grant")) {
                grant = token.end();
            }
            on |= to < 0 && word.equals("on");
            to = to < 0 && word.equals("to") ? token.end() : to;
        }
        List<Grantee> all = new ArrayList<>();
        if (grant >= 0 && to >= 0) {
            if (!on) {
                all.addAll(accounts(sql, grant, hosts));
            }
            all.addAll(accounts(sql, to, hosts));
        }
        return all;
    }

    private static List<Grantee> accounts(String sql, int from, boolean hosts) {
        List<Grantee> accounts = new ArrayList<>();
        Matcher account = ACCOUNT.matcher(sql);
        int at = from;
        while (at < sql.length() && Character.isWhitespace(sql.charAt(at))) {
            at++;
        }
        boolean more = true;
        while (more && account.find(at) && account.start() == at) {
            String user = bare(account.group(1));
            String host = account.group(2) == null ? hosts ? "%" : null : bare(account.group(2));
            if (!NOBODY.contains(user.toLowerCase(Locale.ROOT))) {
                accounts.add(new Grantee(user, host));
            }
            more = !account.group(3).isEmpty();
            at = account.end();
        }
        return accounts;
    }

    private static String bare(String name) {
        char quote = name.charAt(0);
        return quote == '`' || quote == '\'' || quote == '"'
                ? name.substring(1, name.length() - 1).replace("" + quote + quote, "" + quote)
                : name;
    }
}
