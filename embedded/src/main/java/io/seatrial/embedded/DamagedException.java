package io.seatrial.embedded;

import java.io.IOException;

/** Says that something in the cache is not what was once put there. */
final class DamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
        super(message);
    }
}
