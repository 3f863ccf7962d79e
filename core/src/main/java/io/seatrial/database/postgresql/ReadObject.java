package io.seatrial.database.postgresql;

import io.seatrial.schema.SchemaObject;

/**
 * One object as a row of a kind's query gave it.
 *
 * @param handle the server's own identity of it
 * @param text the server's own text of it, or null where the facts hold it
 * @param address by what it is read again; its catalogue is 0 for kinds that are always read as a whole
 */
record ReadObject(SchemaObject object, String handle, String text, Address address) {

    /** True for the object that the address is the oid of, as opposed to a column of it. */
    boolean whole() {
        return handle.equals(Long.toString(address.object()));
    }
}
