package io.seatrial.recording;

import io.seatrial.schema.ObjectId;
import java.util.List;

/** Something that was seen while a statement or a step ran. */
public sealed interface Observation {

    /** In one line, for a person. */
    String headline();

    /** The script ended the transaction its tool had opened, or opened one of its own. */
    record TransactionControl(String headline) implements Observation {}

    /** A notice or warning of the server. */
    record ServerNotice(String headline) implements Observation {}

    /** A client command that was left out because no server understands it. */
    record MetaCommandSkipped(String headline) implements Observation {}

    /** A fact that differs when the same script is run twice from the same state: nobody's defect. */
    record UnstableFact(ObjectId id, String fact, String headline) implements Observation {}

    /** Objects that belong to the whole server, made up front because the history grants to them without making them. */
    record MadeUpFront(List<String> roles, String headline) implements Observation {}
}
