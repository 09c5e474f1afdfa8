package jp.kanmin.app.web.asset;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kanmin.app.account.AuditEvent;

/// The only code that any page has. No page needs it but that for passkeys, which browsers offer to code alone.
public enum Script {
    /// Lets the browser make and show passkeys.
    PASSKEY,
    /// Lets the arrow keys move over the cells of a sheet.
    GRID,
    /// Lets words be drawn onto the lines of a table, where each line has them to choose from.
    DRAG;

    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final String text;
    private final String fileName;

    Script() {
        var name = name().toLowerCase(Locale.ROOT);
        text = read(name + ".js");
        fileName = name + "-" + AuditEvent.sha256(text).substring(0, 16) + ".js";
    }

    /// Lets a page have it, and nothing from elsewhere.
    ///
    /// @param base what stands before every path
    /// @return its address
    public String allow(HttpServletResponse response, String base) {
        response.setHeader("Content-Security-Policy", POLICY);
        return base + "/assets/" + fileName;
    }

    /// The script with a file name, which changes with its content.
    static Optional<Script> find(String fileName) {
        return Stream.of(values()).filter(script -> script.fileName.equals(fileName)).findFirst();
    }

    String text() {
        return text;
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(Script.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
