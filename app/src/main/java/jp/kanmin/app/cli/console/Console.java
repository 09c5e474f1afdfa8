package jp.kanmin.app.cli.console;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jp.kanmin.finding.Language;
import jp.kanmin.finding.Words;

/// Where a command reads and writes. Results go to standard output, words about them to standard error, both in
/// UTF-8 whatever the locale says.
public final class Console {

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Language language;

    public Console(InputStream in, OutputStream out, OutputStream err, Language language) {
        this.in = in;
        this.out = writer(new Checked(out));
        this.err = writer(err);
        this.language = language;
    }

    public InputStream in() {
        return in;
    }

    /// The result as it is written.
    ///
    /// @throws OutputFailed when something is written that cannot be
    public PrintWriter out() {
        return out;
    }

    public Language language() {
        return language;
    }

    /// Adds to the result.
    ///
    /// @throws OutputFailed when that cannot be written
    public void print(String text) {
        out.print(text);
    }

    /// Says something to the person, after what was printed so far.
    public void say(String line) {
        flush();
        err.print(line);
        err.print('\n');
        err.flush();
    }

    /// Says something to the person.
    public void say(Words words) {
        say(words.in(language));
    }

    /// Says in one line why the command ended.
    public void complain(String line) {
        err.print("kanmin: " + Columns.visible(line) + "\n");
        err.flush();
    }

    /// The message with that key in the language of this run.
    public String message(String key, Object... values) {
        return Messages.words(key, values).in(language);
    }

    /// Hands on what was printed so far.
    ///
    /// @throws OutputFailed when it cannot be written
    public void flush() {
        out.flush();
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16));
    }

    /// Lets a failed write be known, which a `PrintWriter` would swallow.
    private static final class Checked extends OutputStream {
        private final OutputStream to;

        Checked(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) {
            write(new byte[]{(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                to.write(bytes, offset, length);
            } catch (IOException e) {
                throw new OutputFailed(e);
            }
        }

        @Override
        public void flush() {
            try {
                to.flush();
            } catch (IOException e) {
                throw new OutputFailed(e);
            }
        }
    }
}
