package jp.kanmin.app.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One line of the record of changes. Each line carries the hash of the one before it, so that no line can be
/// changed, left out or put in without the rest showing it.
///
/// @param number counted from 1 without a gap
/// @param at the time, ISO 8601 in UTC with milliseconds
/// @param person the id of who did it; empty for the server itself
/// @param roles their codes at that time, separated by blanks
/// @param body the body it concerns; empty for none
/// @param action such as `plan.save`
/// @param object what was changed, such as `measures/m1`
/// @param before SHA-256 of what was there; empty for nothing
/// @param after SHA-256 of what is there now; empty for nothing
/// @param previous the hash of the line before; empty for the first
public record AuditEvent(long number, String at, String person, String roles, String body, String action,
        String object, String before, String after, String previous) {

    /// The hash of this line, in hexadecimal: SHA-256 over all its fields, each with its length before it.
    public String hash() {
        var all = new StringBuilder();
        for (var field : new String[]{Long.toString(number), at, person, roles, body, action, object, before,
            after, previous}) {
            all.append(field.length()).append(':').append(field);
        }
        return sha256(all.toString());
    }

    /// The hash of a content, as lines of the record name it.
    public static String sha256(String content) {
        return sha256(content.getBytes(StandardCharsets.UTF_8));
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
