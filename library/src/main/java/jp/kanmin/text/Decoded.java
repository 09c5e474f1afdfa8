package jp.kanmin.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes of a text file as characters, with the encoding that was judged, never guessed silently.
///
/// @param text the characters, without a byte order mark
/// @param charset the encoding the bytes are valid in
/// @param byteOrderMark whether the file began with one
public record Decoded(String text, Charset charset, boolean byteOrderMark) {

    /// Shift_JIS as Windows writes it, CP932.
    public static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final Charset EUC_JP = Charset.forName("EUC-JP");

    /// Reads the bytes as UTF-8 or UTF-16 when a mark says so, else as the first of UTF-8, CP932 and EUC-JP in
    /// which they are valid text; empty when they are none of these, so that binary files are told apart.
    public static Optional<Decoded> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, true);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, true);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, true);
        }
        return utf8(bytes)
                .or(() -> japanese(bytes));
    }

    /// EUC-JP text is often valid CP932 too, but then reads as half-width katakana: take EUC-JP where it makes
    /// fewer of them.
    private static Optional<Decoded> japanese(byte[] bytes) {
        var sjis = decode(bytes, 0, WINDOWS_31J, false);
        var euc = decode(bytes, 0, EUC_JP, false);
        if (sjis.isPresent() && euc.isPresent()) {
            return halfWidthKana(euc.get().text) < halfWidthKana(sjis.get().text) ? euc : sjis;
        }
        return sjis.or(() -> euc);
    }

    private static long halfWidthKana(String text) {
        return text.chars().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
    }

    /// Text without a lost character was valid; only where there is one must the bytes be looked at again.
    private static Optional<Decoded> utf8(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 && text.indexOf('\0') < 0
                ? Optional.of(new Decoded(text, StandardCharsets.UTF_8, false))
                : decode(bytes, 0, StandardCharsets.UTF_8, false);
    }

    private static Optional<Decoded> decode(byte[] bytes, int from, Charset charset, boolean mark) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(new Decoded(text, charset, mark));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
