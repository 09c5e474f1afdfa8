package jp.kanmin.table.read.ods;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.table.sheet.Range;

/// Blocks of cells as this format writes them: `Sheet1.A1:Sheet1.B9`, several with blanks between.
final class OdsRanges {

    private static final int MOST = 10_000;

    private OdsRanges() {}

    static List<Range> of(String written) {
        var ranges = new ArrayList<Range>();
        for (var one : written.replaceAll("'[^']{0,300}'", "").split(" ", MOST)) {
            var ends = one.split(":", 2);
            var from = cell(ends[0]);
            Range.of(ends.length == 1 ? from : from + ":" + cell(ends[1])).ifPresent(ranges::add);
        }
        return ranges;
    }

    /// The part behind the table's name.
    static String cell(String written) {
        return written.substring(written.lastIndexOf('.') + 1);
    }

    /// A formula in the words of Excel, as far as the signs around references go: `of:=SUM([.A1:.B2])`.
    static String formula(String written) {
        var plain = written.startsWith("of:=")
                ? written.substring(4)
                : written.startsWith("oooc:=") || written.startsWith("msoxl:=")
                        ? written.substring(written.indexOf('=') + 1)
                        : written.startsWith("=")
                                ? written.substring(1)
                                : written;
        return plain.replace("[.", "").replace(":.", ":").replace("[", "").replace("]", "");
    }
}
