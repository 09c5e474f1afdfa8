package jp.kanmin.app.account;

import java.security.SecureRandom;
import java.util.Base64;

/// A secret that is sent to somebody once, as a part of an address. The store keeps only its hash.
///
/// @param text 43 letters, digits, `-` and `_`: 256 bits
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /// A new one that nobody can guess.
    public static Secret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What is stored instead of it.
    public String hash() {
        return AuditEvent.sha256(text);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
