package io.seatrial.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change of a schema and the facts that must change with it; see {@code scenarios/facts/postgresql/README.md}.
 *
 * @param facts sorted, each {@code kind.fact}; none where the same is only said in other words
 * @param dialect the only one it is played on, or null
 * @param from the first major version it works on
 * @param until the last
 */
record Mutation(String sql, List<String> facts, String dialect, int from, int until, int line) {

    private static final Pattern HEADER =
            Pattern.compile("-- mutation(?: \\((mysql|mariadb)?(?:from (\\d+))?(?:, )?(?:until (\\d+))?\\))?: (.+)");

    /**
     * A file of mutations with what sets the scene.
     *
     * @param notRestored objects that a dump does not bring back
     * @param impossible facts that no mutation can change by themselves
     */
    record Script(String setup, List<Mutation> mutations, List<String> notRestored, List<Impossible> impossible) {

        private static final Pattern NOT_RESTORED = Pattern.compile("-- not restored: (.+?), (because .+)");
        private static final Pattern IMPOSSIBLE =
                Pattern.compile("-- no mutation(?: \\((mysql|mariadb)\\))?: (.+?), (because .+)");

        /** The scripts of a folder, by file. */
        static Map<String, Script> all(Path folder) throws IOException {
            Map<String, Script> scripts = new TreeMap<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                    scripts.put(file.getFileName().toString(), read(file));
                }
            }
            return scripts;
        }

        static Script read(Path file) throws IOException {
            List<Mutation> mutations = new ArrayList<>();
            List<String> notRestored = new ArrayList<>();
            List<Impossible> impossible = new ArrayList<>();
            StringBuilder sql = new StringBuilder();
            String setup = null;
            Matcher open = null;
            int number = 0;
            int start = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                Matcher exempt = NOT_RESTORED.matcher(line);
                if (exempt.matches()) {
                    notRestored.add(exempt.group(1));
                }
                Matcher none = IMPOSSIBLE.matcher(line);
                if (none.matches()) {
                    impossible.add(new Impossible(none.group(2), none.group(1)));
                }
                Matcher header = HEADER.matcher(line);
                if (!header.matches()) {
                    sql.append(line).append('\n');
                    continue;
                }
                if (open == null) {
                    setup = sql.toString();
                } else {
                    mutations.add(of(open, sql.toString(), start));
                }
                open = header;
                start = number;
                sql.setLength(0);
            }
            mutations.add(of(open, sql.toString(), start));
            return new Script(setup, mutations, notRestored, impossible);
        }

        private static Mutation of(Matcher header, String sql, int line) {
            return new Mutation(
                    sql,
                    Arrays.stream(header.group(4).split(","))
                            .map(String::strip)
                            .filter(fact -> !fact.equals("nothing"))
                            .distinct()
                            .sorted()
                            .toList(),
                    header.group(1),
                    header.group(2) == null ? 0 : Integer.parseInt(header.group(2)),
                    header.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(header.group(3)),
                    line);
        }
    }

    /** A fact that no mutation can change. @param dialect the only one of which that is true, or null */
    record Impossible(String fact, String dialect) {

        boolean on(String name) {
            return dialect == null || dialect.equals(name);
        }
    }

    boolean on(String name) {
        return dialect == null || dialect.equals(name);
    }

    boolean on(int major) {
        return from <= major && major <= until;
    }
}
