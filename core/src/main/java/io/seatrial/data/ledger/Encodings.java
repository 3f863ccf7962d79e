package io.seatrial.data.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Whether one text is another in a different encoding, or what becomes of it when the wrong one is taken. */
final class Encodings {

    private static final List<Charset> OLD = List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"));

    private Encodings() {}

    static boolean related(String before, String after) {
        return normalised(before, after)
                || misread(before, after)
                || misread(after, before)
                || spelt(before, after)
                || spelt(after, before);
    }

    private static boolean normalised(String before, String after) {
        return Normalizer.normalize(before, Normalizer.Form.NFKC)
                .equals(Normalizer.normalize(after, Normalizer.Form.NFKC));
    }

    /** True when the other text is what the bytes of the one are in an old encoding. */
    private static boolean misread(String right, String wrong) {
        if (right.chars().allMatch(c -> c < 0x80)) {
            return false;
        }
        byte[] bytes = right.getBytes(StandardCharsets.UTF_8);
        return OLD.stream().anyMatch(charset -> wrong.equals(decoded(bytes, charset)));
    }

    private static String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean spelt(String plain, String coded) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        String hex = HexFormat.of().formatHex(bytes);
        return bytes.length > 0
                && (coded.equalsIgnoreCase(hex)
                        || coded.equalsIgnoreCase("\\x" + hex)
                        || coded.equals(Base64.getEncoder().encodeToString(bytes)));
    }
}
