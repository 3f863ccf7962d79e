package io.seatrial.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is special about starting one product's server; {@link RunningServer} does what is common. Its text names it. */
interface Launch {

    Setup setup();

    /**
     * Puts what the server needs besides its data into its folder.
     *
     * @return the password of its superuser
     */
    String equip(RunDirectory run, Path template) throws IOException;

    /** The command that runs it. */
    List<String> command(RunDirectory run, int port) throws IOException;

    /** What stops it at once and cleanly, such as {@code QUIT}. */
    String stopSignal();

    /** True when it accepts sessions. */
    boolean ready(RunDirectory run, int port);

    /** What it prints when its port is taken. */
    String portTaken();
}
