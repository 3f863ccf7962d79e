package io.seatrial.database.postgresql;

import io.seatrial.database.Strings;
import java.sql.SQLException;

/** Lets equal texts share one string, and spares decoding those that came before; most names and facts occur many times. */
final class SharedTexts {

    private final Strings others = new Strings();
    private String[] texts = new String[1 << 12];
    private int[] hashes = new int[texts.length];
    private int used;

    /** Makes a text of bytes. */
    interface Decoder {
        String text(byte[] bytes, int start, int length) throws SQLException;
    }

    /** The text that these bytes are, the same string each time. */
    String text(byte[] bytes, int start, int length, Decoder decoder) throws SQLException {
        int hash = length;
        // Negative where one of the characters is not of ASCII.
        int signs = 0;
        for (int i = start; i < start + length; i++) {
            hash = hash * 31 + bytes[i];
            signs |= bytes[i];
        }
        if (signs < 0) {
            return others.shared(decoder.text(bytes, start, length));
        }
        int slot = slot(hash);
        while (texts[slot] != null) {
            if (hashes[slot] == hash && equal(texts[slot], bytes, start, length)) {
                return texts[slot];
            }
            slot = slot + 1 & texts.length - 1;
        }
        return remembered(slot, hash, decoder.text(bytes, start, length));
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9 >>> 7) & texts.length - 1;
    }

    private static boolean equal(String text, byte[] bytes, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }

    private String remembered(int slot, int hash, String text) {
        texts[slot] = text;
        hashes[slot] = hash;
        used++;
        if (used > texts.length / 2) {
            grow();
        }
        return text;
    }

    private void grow() {
        String[] before = texts;
        int[] hashesBefore = hashes;
        texts = new String[before.length * 2];
        hashes = new int[texts.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                int slot = slot(hashesBefore[i]);
                while (texts[slot] != null) {
                    slot = slot + 1 & texts.length - 1;
                }
                texts[slot] = before[i];
                hashes[slot] = hashesBefore[i];
            }
        }
    }
}
