package io.seatrial.facts;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which facts of {@code docs/facts.md}, which a test holds equal to the catalogue files, mutations prove.
 *
 * @param mutations how many there are
 * @param unproved facts that no mutation changes and that nobody said to be impossible
 * @param needless facts said to be impossible that have a mutation after all, or do not exist
 */
record Coverage(int mutations, Set<String> unproved, Set<String> needless) {

    static final String WHAT_TO_DO =
            "facts that no mutation proves; say \"-- no mutation: kind.fact, because …\" where none can";

    static Coverage of(String dialect, Collection<Mutation.Script> scripts) throws IOException {
        Set<String> unproved = new TreeSet<>(FactsPage.facts(dialect));
        Set<String> needless = new TreeSet<>();
        int count = 0;
        for (Mutation.Script script : scripts) {
            for (Mutation mutation : script.mutations()) {
                if (mutation.on(dialect)) {
                    unproved.removeAll(mutation.facts());
                    count++;
                }
            }
        }
        for (Mutation.Script script : scripts) {
            for (Mutation.Impossible none : script.impossible()) {
                if (none.on(dialect) && !unproved.remove(none.fact())) {
                    needless.add(none.fact());
                }
            }
        }
        return new Coverage(count, unproved, needless);
    }
}
