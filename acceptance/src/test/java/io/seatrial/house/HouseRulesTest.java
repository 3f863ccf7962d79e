package io.seatrial.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> everyPublishedFileKeepsTheRules() {
        List<JavaSource> sources = Repository.mainSources();
        assertThat(sources).hasSizeGreaterThan(50);
        return HouseRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(), () -> assertThat(broken(rule, sources)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBites() {
        return HouseRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(broken(rule, List.of(rule.exampleSource())))
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleLetsGoodCodePass() {
        JavaSource good = JavaSource.of("core/src/main/java/io/seatrial/Good.java", """
                package io.seatrial;
                import java.util.List;
                /** A thing that is as it should be. */
                public record Good(List<String> names) {
                    /** A part of it. @param name never blank */
                    public record Part(String name) {}
                    String sql() {
                        return "SELECT 1";
                    }
                }
                """);
        return HouseRules.ALL.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(broken(rule, List.of(good))).isEmpty()));
    }

    @Test
    void everyPackageHasItsInfo() {
        Set<String> packages = new TreeSet<>();
        Set<String> described = new TreeSet<>();
        for (JavaSource source : Repository.mainSources()) {
            String module = source.path().substring(0, source.path().indexOf('/'));
            packages.add(module + " " + source.packageName());
            if (source.path().endsWith("/package-info.java")) {
                described.add(module + " " + source.packageName());
            }
        }
        packages.removeAll(described);
        // Test fixtures and the benchmarks' generated classes are nobody's room.
        assertThat(packages).as("packages without a package-info").isEmpty();
    }

    @Test
    void testsNeitherMockNorSleepNorTime() {
        List<String> found = new ArrayList<>();
        for (JavaSource source : Repository.testSources()) {
            for (String name : source.imports()) {
                if (name.startsWith("org.mockito") || name.contains("assertTimeout") || name.endsWith(".Disabled")) {
                    found.add(source.path() + ": " + name);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** A trend to look at, not a law: the limit that fails a build is 40 lines. */
    @Test
    void methodLengthTrend() {
        int[] lengths = Repository.mainSources().stream()
                .flatMap(source -> source.methods().stream())
                .mapToInt(JavaSource.Method::lines)
                .sorted()
                .toArray();
        assertThat(lengths).isNotEmpty();
        System.out.printf(
                "method lengths: %d methods, half have at most %d lines, 95 %% at most %d (aim: 15), the longest %d%n",
                lengths.length,
                lengths[lengths.length / 2],
                lengths[(int) Math.ceil(lengths.length * 0.95) - 1],
                lengths[lengths.length - 1]);
    }

    private static List<String> broken(HouseRule rule, List<JavaSource> sources) {
        List<String> found = new ArrayList<>();
        for (JavaSource source : sources) {
            rule.broken().apply(source).forEach(what -> found.add(source.path() + ": " + what));
        }
        return found;
    }
}
