package jp.kanmin.file;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// Counts what comes out of a zip and refuses it when it is too much.
public final class Unpacking {

    /// Below this many bytes no ratio is asked for.
    public static final long RATIO_FROM = 100L << 20;

    private final long fileBytes;
    private final long mostBytes;
    private final int ratio;
    private final int entries;
    private long bytes;

    /// Begins to count.
    ///
    /// @param fileBytes the size of the file, which the ratio is taken from
    /// @param mostBytes bytes that may come out
    /// @param ratio how often larger than the file the content may be, from [#RATIO_FROM] on
    /// @param entries files the zip may hold
    public Unpacking(long fileBytes, long mostBytes, int ratio, int entries) {
        this.fileBytes = fileBytes;
        this.mostBytes = mostBytes;
        this.ratio = ratio;
        this.entries = entries;
    }

    int entries() {
        return entries;
    }

    void count(int more) {
        Patience.check();
        bytes += more;
        boolean isBomb = bytes > RATIO_FROM && bytes / Math.max(1, fileBytes) >= ratio;
        if (bytes > mostBytes || isBomb) {
            throw new UserError(
                    Words.of("ファイルを展開すると%dMBを超えるため、読むのをやめました。".formatted(bytes >> 20),
                            "Unpacked, the file is larger than %d MB; it was not read."
                                    .formatted(bytes >> 20)),
                    Words.of("ファイルの入手先を確かめ、必要なところだけを新しいファイルに保存してください。",
                            "Check where the file comes from and save what is needed alone in a new file."));
        }
    }
}
