package io.seatrial.database.postgresql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;

/** Writes rows in the text form of COPY, in portions. */
final class CopyText {

    private static final int PORTION = 1 << 16;

    private final CopyIn target;
    private byte[] bytes = new byte[PORTION + (PORTION >> 1)];
    private int used;

    CopyText(CopyIn target) {
        this.target = target;
    }

    void row(String[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                put('\t');
            }
            value(values[i]);
        }
        put('\n');
        if (used >= PORTION) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (used > 0) {
            target.writeToCopy(bytes, 0, used);
            used = 0;
        }
    }

    private void value(String text) {
        if (text == null) {
            put('\\');
            put('N');
            return;
        }
        room(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                rest(text, i);
                return;
            }
            one(c);
        }
    }

    private void one(char c) {
        switch (c) {
            case '\\' -> escaped('\\');
            case '\t' -> escaped('t');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            default -> bytes[used++] = (byte) c;
        }
    }

    private void escaped(char c) {
        bytes[used++] = '\\';
        bytes[used++] = (byte) c;
    }

    /** From the first character that takes more than one byte on. */
    private void rest(String text, int from) {
        byte[] encoded = text.substring(from).getBytes(StandardCharsets.UTF_8);
        room(encoded.length * 2);
        for (byte b : encoded) {
            if (b < 0) {
                bytes[used++] = b;
            } else {
                one((char) b);
            }
        }
    }

    private void put(char c) {
        room(1);
        bytes[used++] = (byte) c;
    }

    private void room(int more) {
        if (used + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + more));
        }
    }
}
