package io.seatrial.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Plays a folder of SQL files, such as PostgreSQL's own regression suite, statement by statement on Debian's server, and
 * compares for a sample of them: did the dump of the schema change, did the snapshot, and is what was read incrementally
 * equal to what is read in full?
 *
 * <p>A program for people, not a test: {@code RegressionSuite FOLDER [EVERY [THREADS]]}, where every so many statement that
 * may change a schema is compared (default 7).
 */
public final class RegressionSuite {

    private RegressionSuite() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int every = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        ConcurrentLinkedQueue<Path> files = new ConcurrentLinkedQueue<>(files(folder));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<List<RegressionFile>>> results = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            results.add(pool.submit(() -> play(folder.resolve("test_setup.sql"), files, every)));
        }
        List<RegressionFile> all = new ArrayList<>();
        for (Future<List<RegressionFile>> result : results) {
            all.addAll(result.get());
        }
        pool.shutdown();
        tell(all);
        System.exit(0);
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> !file.endsWith("test_setup.sql"))
                    .sorted()
                    .toList();
        }
    }

    /** Each thread has a server of its own, as roles belong to all databases of a server. */
    private static List<RegressionFile> play(Path setup, ConcurrentLinkedQueue<Path> files, int every)
            throws Exception {
        List<RegressionFile> played = new ArrayList<>();
        try (DebianPostgres server = new DebianPostgres()) {
            RegressionFile.prepare(server, setup);
            for (Path file = files.poll(); file != null; file = files.poll()) {
                RegressionFile one = new RegressionFile(server, file, every);
                try {
                    one.play();
                } catch (Exception e) {
                    one.broke(e);
                }
                System.out.println(one);
                played.add(one);
            }
        }
        return played;
    }

    private static void tell(List<RegressionFile> all) {
        System.out.println();
        all.forEach(file -> file.remarks().forEach(System.out::println));
        System.out.printf(
                "%n%d files, %d statements ran, %d compared with the dump: both changed %d, neither %d, missed %d,"
                        + " only the snapshot %d; incremental differs from full %d%n",
                all.size(),
                all.stream().mapToInt(file -> file.ran).sum(),
                all.stream().mapToInt(file -> file.compared).sum(),
                all.stream().mapToInt(file -> file.both).sum(),
                all.stream().mapToInt(file -> file.neither).sum(),
                all.stream().mapToInt(file -> file.missed).sum(),
                all.stream().mapToInt(file -> file.more).sum(),
                all.stream().mapToInt(file -> file.unequal).sum());
    }
}
