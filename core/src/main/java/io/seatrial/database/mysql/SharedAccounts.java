package io.seatrial.database.mysql;

import io.seatrial.database.Shared;
import io.seatrial.database.mysql.Accounts.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The roles and users of a server as they were. On a server of the user's there are none: they are not ours to mend. */
final class SharedAccounts implements Shared {

    private final Accounts accounts;
    private final SortedMap<String, Account> before;

    SharedAccounts(Accounts accounts) {
        this.accounts = accounts;
        this.before = accounts.all();
    }

    /** Privileges in a database are the database's: they do not count. */
    @Override
    public boolean moved() {
        SortedMap<String, Account> now = accounts.all();
        return now != before
                && (!now.keySet().equals(before.keySet())
                        || now.entrySet().stream().anyMatch(one -> changed(one.getKey(), one.getValue())));
    }

    private boolean changed(String name, Account now) {
        Account old = before.get(name);
        return old == null || !old.object().equals(now.object());
    }

    @Override
    public String restore() {
        if (!moved()) {
            return null;
        }
        List<String> stuck = new ArrayList<>();
        accounts.all().forEach((name, now) -> {
            if (changed(name, now) && !accounts.drop(name)) {
                stuck.add("role " + name + " could not be removed");
            }
        });
        SortedMap<String, Account> left = accounts.all();
        accounts.bringBack(before.entrySet().stream()
                .filter(account -> !left.containsKey(account.getKey()))
                .map(Map.Entry::getValue)
                .toList());
        return stuck.isEmpty() ? null : String.join(", ", stuck);
    }
}
