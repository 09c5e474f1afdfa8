package jp.kanmin.app.cli.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;

import jp.kanmin.finding.UserError;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.sheet.Sheet;

/// Lists that are kept in workbooks: told from list files by their first bytes, so that list files stay a stream.
final class Sheets {

    private static final int HEAD = 4;

    private Sheets() {}

    /// The sheet that holds the list, the first one shown with something in it; empty when the stream is no workbook or
    /// page, and then nothing was taken from it.
    ///
    /// @throws UserError when it is a workbook that cannot be read
    static Optional<Sheet> first(BufferedInputStream in, String name) throws IOException {
        in.mark(HEAD);
        var head = in.readNBytes(HEAD);
        in.reset();
        if (!isWorkbook(head)) {
            return Optional.empty();
        }
        return Optional.of(WorkbookReader.read(name, in.readNBytes(Books.LARGEST)).sheets().stream()
                .filter(sheet -> sheet.visibility() == Sheet.Visibility.VISIBLE && sheet.rows() > 0)
                .findFirst()
                .orElseThrow(() -> new UserError(TableIdentifyCommand.unreadable().message(),
                        TableIdentifyCommand.unreadable().remedy())));
    }

    private static boolean isWorkbook(byte[] head) {
        boolean isZip = head.length == HEAD && head[0] == 'P' && head[1] == 'K';
        boolean isOld = head.length == HEAD && head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF;
        boolean isMarkup = head.length == HEAD && head[0] == '<';
        return isZip || isOld || isMarkup;
    }
}
