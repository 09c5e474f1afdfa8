package jp.kanmin.table.read.guard;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.table.sheet.Patience;

/// Counts what a file has taken so far and refuses it when it is too much.
public final class Budget {

    private final ReadLimits limits;
    private final long fileBytes;
    private long inflated;
    private long places;
    private long characters;

    /// Begins to count; refuses a file that is too large as it is.
    ///
    /// @param fileBytes the size of the file, which the ratio is taken from
    public Budget(ReadLimits limits, long fileBytes) {
        this.limits = limits;
        this.fileBytes = fileBytes;
        if (fileBytes > limits.fileBytes()) {
            throw new UserError(
                    Words.of("ファイルが大きすぎます（上限%dMB）。".formatted(limits.fileBytes() >> 20),
                            "The file is too large (limit %d MB).".formatted(limits.fileBytes() >> 20)),
                    Words.of("表を分けて、小さなファイルにしてください。", "Split the tables into smaller files."));
        }
    }

    public ReadLimits limits() {
        return limits;
    }

    /// Bytes that came out of a zip.
    void inflated(int bytes) {
        Patience.check();
        inflated += bytes;
        boolean isBomb = inflated > ReadLimits.RATIO_FROM
                && inflated / Math.max(1, fileBytes) >= limits.ratio();
        if (inflated > limits.inflatedBytes() || isBomb) {
            throw new UserError(
                    Words.of("ファイルを展開すると%dMBを超えるため、読むのをやめました。".formatted(inflated >> 20),
                            "Unpacked, the file is larger than %d MB; it was not read."
                                    .formatted(inflated >> 20)),
                    Words.of("ファイルの入手先を確かめ、表だけを新しいファイルに保存してください。",
                            "Check where the file comes from and save the tables alone in a new file."));
        }
    }

    /// Cells that take up memory.
    public void places(int more) {
        Patience.check();
        places += more;
        if (places > limits.places()) {
            throw new UserError(
                    Words.of("セルが多すぎます（上限%,d個）。".formatted(limits.places()),
                            "There are too many cells (limit %,d).".formatted(limits.places())),
                    Words.of("表の外の書式を消すか、表を分けて保存してください。",
                            "Remove formats outside of the tables, or split the tables."));
        }
    }

    /// Characters that take up memory.
    public void characters(int more) {
        characters += more;
        if (characters > limits.characters()) {
            throw new UserError(
                    Words.of("文字が多すぎます（上限%,d字）。".formatted(limits.characters()),
                            "There is too much text (limit %,d characters).".formatted(limits.characters())),
                    Words.of("表を分けて、小さなファイルにしてください。", "Split the tables into smaller files."));
        }
    }
}
