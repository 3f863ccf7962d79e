package io.seatrial.database.postgresql;

/**
 * By what objects are read again: a row of the server's catalogue. A table and its columns share one.
 *
 * @param catalogue the oid of the catalogue
 * @param object the oid of the row in it
 */
record Address(long catalogue, long object) {

    /** Both numbers in one; oids have 32 bits. Never 0. */
    long packed() {
        return catalogue << 32 | object;
    }

    static Address unpack(long packed) {
        return new Address(packed >>> 32, packed & 0xffff_ffffL);
    }
}
