package io.seatrial.database;

import io.seatrial.schema.SchemaObject;
import io.seatrial.trouble.SettingsException;
import java.util.List;

/**
 * A server from the point of view of trials: it lends empty scratch databases, and copies of them.
 *
 * <p>Every database it makes carries a recognisable prefix, and closing it drops what is left of them.
 */
public interface ScratchServer extends AutoCloseable {

    Dialect dialect();

    /** The version as reports show it, such as {@code 15.18}. */
    String version();

    /** True when the server is Seatrial's alone; see {@link DatabaseServer#ours}. */
    boolean ours();

    /** See {@link DatabaseServer#room}. */
    long room();

    /** A new, empty scratch database. */
    ScratchDatabase create();

    /**
     * Makes up what the whole server shares and a history takes for granted, such as a role it grants to and never
     * makes.
     *
     * @param failure of a statement that missed it
     * @return what is there now and was not before, such as {@code role app_reader}; null where nothing could be made up
     */
    String makeUp(Refusal failure);

    /** Makes that role up front, if there is none of that name; fails where it must not. */
    void makeRole(String name);

    /** Lets sessions find a function of that name, where the application would register one; see the settings. */
    default void standIn(String function) {
        throw new SettingsException(
                "Standing in for the function " + function + ": in " + dialect().name()
                        + " functions are part of the database. Make it in the script that the history starts from, and take it"
                        + " off the list 'functions' in the settings.");
    }

    /**
     * What the databases share, as objects of kinds such as {@code role}; without what was made up, and empty on a server
     * that others use too.
     */
    List<SchemaObject> sharedObjects();

    /** Remembers what the whole server shares now; see {@link Shared}. */
    Shared shared();

    @Override
    void close();
}
