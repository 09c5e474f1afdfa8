package jp.kanmin.app.publication.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/// The one style sheet: the design tokens, then our blocks.
public final class StyleSheet {

    private static final String TEXT = read("/jp/kanmin/app/publication/tokens.css")
            + read("/jp/kanmin/app/publication/page/style.css");

    private StyleSheet() {}

    public static String text() {
        return TEXT;
    }

    /// A name that changes with the content, so that the file may be cached for ever.
    public static String fileName() {
        return "style-" + HexFormat.of().formatHex(sha256(TEXT), 0, 6) + ".css";
    }

    /// The sheet inside a page, with words for the foot of printed pages.
    public static Style.Inside inside(String runningFoot) {
        var css = TEXT + runningFoot(runningFoot);
        return new Style.Inside(css,
                "default-src 'none'; style-src 'sha256-%s'; img-src 'self' file:; base-uri 'none'; form-action 'none'"
                        .formatted(Base64.getEncoder().encodeToString(sha256(css))));
    }

    /// A rule that prints words at the foot of every page of paper, left of the page number.
    public static String runningFoot(String words) {
        return """
                @page { @bottom-left { content: "%s"; font: 9pt "BIZ UDPGothic", "Noto Sans JP", "Noto Sans CJK JP", sans-serif; } }
                """.formatted(quoted(words));
    }

    /// Words as a CSS string: whatever is neither letter nor digit is written by its number.
    private static String quoted(String words) {
        var quoted = new StringBuilder(words.length() + 16);
        words.codePoints().limit(120).forEach(c -> {
            if (Character.isLetterOrDigit(c) && !Character.isSurrogate((char) c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return quoted.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String resource) {
        try (var in = StyleSheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
