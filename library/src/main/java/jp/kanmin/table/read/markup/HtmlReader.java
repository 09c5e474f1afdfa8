package jp.kanmin.table.read.markup;

import java.util.ArrayList;
import java.util.Map;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.table.read.guard.Budget;
import jp.kanmin.table.read.guard.Doubts;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads the tables of a page, one sheet for each. A table that only lays out others is passed over.
public final class HtmlReader {

    /// A page is held whole while it is read, so it may not be as large as a list.
    private static final int LONGEST = 32 << 20;
    private static final int LONGEST_NAME = 100;

    private HtmlReader() {}

    /// Reads a page.
    ///
    /// @return no sheets when it has no table
    /// @throws UserError when it is too long
    public static Workbook read(String name, String text, String encoding, Budget budget, Doubts doubts) {
        if (text.length() > LONGEST) {
            throw new UserError(
                    Words.of("Webページの形式のファイルが大きすぎます（上限%,d字）。".formatted(LONGEST),
                            "The web page is too large (limit %,d characters).".formatted(LONGEST)),
                    Words.of("Excelで開き、「.xlsx」で保存し直してください。", "Open it in Excel and save it as .xlsx."));
        }
        var page = Jsoup.parse(text);
        var sheets = new ArrayList<Sheet>();
        for (var table : page.select("table:not(:has(table))")) {
            boolean isTable = table.select("td, th").size() > 1;
            if (isTable && sheets.size() < budget.limits().sheets()) {
                sheets.add(new HtmlTable(nameOf(table, sheets.size() + 1), budget, doubts).read(table));
            }
        }
        if (!sheets.isEmpty()) {
            doubts.add(Kind.OLD_FORMAT, "Webページの形式（HTML）の表です。ExcelかCSVで保存し直してください。",
                    "The table is a web page (HTML). Save it again as a workbook or CSV.");
        }
        var title = page.title().strip();
        return new Workbook(name, Format.HTML, encoding, sheets,
                title.isEmpty() ? Map.of() : Map.of("title", title),
                doubts.all());
    }

    private static String nameOf(Element table, int number) {
        var caption = table.selectFirst("caption");
        var text = caption == null ? "" : caption.text().strip();
        return text.isEmpty()
                ? "表%d".formatted(number)
                : text.substring(0, Math.min(text.length(), LONGEST_NAME));
    }
}
