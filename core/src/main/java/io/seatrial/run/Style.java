package io.seatrial.run;

import java.util.List;

/** How a project writes its ways back. */
@FunctionalInterface
public interface Style {

    /** The migration with the way back that was found for it, in each form worth trying, the nicest first. */
    List<Completed> completed(Undo undo);
}
