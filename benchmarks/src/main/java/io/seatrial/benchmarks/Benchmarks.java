package io.seatrial.benchmarks;

import io.seatrial.embedded.Servers;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the benchmarks named on the command line, on the embedded server: {@code full}, {@code incremental}, each with
 * numbers of tables after it.
 */
public final class Benchmarks {

    private static final int PAIRS = Integer.getInteger("pairs", 7);

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = Servers.start(System.getProperty("server", "postgresql"))) {
            Databases databases = new Databases(server);
            System.out.println(databases.circumstances());
            List<Integer> sizes = new ArrayList<>();
            for (int i = 1; i < arguments.length; i++) {
                sizes.add(Integer.parseInt(arguments[i]));
            }
            for (int tables : sizes) {
                switch (arguments[0]) {
                    case "full" -> FullSnapshot.measure(databases, tables, PAIRS);
                    case "incremental" -> IncrementalSnapshot.measure(databases, tables, PAIRS);
                    default -> throw new IllegalArgumentException("no benchmark is called " + arguments[0]);
                }
            }
            System.out.println(databases.circumstances());
        }
    }
}
