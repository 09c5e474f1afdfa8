package jp.kanmin.register.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.register.check.bytes.Opened;
import jp.kanmin.register.check.bytes.Records;
import jp.kanmin.table.sheet.Sheet;

/// The first rows of a list, its heading among them.
public final class Sample {

    private Sample() {}

    /// Up to `most` rows; empty when the file is no list of text.
    public static Optional<List<List<String>>> of(InputStream in, int most) throws IOException {
        var opened = Opened.of(in);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        var records = new Records(opened.get().in(), opened.get().encoding());
        var rows = new ArrayList<List<String>>();
        for (var row = records.header(); row != null && rows.size() < most; row = records.header()) {
            rows.add(row);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(rows));
    }

    /// Up to `most` rows of a sheet.
    public static List<List<String>> of(Sheet sheet, int most) {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < Math.min(most, sheet.rows()); row++) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < sheet.width(row); column++) {
                cells.add(sheet.text(row, column));
            }
            rows.add(cells);
        }
        return rows;
    }
}
