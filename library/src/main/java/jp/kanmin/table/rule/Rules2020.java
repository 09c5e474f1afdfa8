package jp.kanmin.table.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Words;

/// The 15 items of the rules of 2020-12-18 for statistics, as a view over the findings.
public final class Rules2020 {

    /// An item with the rules of 2026 that judge it.
    public record Item(String id, Words title, List<String> rules) {}

    public static final List<Item> ITEMS = List.of(
            item("1-1", "ファイル形式はExcelかCSV", "The file is Excel or CSV", "L1-01"),
            item("1-2", "1セル1データ", "One value a cell", "L1-07"),
            item("1-3", "数値は数値、文字を含まない", "Numbers without text", "L2-01"),
            item("1-4", "セルを結合しない", "No merged cells", "L1-12"),
            item("1-5", "空白や改行で体裁を整えない", "No blanks for layout", "L1-06"),
            item("1-6", "項目名を省略しない", "Nothing left out", "L2-02", "L2-03", "L1-05"),
            item("1-7", "数式は値にする", "Values, not formulas", "L2-06"),
            item("1-8", "オブジェクトを使わない", "No objects", "L1-10", "L1-11"),
            item("1-9", "単位を書く", "Units are said", "L3-04"),
            item("1-10", "機種依存文字を使わない", "No platform-dependent signs", "L1-08"),
            item("1-11", "時点は西暦か時間軸コード", "Western years or time codes", "L3-05"),
            item("1-12", "地域はコードか名称", "Codes or names of places", "L3-06"),
            item("1-13", "値がないときの記号を決める", "Signs for missing values", "L1-09", "L3-03"),
            item("2-1", "データを分断しない", "Data are not cut", "L1-03"),
            item("2-2", "1シートに1つの表", "One table a sheet", "L1-02", "L1-04"));

    private Rules2020() {}

    private static Item item(String id, String ja, String en, String... rules) {
        return new Item(id, Words.of(ja, en), List.of(rules));
    }

    /// The findings of each item, all items named; an item without findings is kept.
    public static Map<String, List<Finding>> of(List<Finding> findings) {
        var view = new LinkedHashMap<String, List<Finding>>();
        for (var item : ITEMS) {
            var of = new ArrayList<Finding>();
            findings.stream().filter(f -> item.rules().contains(f.rule())).forEach(of::add);
            view.put(item.id(), List.copyOf(of));
        }
        return view;
    }
}
