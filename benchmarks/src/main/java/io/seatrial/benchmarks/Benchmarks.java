package io.seatrial.benchmarks;

import io.seatrial.embedded.Servers;

/**
 * Runs one benchmark: {@code full}, {@code incremental}, {@code diff} or {@code diff-sql} with numbers of tables, {@code filling},
 * {@code comparing}, {@code fingerprints} or {@code mariadb-fingerprints} with numbers of rows, {@code round-trip} or {@code onto-data} with pairs of a
 * number of migrations and a number of tables, {@code project} with folders (see
 * {@link Project}), {@code schema-memory} with numbers of tables, or {@code memory} with pairs as for a round trip.
 *
 * <p>System properties: {@code server} (such as {@code postgresql:15}; or, ending in a slash,
 * the JDBC URL of a throw-away server) and {@code pairs} (how often each is measured).
 */
public final class Benchmarks {

    private static final int PAIRS = Integer.getInteger("pairs", 7);

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String name = System.getProperty("server", "postgresql");
        try (var server = name.startsWith("jdbc:") ? new UrlServer(name) : Servers.start(name)) {
            Databases databases = new Databases(server);
            System.out.println(databases.circumstances());
            for (int i = 1; i < arguments.length; i++) {
                if (arguments[0].equals("project")) {
                    Project.measure(databases, arguments[i], PAIRS);
                    continue;
                }
                int size = Integer.parseInt(arguments[i]);
                switch (arguments[0]) {
                    case "full" -> FullSnapshot.measure(databases, size, PAIRS);
                    case "incremental" -> IncrementalSnapshot.measure(databases, size, PAIRS);
                    case "diff-sql" -> Statements.measure(databases, size, PAIRS);
                    case "diff" -> Difference.measure(databases, size, PAIRS);
                    case "round-trip" -> RoundTrip.measure(databases, size, Integer.parseInt(arguments[++i]), PAIRS);
                    case "onto-data" -> RoundTrip.ontoData(databases, size, Integer.parseInt(arguments[++i]), PAIRS);
                    case "schema-memory" -> Memory.ofSchema(databases, size);
                    case "memory" -> Memory.ofRecording(databases, size, Integer.parseInt(arguments[++i]));
                    case "fingerprints" -> Fingerprints.measure(databases, size, PAIRS);
                    case "mariadb-fingerprints" -> MariadbFingerprints.measure(databases, size, PAIRS);
                    case "filling" -> Filling.measure(databases, size, PAIRS);
                    case "comparing" -> Comparing.measure(databases, size, PAIRS);
                    default -> throw new IllegalArgumentException("no benchmark is called " + arguments[0]);
                }
            }
            System.out.println(databases.circumstances());
        }
    }
}
