package jp.kanmin.app.service.work;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.text.Shortened;

/// What holds of every file that people bring, whatever is in it.
public final class Brought {

    /// In bytes.
    public static final int LARGEST = 16 << 20;

    private static final int LONGEST_NAME = 200;
    private static final int ID = 24;

    private Brought() {}

    /// Refuses what is too large.
    ///
    /// @param remedy how to make it smaller
    public static void mustFit(byte[] bytes, Words remedy) {
        if (bytes.length > LARGEST) {
            throw new UserError(Words.of("ファイルが大きすぎます（上限%dMB）。".formatted(LARGEST >> 20),
                    "The file is too large (limit %d MB).".formatted(LARGEST >> 20)), remedy);
        }
    }

    /// A name to keep it under: browsers may send folders, and anybody may send anything.
    ///
    /// @param otherwise what it is called where nothing of the name is left
    public static String name(String given, String otherwise) {
        var base = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "").strip();
        return base.isEmpty() ? otherwise : Shortened.to(base, LONGEST_NAME);
    }

    /// What it is called by: the same content has the same id.
    ///
    /// @param sha256 of its bytes
    public static String id(String sha256) {
        return sha256.substring(0, ID);
    }
}
