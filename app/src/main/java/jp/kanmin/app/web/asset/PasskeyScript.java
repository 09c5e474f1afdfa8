package jp.kanmin.app.web.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import jp.kanmin.app.account.AuditEvent;

/// The only code that any page has: it lets the browser make and show passkeys.
public final class PasskeyScript {

    private static final String TEXT = read();
    private static final String FILE_NAME = "passkey-" + AuditEvent.sha256(TEXT).substring(0, 16) + ".js";

    private PasskeyScript() {}

    /// Changes with its content.
    public static String fileName() {
        return FILE_NAME;
    }

    static String text() {
        return TEXT;
    }

    private static String read() {
        try (var in = Objects.requireNonNull(PasskeyScript.class.getResourceAsStream("passkey.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
