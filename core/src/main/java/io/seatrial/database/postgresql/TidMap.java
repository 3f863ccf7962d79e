package io.seatrial.database.postgresql;

import java.util.Arrays;

/** Which object the catalogue row at a given place belongs to: a compact map of numbers, as there may be millions. */
final class TidMap {

    private long[] places;
    private long[] owners;
    private int used;

    TidMap() {
        this(new long[1 << 15], new long[1 << 15], 0);
    }

    private TidMap(long[] places, long[] owners, int used) {
        this.places = places;
        this.owners = owners;
        this.used = used;
    }

    TidMap copy() {
        return new TidMap(places.clone(), owners.clone(), used);
    }

    /** One number for a line of the tracked list and a place such as {@code (12,3)}: 16, 32 and 16 bits. */
    static long place(int line, String tid) {
        int comma = tid.indexOf(',');
        long block = Long.parseLong(tid, 1, comma, 10);
        long offset = Long.parseLong(tid, comma + 1, tid.length() - 1, 10);
        return (long) line << 48 | block << 16 | offset;
    }

    static int line(long place) {
        return (int) (place >>> 48);
    }

    /** The place as the server writes it. */
    static String tid(long place) {
        return "(" + (place >>> 16 & 0xffff_ffffL) + "," + (place & 0xffff) + ")";
    }

    /** The packed address of the owner, or 0. */
    long get(long place) {
        return owners[slot(places, place)];
    }

    /** @param owner the packed address, or 0 for a row that is gone */
    void put(long place, long owner) {
        int slot = slot(places, place);
        if (places[slot] == 0) {
            if (owner == 0) {
                return;
            }
            places[slot] = place;
            used++;
        }
        owners[slot] = owner;
        if (used > places.length / 2) {
            grow();
        }
    }

    private void grow() {
        long[] wider = new long[places.length * 2];
        long[] widerOwners = new long[wider.length];
        used = 0;
        for (int i = 0; i < places.length; i++) {
            if (owners[i] != 0) {
                int slot = slot(wider, places[i]);
                wider[slot] = places[i];
                widerOwners[slot] = owners[i];
                used++;
            }
        }
        places = wider;
        owners = widerOwners;
    }

    private static int slot(long[] places, long place) {
        long mixed = place * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & places.length - 1;
        while (places[slot] != 0 && places[slot] != place) {
            slot = slot + 1 & places.length - 1;
        }
        return slot;
    }

    void clear() {
        Arrays.fill(places, 0);
        Arrays.fill(owners, 0);
        used = 0;
    }
}
