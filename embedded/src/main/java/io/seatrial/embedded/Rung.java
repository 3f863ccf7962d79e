package io.seatrial.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A way to run the server as somebody other than root, which database servers refuse.
 *
 * @param name how a forced choice spells it, such as {@code setpriv}
 * @param account the user the server runs as; null where files keep belonging to the user of this process
 */
record Rung(String name, Account account) {

    static final String DIRECT = "direct";
    static final String NAMESPACE = "namespace";
    static final String SETPRIV = "setpriv";
    static final String RUNUSER = "runuser";
    static final String SU = "su";

    /** The ways that lead to another user, the cheapest first. */
    static final List<String> TO_ANOTHER_USER = List.of(SETPRIV, RUNUSER, SU);

    /** The command that runs the given one in this way. */
    List<String> wrap(List<String> command) {
        List<String> words = new ArrayList<>(prefix());
        if (name.equals(SU)) {
            words.add(command.stream().map(Rung::quoted).collect(Collectors.joining(" ", "exec ", "")));
        } else {
            words.addAll(command);
        }
        return words;
    }

    private List<String> prefix() {
        return switch (name) {
            case NAMESPACE -> List.of("unshare", "--user");
            case SETPRIV ->
                List.of("setpriv", "--reuid=" + account.uid(), "--regid=" + account.gid(), "--clear-groups", "--");
            case RUNUSER -> List.of("runuser", "-u", account.name(), "--");
            case SU -> List.of("su", "-s", "/bin/sh", account.name(), "-c");
            default -> List.of();
        };
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /**
     * Tries it out; null when it works, otherwise why not.
     *
     * <p>The user must have a name, since {@code initdb} looks it up, and must not be root.
     */
    String trouble() {
        if (name.equals(DIRECT)) {
            return "?".equals(System.getProperty("user.name")) ? "this user has no name on this machine" : null;
        }
        try {
            Command.Ended ended = Command.run(wrap(List.of("sh", "-c", "id -u && id -un")));
            boolean works = ended.well() && !ended.output().startsWith("0\n");
            return works
                    ? null
                    : "exit code " + ended.exit() + ": " + ended.output().strip();
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    @Override
    public String toString() {
        return account == null ? name : name + " to " + account.name();
    }
}
