package jp.kanmin.table.read.list;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import jp.kanmin.text.Decoded;

/// The characters of a text file of which little is certain: in any encoding that Japanese offices use, with NUL
/// characters in it or with a few bytes that are no characters at all.
///
/// @param encoding the encoding it was taken to be written in, such as `UTF-8`
public record Judged(String text, String encoding) {

    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    /// Of so many characters, one may be broken.
    private static final int MOSTLY = 20;
    private static final int SAMPLE = 1 << 16;

    /// Empty when the bytes are no text.
    public static Optional<Judged> of(byte[] bytes, Doubts doubts) {
        return Decoded.of(bytes).map(decoded -> sure(decoded, bytes, doubts))
                .or(() -> widely(bytes))
                .or(() -> damaged(bytes, doubts))
                .filter(judged -> !isBinary(judged.text));
    }

    private static Judged sure(Decoded decoded, byte[] bytes, Doubts doubts) {
        var other = decoded.charset().equals(EUC_JP) ? Decoded.WINDOWS_31J : EUC_JP;
        boolean isOld = decoded.charset().equals(EUC_JP) || decoded.charset().equals(Decoded.WINDOWS_31J);
        if (isOld && strict(bytes, other).isPresent()) {
            doubts.add(Kind.ENCODING,
                    "文字コードは%sと判断しましたが、%sとしても読めます。文字を確かめてください。".formatted(
                            decoded.charset().name(), other.name()),
                    "Taken to be written in %s, though %s is possible too. Check the characters.".formatted(
                            decoded.charset().name(), other.name()));
        }
        return new Judged(decoded.text(), decoded.charset().name());
    }

    /// UTF-16 without its mark: its line ends alone put a NUL byte beside every other.
    private static Optional<Judged> widely(byte[] bytes) {
        if (bytes.length % 2 != 0 || bytes.length == 0) {
            return Optional.empty();
        }
        return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .flatMap(charset -> strict(bytes, charset)
                        .filter(text -> text.indexOf('\0') < 0 && isUsual(text))
                        .map(text -> new Judged(text, charset.name())).stream())
                .findFirst();
    }

    private static Optional<Judged> damaged(byte[] bytes, Doubts doubts) {
        byte[] plain = withoutNul(bytes);
        if (plain.length < bytes.length) {
            var decoded = Decoded.of(plain);
            if (decoded.isPresent()) {
                doubts.add(Kind.STRUCTURE,
                        "%d行目などにNUL文字があり、取り除いて読みました。".formatted(lineOf(bytes, (byte) 0)),
                        "NUL characters were removed while reading, the first in line %d."
                                .formatted(lineOf(bytes, (byte) 0)));
                return decoded.map(it -> new Judged(it.text(), it.charset().name()));
            }
        }
        return List.of(StandardCharsets.UTF_8, Decoded.WINDOWS_31J, EUC_JP).stream()
                .map(charset -> new Judged(new String(plain, charset), charset.name()))
                .min((one, two) -> Long.compare(one.broken(), two.broken()))
                .filter(judged -> judged.broken() * MOSTLY <= judged.text.length())
                .map(judged -> judged.said(doubts));
    }

    private Judged said(Doubts doubts) {
        long line = text.substring(0, Math.max(0, text.indexOf('\uFFFD'))).chars().filter(c -> c == '\n')
                .count() + 1;
        doubts.add(Kind.DAMAGED,
                "%sとして読めない文字が%d個あります（最初は%d行目）。元のデータで確かめてください。".formatted(encoding, broken(),
                        line),
                "%d characters are not valid %s (the first in line %d). Check them in the original."
                        .formatted(
                                broken(), encoding, line));
        return this;
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
