package io.seatrial.embedded;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A random password, and the form of it that PostgreSQL stores (RFC 5802, SCRAM-SHA-256).
 *
 * <p>The stored form is made here, since the server would hash 4096 times at each new session. That slows down guessing
 * a password made up by a person; one of 192 random bits cannot be guessed anyhow.
 */
record ScramSecret(String password, String stored) {

    private static final int ITERATIONS = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ScramSecret random() {
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
        return new ScramSecret(password, stored(password, bytes(16)));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String stored(String password, byte[] salt) {
        byte[] block = java.util.Arrays.copyOf(salt, salt.length + 4);
        block[block.length - 1] = 1;
        byte[] salted = hmac(password.getBytes(StandardCharsets.US_ASCII), block);
        byte[] client = hmac(salted, "Client Key".getBytes(StandardCharsets.US_ASCII));
        byte[] server = hmac(salted, "Server Key".getBytes(StandardCharsets.US_ASCII));
        return "SCRAM-SHA-256$" + ITERATIONS + ":" + base64(salt) + "$" + base64(sha256(client)) + ":" + base64(server);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
