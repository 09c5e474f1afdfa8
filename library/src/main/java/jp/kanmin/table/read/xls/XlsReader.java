package jp.kanmin.table.read.xls;

import java.util.List;
import java.util.Map;
import jp.kanmin.file.Source;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// Reads an xls file, where Apache POI is at hand.
public final class XlsReader {

    private static final boolean HAS_POI = isHere("org.apache.poi.hssf.usermodel.HSSFWorkbook");

    private XlsReader() {}

    /// Reads a workbook.
    ///
    /// @throws UserError when POI is not there, or the file is too damaged to be read
    public static Workbook read(String name, Source source, Budget budget, Doubts doubts) {
        if (!HAS_POI) {
            throw new UserError(
                    Words.of("古い形式（.xls）を読む部品がありません。",
                            "The part that reads the old format (.xls) is missing."),
                    Words.of("ライブラリ org.apache.poi:poi を加えるか、「.xlsx」で保存し直してください。",
                            "Add the library org.apache.poi:poi, or save the file again as .xlsx."));
        }
        doubts.add(Kind.OLD_FORMAT, "古い形式（.xls）です。「.xlsx」で保存し直すと、機械が読みやすくなります。",
                "The file is in the old format .xls. Saved again as .xlsx, it is easier for machines to read.");
        return PoiFile.read(name, source, budget, doubts);
    }

    /// A workbook of which nothing can be read, with the doubt that says so.
    static Workbook without(String name, Format format, Doubts doubts) {
        return new Workbook(name, format, "", List.of(), Map.of(), doubts.all());
    }

    private static boolean isHere(String type) {
        try {
            Class.forName(type, false, XlsReader.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException _) {
            return false;
        }
    }
}
