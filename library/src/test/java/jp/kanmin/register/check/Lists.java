package jp.kanmin.register.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jp.kanmin.json.Unreadable;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.SchemaFile;

/// Small lists to check.
final class Lists {

    private Lists() {}

    static Schema schema(String json) {
        try {
            return SchemaFile.read(json.getBytes(StandardCharsets.UTF_8), "test");
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Report check(Schema schema, String list) {
        return check(schema, list, StandardCharsets.UTF_8);
    }

    static Report check(Schema schema, String list, Charset charset) {
        return check(schema, list.getBytes(charset));
    }

    static Report check(Schema schema, byte[] list) {
        return check(schema, new ByteArrayInputStream(list));
    }

    static Report check(Schema schema, InputStream list) {
        try {
            return new Check(schema, Check.KEPT).file(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The bytes, never more than so many at once.
    static InputStream inPieces(byte[] bytes, int piece) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(piece, length));
            }

            @Override
            public int readNBytes(byte[] into, int offset, int length) {
                int total = 0;
                for (int n; total < length && (n = read(into, offset + total, length - total)) > 0;) {
                    total += n;
                }
                return total;
            }
        };
    }
}
