package io.seatrial.database;

/** What the databases of a server share, such as roles, as it was at one moment. */
public interface Shared {

    /** True when something was added or removed since. */
    boolean moved();

    /**
     * Makes it so again: removes what was added since, as far as nothing needs it any more.
     *
     * @return what had to stay, or could not be brought back, in words; null when all is as it was
     */
    String restore();
}
