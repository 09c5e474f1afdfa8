package jp.kanmin.table.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import org.junit.jupiter.api.Test;

class AnySheetTest {

    private static final List<String> WORDS = List.of("計", "人口", " ", "※注", "1,234", "R7.4.1", "地区", "〃", "-",
            "東",
            "西", "2020", "単位：人", "\n", "=1+1", "あ".repeat(5_000), "9:00～17:00", "①", "その他（公園）", "東京都",
            "10006",
            "令和元年度", "%s%n", "\uD83D", "0120-000-000", "a@example.jp", "有", "あり", "○", "無");

    @Test
    void whatever_a_workbook_holds_the_diagnosis_ends_and_says_the_same_twice() {
        for (int seed = 0; seed < 300; seed++) {
            var one = Diagnosis.of(random(seed), random(seed + 1));
            assertThat(one.findings()).as("seed %d", seed)
                    .isEqualTo(Diagnosis.of(random(seed), random(seed + 1)).findings());
            assertThat(one.score().values()).allMatch(points -> points >= 0 && points <= 100);
        }
    }

    private static Workbook random(int seed) {
        var random = new Random(seed);
        var format = seed % 3 == 0 ? Format.CSV : Format.XLSX;
        var sheets = IntStream.range(0, 1 + random.nextInt(2)).mapToObj(_ -> sheet(random, format)).toList();
        return new Workbook("乱", format, "", sheets, Map.of("creator", "x"), List.of());
    }

    private static Sheet sheet(Random random, Format format) {
        int rows = 1 + random.nextInt(30);
        int columns = 1 + random.nextInt(15);
        var sheet = Sheet.named(format.isList() ? "" : "表");
        IntStream.range(0, random.nextInt(rows * columns + 1)).forEach(_ -> {
            int row = random.nextInt(rows);
            int column = random.nextInt(columns);
            switch (format.isList() ? 0 : random.nextInt(6)) {
                case 0, 1, 2 -> sheet.text(row, column, WORDS.get(random.nextInt(WORDS.size())));
                case 3 -> sheet.number(row, column, random.nextInt(3000) / 2.0);
                case 4 -> sheet.formula(row, column, "A1").number(row, column, 1);
                default ->
                    sheet.look(row, column, new Look("ggge年m月d日", random.nextBoolean() ? "FFFF00" : "", "",
                            random.nextBoolean(), false, random.nextInt(9) == 0, false, 3, 0, false));
            }
        });
        return sheet.build(format.isList() ? Around.NOTHING : around(random, rows, columns));
    }

    private static Around around(Random random, int rows, int columns) {
        var merges = IntStream.range(0, random.nextInt(5)).mapToObj(_ -> {
            int top = random.nextInt(rows);
            int left = random.nextInt(columns);
            return new Range(top, left, top + random.nextInt(5), left + random.nextInt(5));
        }).toList();
        var hidden = new BitSet();
        hidden.set(random.nextInt(rows + 5));
        var notes = List.of(new Around.Note(random.nextInt(rows), 0, "山田", "確認"));
        return new Around(merges, hidden, hidden, new BitSet(), new BitSet(), notes, List.of(), List.of(),
                List.of(),
                List.of(), random.nextBoolean());
    }
}
