package io.seatrial.database.mysql.ddl;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and texts as a person writes them in MySQL's SQL: in quotes only where needed. */
final class Sql {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern QUOTED =
            Pattern.compile("'(?:[^'\\\\]++|''|\\\\.)*+'|\"(?:[^\"\\\\]++|\"\"|\\\\.)*+\"|`((?:[^`]++|``)*+)`");

    /** What is quoted, or a word. */
    private static final Pattern WORD = Pattern.compile(QUOTED.pattern() + "|[\\w$\\x{80}-\\x{10ffff}]++");

    /** The words that either server reserves. */
    private static final Set<String> RESERVED =
            new HashSet<>(Arrays.asList(("accessible add all alter analyze and array as"
                            + " asc asensitive before between bigint binary blob both by call cascade case change char character"
                            + " check collate column condition constraint continue convert create cross cube cume_dist current_date"
                            + " current_role current_time current_timestamp current_user cursor database databases day_hour"
                            + " day_microsecond day_minute day_second dec decimal declare default delayed delete delete_domain_id"
                            + " dense_rank desc describe deterministic distinct distinctrow div do_domain_ids double drop dual each"
                            + " else elseif empty enclosed escaped except exists exit explain false fetch first_value float float4"
                            + " float8 for force foreign from fulltext function general generated get grant group grouping groups"
                            + " having high_priority hour_microsecond hour_minute hour_second if ignore ignore_domain_ids"
                            + " ignore_server_ids in index infile inner inout insensitive insert int int1 int2 int3 int4 int8"
                            + " integer intersect interval into io_after_gtids io_before_gtids is iterate join json_table key keys"
                            + " kill lag last_value lateral lead leading leave left like limit linear lines load localtime"
                            + " localtimestamp lock long longblob longtext loop low_priority manual master_bind"
                            + " master_heartbeat_period master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext"
                            + " middleint minute_microsecond minute_second mod modifies natural no_write_to_binlog not nth_value"
                            + " ntile null numeric of offset on optimize optimizer_costs option optionally or order out outer"
                            + " outfile over page_checksum parallel parse_vcol_expr partition percent_rank position precision"
                            + " primary procedure purge qualify range rank read read_write reads real recursive"
                            + " ref_system_id references regexp release rename repeat replace require resignal restrict return"
                            + " returning revoke right rlike row row_number rows schema schemas second_microsecond select sensitive"
                            + " separator set show signal slow smallint spatial specific sql sql_big_result sql_calc_found_rows"
                            + " sql_small_result sqlexception sqlstate sqlwarning ssl starting stats_auto_recalc"
                            + " stats_persistent stats_sample_pages stored straight_join system table tablesample terminated then"
                            + " tinyblob tinyint tinytext to trailing trigger true undo union unique unlock unsigned update usage"
                            + " use using utc_date utc_time utc_timestamp values varbinary varchar varcharacter varying vector"
                            + " virtual when where while window with write xor year_month zerofill")
                    .split(" ")));

    private Sql() {}

    static String name(String name) {
        return PLAIN.matcher(name).matches() && !RESERVED.contains(name.toLowerCase(Locale.ROOT))
                ? name
                : '`' + name.replace("`", "``") + '`';
    }

    static String names(Collection<String> names) {
        return names.stream().map(Sql::name).collect(Collectors.joining(", "));
    }

    static String literal(String text) {
        return '\''
                + text.replace("\\", "\\\\")
                        .replace("'", "''")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '\'';
    }

    /** The server's own text with quotes only where names need them. */
    static String text(String text) {
        return QUOTED.matcher(text).replaceAll(part -> {
            String name = part.group(1);
            return Matcher.quoteReplacement(name == null ? part.group() : name(name.replace("``", "`")));
        });
    }

    /** True when the server's own text names that. */
    static boolean mentions(String text, String name) {
        if (text == null) {
            return false;
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        return QUOTED.matcher(text)
                        .results()
                        .anyMatch(part -> part.group(1) != null
                                && part.group(1)
                                        .replace("``", "`")
                                        .toLowerCase(Locale.ROOT)
                                        .equals(wanted))
                || Pattern.compile("(?i)(?<![\\w$`'])" + Pattern.quote(name) + "(?![\\w$`'])")
                        .matcher(text)
                        .find();
    }

    /** The words of the server's own text that are names, or may be; in lower case. */
    static List<String> words(String text) {
        return WORD.matcher(text == null ? "" : text)
                .results()
                .map(word ->
                        word.group(1) == null ? word.group() : word.group(1).replace("``", "`"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** {@code user@host} as a statement names an account. */
    static String account(String account) {
        int at = account.lastIndexOf('@');
        return at < 0 ? literal(account) : name(account.substring(0, at)) + "@" + literal(account.substring(at + 1));
    }
}
