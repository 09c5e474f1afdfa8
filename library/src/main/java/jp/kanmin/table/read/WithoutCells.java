package jp.kanmin.table.read;

import java.util.List;
import java.util.Map;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;

/// Files that a table cannot be read from, and what to do about each.
final class WithoutCells {

    private WithoutCells() {}

    static Workbook of(String name, Format format, Doubts doubts) {
        switch (format) {
            case PDF -> doubts.add(Kind.LEFT_OUT, "PDFにはセルがないため、表を読めません。元のExcelファイルかCSVを使ってください。",
                    "A PDF has no cells to read. Use the original workbook or a CSV file.");
            case DOC, DOCX -> doubts.add(Kind.LEFT_OUT, "Wordの文書です。表をExcelかCSVに移して保存してください。",
                    "This is a Word document. Put its tables into a workbook or a CSV file.");
            case ENCRYPTED -> doubts.add(Kind.LEFT_OUT, "パスワードがかかっているため読めません。パスワードを外して保存し直してください。",
                    "The file is locked with a password. Save it again without one.");
            case XLSB -> doubts.add(Kind.LEFT_OUT, "バイナリ形式（.xlsb）は読めません。「.xlsx」で保存し直してください。",
                    "The binary format .xlsb is not read. Save it again as .xlsx.");
            case JSON -> doubts.add(Kind.LEFT_OUT, "JSONのファイルです。表として診断するには、CSVかExcelにしてください。",
                    "This is JSON. To have it looked at as a table, give a CSV file or a workbook.");
            case HTML -> doubts.add(Kind.LEFT_OUT,
                    "表のないWebページです（「見つかりません」の画面などを保存したもの）。ファイルを取り直してください。",
                    "This is a web page without a table, such as a saved “not found” page. Get the file again.");
            case ZIP -> doubts.add(Kind.LEFT_OUT, "zipの中に表のファイルがありません。表のファイルを選んでください。",
                    "There is no file of tables in the zip. Choose the file itself.");
            default -> doubts.add(Kind.LEFT_OUT, "表のファイルではありません。Excel、ODSまたはCSVのファイルを選んでください。",
                    "This is no file of tables. Choose an Excel, ODS or CSV file.");
        }
        return new Workbook(name, format, "", List.of(), Map.of(), doubts.all());
    }
}
