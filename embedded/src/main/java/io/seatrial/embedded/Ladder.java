package io.seatrial.embedded;

import io.seatrial.trouble.EnvironmentException;
import io.seatrial.trouble.SettingsException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ways to run a server, tried out from the top: as it is for an ordinary user (in a user namespace where that user
 * has no name, as in some containers); for root a user namespace, then another user.
 */
final class Ladder {

    /** System property that forces one rung, such as {@code setpriv}. */
    static final String FORCED = "seatrial.embedded.rung";

    private static final List<String> UNPRIVILEGED = List.of("nobody", "postgres", "daemon");
    private static final ConcurrentHashMap<String, Rung> FOUND = new ConcurrentHashMap<>();

    private Ladder() {}

    /** The first way that works on this machine; remembered for the life of this process. */
    static Rung choose() {
        return choose(System.getProperty(FORCED, ""));
    }

    /**
     * The first way that works, or the forced one.
     *
     * @throws EnvironmentException if none does, with what each of them said
     */
    static Rung choose(String forced) {
        return FOUND.computeIfAbsent(forced, Ladder::find);
    }

    /**
     * The same for a server that changes the owner of its files, which nobody may in a user namespace: that one last.
     */
    static Rung chooseAnotherUser() {
        String forced = System.getProperty(FORCED, "");
        return forced.isEmpty()
                ? FOUND.computeIfAbsent("another user", way -> firstThatWorks(namespaceLast(rungs(Account.own() == 0))))
                : choose(forced);
    }

    private static List<Rung> namespaceLast(List<Rung> rungs) {
        List<Rung> others = new ArrayList<>(rungs);
        others.sort(Comparator.comparing(rung -> rung.name().equals(Rung.NAMESPACE)));
        return others;
    }

    private static Rung find(String forced) {
        return firstThatWorks(forced.isEmpty() ? rungs(Account.own() == 0) : forced(forced));
    }

    static Rung firstThatWorks(List<Rung> rungs) {
        List<String> refused = new ArrayList<>();
        for (Rung rung : rungs) {
            String trouble = rung.trouble();
            if (trouble == null) {
                return rung;
            }
            refused.add("  " + rung + ": " + trouble);
        }
        throw new EnvironmentException("Database servers refuse to run as root or as a user without a name, and no way"
                + " was found to run one as somebody else.\n" + String.join("\n", refused)
                + "\nRun Seatrial as an ordinary user (one that /etc/passwd lists), allow user namespaces, or install"
                + " setpriv (util-linux).");
    }

    static List<Rung> rungs(boolean root) {
        if (!root) {
            return List.of(new Rung(Rung.DIRECT, null), new Rung(Rung.NAMESPACE, null));
        }
        List<Rung> rungs = new ArrayList<>();
        rungs.add(new Rung(Rung.NAMESPACE, null));
        for (String user : UNPRIVILEGED) {
            for (String way : Rung.TO_ANOTHER_USER) {
                Account.named(user).ifPresent(account -> rungs.add(new Rung(way, account)));
            }
        }
        return rungs;
    }

    private static List<Rung> forced(String name) {
        if (name.equals(Rung.DIRECT)) {
            return List.of(new Rung(Rung.DIRECT, null));
        }
        List<Rung> rungs =
                rungs(true).stream().filter(rung -> rung.name().equals(name)).toList();
        if (rungs.isEmpty()) {
            throw new SettingsException("There is no way called '" + name + "' to leave root (" + FORCED + "): use "
                    + Rung.NAMESPACE + ", " + String.join(", ", Rung.TO_ANOTHER_USER) + ".");
        }
        return rungs;
    }
}
