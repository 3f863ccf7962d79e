package io.seatrial.database.mysql;

import io.seatrial.trouble.SettingsException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a URL such as {@code jdbc:mysql://user@host:3306/database?option=value}.
 *
 * @param hosts one or several, with ports where given
 * @param options what stands behind the question mark, and the user before the host
 */
record MysqlUrl(String hosts, String database, Properties options) {

    private static final Pattern URL =
            Pattern.compile("jdbc:(?:mysql|mariadb)://(?:([^/@:]*)(?::([^/@]*))?@)?([^/?@]*)/([^?]*)(?:\\?(.*))?");

    static boolean speaks(String url) {
        return url.startsWith("jdbc:mysql:") || url.startsWith("jdbc:mariadb:");
    }

    /** @throws SettingsException when it cannot be read, or names no database */
    static MysqlUrl of(String url) {
        Matcher parts = URL.matcher(url);
        if (!parts.matches() || parts.group(4).isEmpty()) {
            throw new SettingsException("The database URL " + withoutSecrets(url)
                    + " cannot be read. It looks like jdbc:mysql://host:3306/database");
        }
        Properties options = new Properties();
        put(options, "user", parts.group(1));
        put(options, "password", parts.group(2));
        if (parts.group(5) != null) {
            for (String option : parts.group(5).split("&")) {
                int equals = option.indexOf('=');
                put(
                        options,
                        equals < 0 ? option : option.substring(0, equals),
                        equals < 0 ? "" : option.substring(equals + 1));
            }
        }
        String hosts = parts.group(3).isEmpty() ? "localhost" : parts.group(3);
        return new MysqlUrl(hosts, decoded(parts.group(4)), options);
    }

    private static void put(Properties options, String name, String value) {
        if (value != null && !name.isEmpty()) {
            options.setProperty(name, decoded(value));
        }
    }

    private static String decoded(String part) {
        // A plus is a plus here.
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The URL as it may be shown. */
    static String withoutSecrets(String url) {
        return url.replaceAll("(?i)(password[0-9]?|pwd)=[^&]*", "$1=…").replaceAll("//[^/@]*@", "//");
    }
}
