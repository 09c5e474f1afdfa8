package jp.kanmin.register.check.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import jp.kanmin.register.check.glance.Encoding;
import jp.kanmin.text.Decoded;

/// A list opened for reading: its encoding judged by its beginning, its bytes in one of the two that we look at.
///
/// @param encoding the encoding of `in`
/// @param charset the encoding of the file
public record Opened(InputStream in, Encoding encoding, Charset charset) {

    private static final Charset EUC_JP = Charset.forName("EUC-JP");
    private static final int SAMPLE = 1 << 16;
    /// A list has at most one zero or broken byte in so many.
    private static final int RARE = 50;

    /// Opens a list; empty when it is no text.
    public static Optional<Opened> of(InputStream from) throws IOException {
        byte[] sample = from.readNBytes(SAMPLE);
        var all = new SequenceInputStream(new ByteArrayInputStream(sample), from);
        return charset(sample).map(judged -> of(all, judged));
    }

    private static Opened of(InputStream in, Judged judged) {
        try {
            in.skipNBytes(judged.mark);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var charset = judged.charset;
        return charset.equals(StandardCharsets.UTF_8)
                ? new Opened(in, Encoding.UTF_8, charset)
                : charset.equals(Decoded.WINDOWS_31J)
                        ? new Opened(in, Encoding.CP932, charset)
                        : new Opened(new Transcoded(new InputStreamReader(in, charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE))), Encoding.UTF_8, charset);
    }

    private record Judged(Charset charset, int mark) {}

    private static Optional<Judged> charset(byte[] sample) {
        boolean marked = startsWith(sample, 0xFF, 0xFE) || startsWith(sample, 0xFE, 0xFF);
        if (marked) {
            return Optional.of(new Judged(sample[0] == (byte) 0xFE
                    ? StandardCharsets.UTF_16BE
                    : StandardCharsets.UTF_16LE, 2));
        }
        int mark = startsWith(sample, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var plain = withoutZeros(wholeLines(sample));
        if (plain == null) {
            return Optional.empty();
        }
        if (Encoding.UTF_8.isText(plain)) {
            return Optional.of(new Judged(StandardCharsets.UTF_8, mark));
        }
        if (mark == 0 && Encoding.CP932.isText(plain) && !isEucJp(plain)) {
            return Optional.of(new Judged(Decoded.WINDOWS_31J, 0));
        }
        return Decoded.of(plain).map(decoded -> new Judged(decoded.charset(), mark))
                .or(() -> broken(plain).map(charset -> new Judged(charset, mark)));
    }

    /// Text in CP932 is told from EUC-JP by its first characters; only what may be both is read whole.
    private static boolean isEucJp(byte[] bytes) {
        try {
            return EUC_JP.newDecoder().decode(ByteBuffer.wrap(bytes)).hasRemaining();
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// The sample without its last line, which is probably cut within a character.
    private static byte[] wholeLines(byte[] sample) {
        int end = sample.length;
        while (sample.length == SAMPLE && end > 0 && sample[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(sample, end == 0 ? Math.max(0, sample.length - 4) : end);
    }

    /// A few zeros are damage of a list; many are none of a list. Null then.
    private static byte @org.jspecify.annotations.Nullable [] withoutZeros(byte[] bytes) {
        int zeros = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                bytes[i] = ' ';
                zeros++;
            }
        }
        return zeros > 3 && zeros > bytes.length / RARE ? null : bytes;
    }

    /// The encoding in which the fewest characters are broken, when they are few.
    private static Optional<Charset> broken(byte[] bytes) {
        long utf8 = broken(bytes, StandardCharsets.UTF_8);
        long cp932 = broken(bytes, Decoded.WINDOWS_31J);
        return Math.min(utf8, cp932) > Math.max(3, bytes.length / RARE)
                ? Optional.empty()
                : Optional.of(utf8 <= cp932 ? StandardCharsets.UTF_8 : Decoded.WINDOWS_31J);
    }

    private static long broken(byte[] bytes, Charset charset) {
        return charset.decode(ByteBuffer.wrap(bytes)).chars().filter(c -> c == '\uFFFD').count();
    }
}
