package io.seatrial;

import io.seatrial.database.DatabaseServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The URL of a database as most tools take it from {@code DATABASE_URL}, user and password included. */
final class DatabaseUrl {

    private DatabaseUrl() {}

    static String of(DatabaseServer server, String database) {
        String plain = server.url(database).replaceFirst("^jdbc:", "");
        Properties credentials = server.credentials();
        String user = credentials.getProperty("user");
        if (user == null) {
            return plain;
        }
        String password = credentials.getProperty("password");
        String who = encoded(user) + (password == null ? "" : ":" + encoded(password));
        return plain.replaceFirst("//", java.util.regex.Matcher.quoteReplacement("//" + who + "@"));
    }

    /** As it stands in a URL. */
    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
