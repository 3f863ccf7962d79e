package io.seatrial.embedded;

import java.nio.file.Path;

/** What a server is started from: a release, a way to run it, and the cache that suits them. */
interface Setup {

    /** The way the server is run. */
    Rung rung();

    /** The folder that holds the folders of running servers. */
    Path runs();

    /** The data directory to copy, a {@link Pack}; made at the first use. */
    Path template();

    /** Takes damaged things out of the cache; false if there were none. */
    boolean discardDamaged();
}
