package jp.kanmin.app.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import jp.kanmin.app.store.search.form.Fold;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;

/// The place an index lies in, opened for writing.
///
/// @param writer closes without a commit: what is kept is always what was committed with a stamp
/// @param stamp that of the last commit; empty where the index starts anew
record Shelf(Directory directory, IndexWriter writer, OptionalLong stamp) {

    private static final String FORMAT = "kanmin.format";
    private static final String STAMP = "kanmin.stamp";
    private static final double MEGABYTES_BEFORE_WRITING = 64;
    /// Our layout, what texts are folded by, and Lucene with its dictionary.
    private static final String OURS = "%d %08x %s".formatted(Sheet.FORMAT, Fold.fingerprint(),
            Version.LATEST);

    static Shelf inMemory() throws IOException {
        var directory = new ByteBuffersDirectory();
        return new Shelf(directory, writer(directory, IndexWriterConfig.OpenMode.CREATE),
                OptionalLong.empty());
    }

    /// The index in a folder. What cannot be read, or was made by another version, is deleted; where the folder cannot
    /// be written, or another process holds it, the index is in memory.
    static Shelf in(Path folder) throws IOException {
        Optional<FSDirectory> directory = Optional.empty();
        try {
            Files.createDirectories(folder);
            directory = Optional.of(FSDirectory.open(folder));
            return in(directory.get());
        } catch (IOException | RuntimeException _) {
            if (directory.isPresent()) {
                directory.get().close();
            }
            return inMemory();
        }
    }

    private static Shelf in(FSDirectory directory) throws IOException {
        directory.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
        var stamp = readable(directory);
        if (stamp.isPresent()) {
            try {
                return new Shelf(directory, writer(directory, IndexWriterConfig.OpenMode.APPEND), stamp);
            } catch (IOException | RuntimeException _) {
                // read and not writable: start anew below
            }
        }
        clear(directory);
        return new Shelf(directory, writer(directory, IndexWriterConfig.OpenMode.CREATE),
                OptionalLong.empty());
    }

    /// The stamp of an index that is ours and whole, to the last byte.
    private static OptionalLong readable(Directory directory) {
        try (var reader = DirectoryReader.open(directory)) {
            var said = reader.getIndexCommit().getUserData();
            if (!OURS.equals(said.get(FORMAT))) {
                return OptionalLong.empty();
            }
            for (var segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return OptionalLong.of(Long.parseLong(said.getOrDefault(STAMP, "")));
        } catch (IOException | RuntimeException _) {
            return OptionalLong.empty();
        }
    }

    private static void clear(Directory directory) throws IOException {
        for (var file : directory.listAll()) {
            if (file.startsWith(IndexFileNames.SEGMENTS) || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
                    || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
                directory.deleteFile(file);
            }
        }
    }

    private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode)
            throws IOException {
        return new IndexWriter(directory, new IndexWriterConfig()
                .setOpenMode(mode).setSimilarity(new Closeness()).setCommitOnClose(false)
                .setRAMBufferSizeMB(MEGABYTES_BEFORE_WRITING));
    }

    void commit(long number) throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT, OURS, STAMP, Long.toString(number)).entrySet());
        writer.commit();
    }

    void close() throws IOException {
        writer.close();
        directory.close();
    }
}
