package io.seatrial.migration.layout;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the place at which a file stops being UTF-8. */
final class Utf8 {

    private Utf8() {}

    /** What is wrong with a file that could not be decoded: the line and the byte, counted from the file's start. */
    static UnreadableFile fault(Path path, String shown) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return fault(in, shown);
        } catch (IOException e) {
            return new UnreadableFile(shown, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static UnreadableFile fault(InputStream in, String shown) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
        CharBuffer chars = CharBuffer.allocate(1 << 13);
        long offset = 0;
        int line = 1;
        while (true) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
            CoderResult result = decoder.decode(bytes, chars, read < 0);
            line += (int) chars.flip().chars().filter(c -> c == '\n').count();
            offset += bytes.position();
            if (result.isError() || read < 0) {
                return new UnreadableFile(shown, line, why(offset, line, bytes));
            }
            bytes.compact();
            chars.clear();
        }
    }

    private static String why(long offset, int line, ByteBuffer rest) {
        int first = rest.hasRemaining() ? rest.get(rest.position()) & 0xFF : 0;
        String utf16 = offset == 0 && (first == 0xFF || first == 0xFE) ? "; it looks like UTF-16" : "";
        return "is not UTF-8: byte 0x%02X at offset %d, line %d%s; save it as UTF-8"
                .formatted(first, offset, line, utf16);
    }
}
