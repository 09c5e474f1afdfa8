package jp.kanmin.register.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.register.check.bytes.Opened;
import jp.kanmin.register.check.bytes.Records;
import jp.kanmin.register.check.bytes.Row;
import jp.kanmin.register.check.cell.Fault;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// Checks a list against a schema, row by row, in memory that does not grow with the list.
///
/// Cells of a list file that are surely right are passed over as bytes; every other is decoded and judged, and every
/// bad one is counted.
public final class Check {

    /// As many findings are kept where nobody says otherwise.
    public static final int KEPT = 100_000;

    private final Schema schema;
    private final int kept;

    /// @param kept how many findings to keep; all are counted
    public Check(Schema schema, int kept) {
        this.schema = schema;
        this.kept = kept;
    }

    /// Checks a list file with its headings in the first line: UTF-8, CP932, UTF-16 or EUC-JP, commas or tabs.
    public Report file(InputStream in) throws IOException {
        var tally = new Tally(kept);
        var opened = Opened.of(in);
        if (opened.isEmpty()) {
            return unreadable(tally, Words.of("文字の表として読めないファイルです。", "The file is no list of text."));
        }
        var records = new Records(opened.get().in(), opened.get().encoding());
        var headings = records.header();
        if (headings == null) {
            return unreadable(tally, Words.of("ファイルが空です。", "The file is empty."));
        }
        var encoding = opened.get().charset().name().toLowerCase(Locale.ROOT);
        var heads = new Heads(headings, schema, Heads.Places.LINES);
        if (!heads.check(schema, 1, tally)) {
            return tally.report(encoding, 0);
        }
        var rows = new RowCheck(schema, heads, tally);
        records.expect(heads.columns(), schema, rows::judge);
        var taker = new Taker(rows, tally);
        long right = records.forEach(taker, rows.looksAcross());
        rows.finish();
        return tally.report(encoding, right + taker.doubtful);
    }

    private static Report unreadable(Tally tally, Words what) {
        tally.add(Place.whole(), Fault.UNREADABLE, what,
                Words.of("CSVのファイルを、UTF-8で保存して指定してください。", "Give a CSV file saved as UTF-8."));
        return tally.report("", 0);
    }

    /// Checks rows that come from elsewhere, such as a workbook.
    ///
    /// @param rows the cells of each row as text; missing ones at the end count as empty
    /// @param first the number of the first row as people count
    public Report rows(List<String> headings, Iterable<List<String>> rows, int first) {
        return rows(headings, rows.iterator(), first, Heads.Places.LINES);
    }

    private Report rows(List<String> headings, Iterator<List<String>> rows, int first, Heads.Places places) {
        var tally = new Tally(kept);
        var heads = new Heads(headings, schema, places);
        if (!heads.check(schema, first - 1, tally)) {
            return tally.report("", 0);
        }
        var check = new RowCheck(schema, heads, tally);
        int row = first;
        long count = 0;
        while (rows.hasNext()) {
            var cells = rows.next();
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                check.row(row, padded(cells, headings.size()), false);
                count++;
            }
            row++;
        }
        check.finish();
        return tally.report("", count);
    }

    private static List<String> padded(List<String> cells, int width) {
        if (cells.size() >= width) {
            return cells;
        }
        var padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    /// Checks a table on a sheet.
    ///
    /// @param headerRow the row with the headings, from 0
    public Report sheet(Sheet sheet, int headerRow) {
        Heads.Places places = (row, column, _) -> new Place.Range(sheet.name(), column < 0
                ? new Range(row - 1, 0, row - 1, Math.max(0, sheet.columns() - 1)).a1()
                : Range.cell(row - 1, column).a1());
        var below = IntStream.range(headerRow + 1, sheet.rows())
                .mapToObj(row -> cells(sheet, row));
        return rows(cells(sheet, headerRow), below.iterator(), headerRow + 2, places);
    }

    private static List<String> cells(Sheet sheet, int row) {
        var cells = new ArrayList<String>(sheet.columns());
        for (int column = 0; column < sheet.columns(); column++) {
            cells.add(sheet.text(row, column));
        }
        return cells;
    }

    /// Hands the records of a list file to the judge of rows.
    private static final class Taker implements Records.Taker {
        private final RowCheck rows;
        private final Tally tally;
        private long doubtful;

        Taker(RowCheck rows, Tally tally) {
            this.rows = rows;
            this.tally = tally;
        }

        @Override
        public void right(Row row, int line) {
            rows.across(line, row::cell);
        }

        @Override
        public void doubtful(List<String> cells, int line, boolean misquoted) {
            doubtful++;
            rows.row(line, cells, misquoted);
        }

        @Override
        public void blank(int line) {
            tally.add(rows.place(line), Fault.BLANK, Words.of("何も書かれていない行です。", "Nothing stands on the line."),
                    Words.of("行を消してください。", "Delete the line."));
        }
    }
}
