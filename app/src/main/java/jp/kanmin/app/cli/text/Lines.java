package jp.kanmin.app.cli.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.text.Decoded;

/// Reads text line by line, however much there is of it. Bytes that are no characters of its encoding become U+FFFD.
final class Lines implements AutoCloseable {

    /// How much of a file is looked at to judge its encoding, in bytes.
    private static final int SAMPLE = 1 << 20;

    /// A longer line comes in pieces, in UTF-16 units.
    private static final int LONGEST = 1 << 20;

    private final Source source;
    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int from;
    private int to;
    private int number;

    private Lines(Source source, Reader reader) {
        this.source = source;
        this.reader = reader;
    }

    /// A line, or a piece of a very long one.
    ///
    /// @param end its line break as it stands; empty for the last line and for pieces
    /// @param number counting from 1
    record Line(String text, String end, int number) {}

    /// Opens a source; empty when it is no text. A file's encoding is judged by its beginning; standard input is UTF-8.
    static Optional<Lines> open(Source source, Console console) {
        var in = new BufferedInputStream(source.open(console), SAMPLE + 1);
        try {
            return (source.isFile() ? charset(in) : Optional.of(StandardCharsets.UTF_8))
                    .map(charset -> new Lines(source, new InputStreamReader(in, charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE))));
        } catch (IOException _) {
            throw Messages.error("unreadable", source.name());
        }
    }

    private static Optional<Charset> charset(InputStream in) throws IOException {
        in.mark(SAMPLE + 1);
        byte[] sample = in.readNBytes(SAMPLE);
        in.reset();
        var decoded = Decoded.of(sample);
        if (decoded.isEmpty() && sample.length == SAMPLE) {
            decoded = Decoded.of(wholeLines(sample));
        }
        decoded.filter(Decoded::byteOrderMark).ifPresent(text -> skip(in, mark(text.charset())));
        return decoded.map(Decoded::charset);
    }

    /// The sample without its last line, which is probably cut within a character.
    private static byte[] wholeLines(byte[] sample) {
        int end = sample.length;
        while (end > 0 && sample[end - 1] != '\n') {
            end--;
        }
        return java.util.Arrays.copyOf(sample, end == 0 ? sample.length - 4 : end);
    }

    private static int mark(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    private static void skip(InputStream in, int bytes) {
        try {
            in.skipNBytes(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Optional<Line> next() {
        var text = new StringBuilder();
        while (text.length() < LONGEST && (from < to || fill())) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            text.append(buffer, from, end - from);
            from = end;
            if (end < to) {
                from++;
                return Optional.of(line(text, "\n"));
            }
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Character.isHighSurrogate(text.charAt(text.length() - 1)) && (from < to || fill())) {
            text.append(buffer[from++]);
        }
        return Optional.of(new Line(text.toString(), "", number + 1));
    }

    private Line line(StringBuilder text, String end) {
        number++;
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
            return new Line(text.substring(0, text.length() - 1), "\r\n", number);
        }
        return new Line(text.toString(), end, number);
    }

    /// False when a person may still be typing the next line.
    boolean hasMoreAtHand() {
        try {
            return from < to || reader.ready();
        } catch (IOException _) {
            return false;
        }
    }

    private boolean fill() {
        try {
            from = 0;
            to = Math.max(0, reader.read(buffer));
            return to > 0;
        } catch (IOException _) {
            throw Messages.error("unreadable", source.name());
        }
    }

    @Override
    public void close() {
        if (!source.isStandardInput()) {
            try {
                reader.close();
            } catch (IOException _) {
                throw Messages.error("unreadable", source.name());
            }
        }
    }
}
