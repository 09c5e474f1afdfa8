package jp.kanmin.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/// The bytes of a file, read anywhere in it.
public interface Source extends AutoCloseable {

    long size();

    /// Reads up to `length` bytes from `at` on into the array, and says how many they were: fewer are allowed, -1 means
    /// that nothing is there.
    int read(long at, byte[] into, int from, int length);

    @Override
    void close();

    /// All bytes from `at` on, as many as `length` and the file allow.
    default byte[] bytes(long at, long length) {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, size() - at))];
        int filled = 0;
        while (filled < bytes.length) {
            int count = read(at + filled, bytes, filled, bytes.length - filled);
            if (count <= 0) {
                return Arrays.copyOf(bytes, filled);
            }
            filled += count;
        }
        return bytes;
    }

    static Source of(byte[] bytes) {
        return new Memory(bytes);
    }

    /// Opens a file; to be closed.
    static Source of(Path file) throws IOException {
        var channel = FileChannel.open(file);
        return new File(channel, channel.size());
    }

    /// Bytes at hand.
    final class Memory implements Source {

        private final byte[] held;

        private Memory(byte[] held) {
            this.held = held;
        }

        @Override
        public long size() {
            return held.length;
        }

        @Override
        public int read(long at, byte[] into, int from, int length) {
            if (at < 0 || at >= held.length) {
                return -1;
            }
            int count = (int) Math.min(length, held.length - at);
            System.arraycopy(held, (int) at, into, from, count);
            return count;
        }

        @Override
        public byte[] bytes(long at, long length) {
            return at == 0 && length >= held.length ? held : Source.super.bytes(at, length);
        }

        @Override
        public void close() {}
    }

    /// A file on disk.
    record File(FileChannel channel, long size) implements Source {

        @Override
        public int read(long at, byte[] into, int from, int length) {
            try {
                return at < 0 ? -1 : channel.read(ByteBuffer.wrap(into, from, length), at);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
