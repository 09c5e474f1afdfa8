import jp.kanmin.finding.Language;
import jp.kanmin.table.layout.Column;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.rule.privacy.PrivacyGate;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;

/// What can a machine not read in a workbook, and may it be published as it is?
///
/// Give a file (Excel, ODS, CSV and others), or none for a small workbook made here.
void main(String[] args) {
    var workbook = args.length == 0 ? made() : WorkbookReader.read(Path.of(args[0]));
    var diagnosis = Diagnosis.of(workbook);
    for (var sheet : diagnosis.sheets()) {
        for (var table : sheet.tables()) {
            IO.println("表 %s %s".formatted(table.range().a1(),
                    table.columns().stream().map(Column::name).toList()));
        }
    }
    for (var finding : diagnosis.findings()) {
        IO.println("%s: %s %s".formatted(finding.rule(), finding.message().in(Language.JA),
                finding.place().toString().replace("Range", "")));
        IO.println("  → " + finding.remedy().in(Language.JA));
    }
    var gate = PrivacyGate.findings(workbook);
    IO.println("点数 %s 公開してよい: %s".formatted(diagnosis.score(), PrivacyGate.lets(gate)));
}

/// A title, headings of two levels with a merge, and no unit: as people keep their tables.
Workbook made() {
    var sheet = Sheet.named("人口").text(0, 0, "地区別の人口").text(2, 0, "地区").text(2, 1, "人口").text(2, 3, "面積")
            .text(3, 1, "男").text(3, 2, "女");
    var districts = List.of("東", "西", "南");
    for (int row = 0; row < districts.size(); row++) {
        sheet.text(4 + row, 0, districts.get(row)).number(4 + row, 1, 100 + row).number(4 + row, 2, 110 + row)
                .number(4 + row, 3, 1.5 + row);
    }
    var merges = List.of(new Range(2, 1, 2, 2));
    var around = new Around(merges, new BitSet(), new BitSet(), new BitSet(), new BitSet(), List.of(),
            List.of(),
            List.of(), List.of(), List.of(), false);
    return new Workbook("人口.xlsx", Format.XLSX, "", List.of(sheet.build(around)), Map.of(), List.of());
}
