package io.seatrial.database.mysql;

import io.seatrial.database.suspect.Spelling;
import io.seatrial.database.suspect.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How MySQL and MariaDB spell it. */
final class MysqlSpelling implements Spelling {

    /** All else commits what was done before. */
    private static final Set<String> REVERSIBLE =
            Set.of("update", "insert", "delete", "replace", "set", "select", "with");

    private static final Pattern CAST =
            Pattern.compile("(?is)(?:cast\\s*\\((.+)\\s+as\\s+[^()]+(?:\\([\\d, ]*\\))?[^()]*\\))");
    private static final Pattern CONVERT =
            Pattern.compile("(?is)convert\\s*\\((.+),\\s*\\w+(?:\\([\\d, ]*\\))?\\s*\\)");

    @Override
    public String name(String bare) {
        return Identifiers.quoted(bare);
    }

    @Override
    public String table(List<String> path) {
        return path.stream().map(Identifiers::quoted).collect(Collectors.joining("."));
    }

    @Override
    public String norows() {
        return "FROM DUAL WHERE 1 = 0";
    }

    @Override
    public String uncast(String value) {
        for (Pattern pattern : List.of(CAST, CONVERT)) {
            Matcher matcher = pattern.matcher(value.strip());
            if (matcher.matches()) {
                return matcher.group(1).strip();
            }
        }
        return value;
    }

    @Override
    public boolean reversible(List<String> statements) {
        return statements.stream().allMatch(sql -> REVERSIBLE.contains(Words.first(sql)));
    }
}
