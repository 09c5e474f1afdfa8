package jp.kanmin.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.text.Decoded;

/// The characters of a text file of which little is certain: in any encoding that Japanese offices use, with NUL
/// characters in it or with a few bytes that are no characters at all.
///
/// @param encoding the encoding it was taken to be written in, such as `UTF-8`
/// @param oddities what was not certain, or had to be passed over
public record Judged(String text, String encoding, List<Oddity> oddities) {

    /// What was odd about the bytes.
    public record Oddity(Kind kind, Words what) {

        /// Another encoding is possible too; NUL characters stood in it; bytes are no characters.
        public enum Kind {
            ENCODING,
            NUL,
            BROKEN
        }
    }

    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    /// Of so many characters, one may be broken.
    private static final int MOSTLY = 20;
    private static final int SAMPLE = 1 << 16;

    /// Empty when the bytes are no text.
    public static Optional<Judged> of(byte[] bytes) {
        return Decoded.of(bytes).map(decoded -> sure(decoded, bytes))
                .or(() -> widely(bytes))
                .or(() -> damaged(bytes))
                .filter(judged -> !isBinary(judged.text));
    }

    private static Judged sure(Decoded decoded, byte[] bytes) {
        var other = decoded.charset().equals(EUC_JP) ? Decoded.WINDOWS_31J : EUC_JP;
        boolean isOld = decoded.charset().equals(EUC_JP) || decoded.charset().equals(Decoded.WINDOWS_31J);
        boolean isEither = isOld && strict(bytes, other).isPresent();
        return new Judged(decoded.text(), decoded.charset().name(), isEither
                ? List.of(new Oddity(Oddity.Kind.ENCODING, Words.of(
                        "文字コードは%sと判断しましたが、%sとしても読めます。文字を確かめてください。".formatted(decoded.charset().name(),
                                other.name()),
                        "Taken to be written in %s, though %s is possible too. Check the characters."
                                .formatted(
                                        decoded.charset().name(), other.name()))))
                : List.of());
    }

    /// UTF-16 without its mark: its line ends alone put a NUL byte beside every other.
    private static Optional<Judged> widely(byte[] bytes) {
        if (bytes.length % 2 != 0 || bytes.length == 0) {
            return Optional.empty();
        }
        return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .flatMap(charset -> strict(bytes, charset)
                        .filter(text -> text.indexOf('\0') < 0 && isUsual(text))
                        .map(text -> new Judged(text, charset.name(), List.of())).stream())
                .findFirst();
    }

    private static Optional<Judged> damaged(byte[] bytes) {
        byte[] plain = withoutNul(bytes);
        if (plain.length < bytes.length) {
            var decoded = Decoded.of(plain);
            if (decoded.isPresent()) {
                int line = lineOf(bytes, (byte) 0);
                var odd = new Oddity(Oddity.Kind.NUL, Words.of(
                        "%d行目などにNUL文字があり、取り除いて読みました。".formatted(line),
                        "NUL characters were removed while reading, the first in line %d.".formatted(line)));
                return decoded.map(it -> new Judged(it.text(), it.charset().name(), List.of(odd)));
            }
        }
        return List.of(StandardCharsets.UTF_8, Decoded.WINDOWS_31J, EUC_JP).stream()
                .map(charset -> new Judged(new String(plain, charset), charset.name(), List.of()))
                .min((one, two) -> Long.compare(one.broken(), two.broken()))
                .filter(judged -> judged.broken() * MOSTLY <= judged.text.length())
                .map(Judged::said);
    }

    private Judged said() {
        long line = text.substring(0, Math.max(0, text.indexOf('\uFFFD'))).chars().filter(c -> c == '\n')
                .count() + 1;
        return new Judged(text, encoding, List.of(new Oddity(Oddity.Kind.BROKEN, Words.of(
                "%sとして読めない文字が%d個あります（最初は%d行目）。元のデータで確かめてください。".formatted(encoding, broken(), line),
                "%d characters are not valid %s (the first in line %d). Check them in the original."
                        .formatted(broken(), encoding, line)))));
    }

    private long broken() {
        return text.chars().filter(c -> c == '\uFFFD').count();
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// Nearly all characters are ones that stand in Japanese tables.
    private static boolean isUsual(String text) {
        int looked = Math.min(text.length(), SAMPLE);
        int usual = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            boolean isAscii = (c >= ' ' && c < 0x7F) || c == '\r' || c == '\n' || c == '\t';
            boolean isJapanese = (c >= 0x3000 && c <= 0x30FF) || (c >= 0x4E00 && c <= 0x9FFF) || c >= 0xFF00;
            usual += isAscii || isJapanese ? 1 : 0;
        }
        return usual * 10L >= looked * 9L
                && text.chars().limit(SAMPLE).anyMatch(c -> c == '\n' || c == '\r' || c == ',');
    }

    /// Control characters that no text has.
    private static boolean isBinary(String text) {
        int looked = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A ? 1 : 0;
        }
        return controls * 50L > looked;
    }

    private static byte[] withoutNul(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int length = 0;
        for (byte b : bytes) {
            if (b != 0) {
                kept[length++] = b;
            }
        }
        return Arrays.copyOf(kept, length);
    }

    private static int lineOf(byte[] bytes, byte sought) {
        int line = 1;
        for (byte b : bytes) {
            if (b == sought) {
                return line;
            }
            line += b == '\n' ? 1 : 0;
        }
        return line;
    }
}
