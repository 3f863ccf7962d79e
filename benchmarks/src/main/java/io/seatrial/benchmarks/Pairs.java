package io.seatrial.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** Measures two ways of doing a thing in turns, so that both see the same machine. */
final class Pairs {

    /** What is measured. */
    interface Work {
        void run() throws Exception;
    }

    private final String what;
    private final int pairs;
    private Work before = () -> {};

    Pairs(String what, int pairs) {
        this.what = what;
        this.pairs = pairs;
    }

    /** Something to do before each turn, unmeasured. */
    Pairs before(Work work) {
        before = work;
        return this;
    }

    /** Runs each twice unmeasured, then in turns, and prints medians and best times of both, and the ratios of the pairs. */
    void measure(String ourName, Work ours, String otherName, Work other) throws Exception {
        for (int i = 0; i < 2; i++) {
            before.run();
            other.run();
            ours.run();
        }
        double[] a = new double[pairs];
        double[] b = new double[pairs];
        double[] ratio = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            before.run();
            b[i] = millis(other);
            a[i] = millis(ours);
            ratio[i] = a[i] / b[i];
        }
        print(what, ourName, a, otherName, b, ratio);
    }

    /** Medians and best times of both, and the ratios of the pairs. */
    static void print(String what, String ourName, double[] ours, String otherName, double[] others, double[] ratios) {
        System.out.printf(
                Locale.ROOT,
                "%-42s %s %.2f ms (best %.2f)   %s %.2f ms (best %.2f)   ratio %.3f (%.3f to %.3f, %d pairs)%n",
                what,
                ourName,
                median(ours),
                best(ours),
                otherName,
                median(others),
                best(others),
                median(ratios),
                best(ratios),
                Arrays.stream(ratios).max().orElseThrow(),
                ratios.length);
    }

    private static double millis(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** On a busy machine the least disturbed run says more than the middle one. */
    private static double best(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
