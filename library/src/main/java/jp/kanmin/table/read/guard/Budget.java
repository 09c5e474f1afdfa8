package jp.kanmin.table.read.guard;

import jp.kanmin.file.Patience;
import jp.kanmin.file.Unpacking;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;

/// Counts what a file has taken so far and refuses it when it is too much.
public final class Budget {

    private final ReadLimits limits;
    private final Unpacking unpacking;
    private long places;
    private long characters;

    /// Begins to count; refuses a file that is too large as it is.
    ///
    /// @param fileBytes the size of the file, which the ratio is taken from
    public Budget(ReadLimits limits, long fileBytes) {
        this.limits = limits;
        this.unpacking = new Unpacking(fileBytes, limits.inflatedBytes(), limits.ratio(), limits.entries());
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

    /// What counts the bytes that come out of a zip.
    public Unpacking unpacking() {
        return unpacking;
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
