package jp.kanmin.table.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.kanmin.table.layout.cut.Remark;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import org.junit.jupiter.api.Test;

class TableFinderTest {

    @Test
    void an_empty_sheet_has_no_table() {
        assertThat(TableFinder.find(Sheet.named("空").build())).isEmpty();
    }

    @Test
    void a_clean_list_is_one_table_without_doubts() {
        var table = only("""
                名称,住所,定員
                中央図書館,本町1-1,120
                東図書館,東町2-3,80
                西図書館,西町4-5,60""");

        assertThat(table.range().a1()).isEqualTo("A1:C4");
        assertThat(table.headerRows()).containsExactly(0);
        assertThat(names(table)).containsExactly("名称", "住所", "定員");
        assertThat(table.dataRows()).isEqualTo(3);
        assertThat(table.certainty()).isEqualTo(1);
        assertThat(table.doubts()).isEmpty();
    }

    @Test
    void titles_units_and_notes_belong_to_the_table_but_not_to_its_range() {
        var table = only("""
                地区別人口
                ,,令和6年4月1日現在
                ,,（単位：人）

                地区,男,女
                東,10,20
                西,30,40

                出典：市民課
                ※外国人を含む。""");

        assertThat(table.range().a1()).isEqualTo("A5:C7");
        assertThat(table.titles()).extracting(Remark::kind).containsExactly(Remark.Kind.TITLE,
                Remark.Kind.AS_OF,
                Remark.Kind.UNIT);
        assertThat(table.notes()).extracting(Remark::kind).containsExactly(Remark.Kind.SOURCE,
                Remark.Kind.NOTE);
        assertThat(table.unit()).isEqualTo("人");
    }

    @Test
    void notes_right_below_the_data_are_cut_off() {
        var table = only("""
                地区,男,女
                東,10,20
                西,30,40
                注1：東は旧村を含む。
                注2：西は推計。""");

        assertThat(table.range().a1()).isEqualTo("A1:C3");
        assertThat(table.notes()).hasSize(2);
    }

    @Test
    void headings_of_two_levels_are_joined_with_and_without_merges() {
        var cells = """
                地区,人口,,世帯
                ,男,女,
                東,10,20,9
                西,30,40,8""";

        assertThat(names(only(cells))).containsExactly("地区", "人口_男", "人口_女", "世帯");
        var merged = only(sheet("表", cells, Range.of("A1:A2").orElseThrow(), Range.of("B1:C1").orElseThrow(),
                Range.of("D1:D2").orElseThrow()));
        assertThat(names(merged)).containsExactly("地区", "人口_男", "人口_女", "世帯");
        assertThat(merged.headerRows()).containsExactly(0, 1);
    }

    @Test
    void a_row_of_units_gives_units_and_no_names() {
        var table = only("""
                ,人口,人口,世帯数
                地区,人,人,世帯
                東,10,20,9
                西,30,40,8""");

        assertThat(names(table)).containsExactly("地区", "人口", "人口_2", "世帯数");
        assertThat(table.columns()).extracting(Column::unit).containsExactly("", "人", "人", "世帯");
    }

    @Test
    void years_as_headings_are_headings() {
        var table = only("""
                地区,2020,2021,2022
                東,100,120,140
                西,300,320,330""");

        assertThat(table.headerRows()).containsExactly(0);
        assertThat(names(table)).containsExactly("地区", "2020", "2021", "2022");
    }

    @Test
    void a_list_without_headings_has_none() {
        var table = only("""
                1,中央公園,35.1
                2,東公園,35.2
                3,西公園,35.3""");

        assertThat(table.headerRows()).isEmpty();
        assertThat(table.dataRows()).isEqualTo(3);
        assertThat(names(table)).containsExactly("列1", "列2", "列3");
        assertThat(table.certainty()).isLessThan(0.8);
    }

    @Test
    void different_tables_are_told_apart_below_each_other_and_side_by_side() {
        assertThat(TableFinder.find(sheet("表", """
                施設,定員
                図書館,120
                公民館,80

                年度,件数,金額
                令和5年度,10,2000
                令和6年度,20,3000"""))).extracting(t -> t.range().a1()).containsExactly("A1:B3", "A5:C7");
        assertThat(TableFinder.find(sheet("表", """
                施設,定員,,年度,件数
                図書館,120,,令和5年度,10
                公民館,80,,令和6年度,20
                体育館,500,,,
                児童館,90,,,"""))).extracting(t -> t.range().a1()).containsExactly("A1:B5", "D1:E3");
        assertThat(TableFinder.find(sheet("表", """
                施設,定員,利用者
                図書館,120,9
                公民館,80,8
                年度,件数,金額
                令和5年度,10,2000
                令和6年度,20,3000"""))).extracting(t -> t.range().a1()).containsExactly("A1:C3", "A4:C6");
    }

    @Test
    void blank_rows_and_columns_cut_a_table_but_do_not_make_two() {
        var rows = only("""
                地区,男,女
                東,10,20

                西,30,40""");
        assertThat(rows.range().a1()).isEqualTo("A1:C4");
        assertThat(rows.parts().getFirst().blank().stream().toArray()).containsExactly(2);
        assertThat(rows.dataRows()).isEqualTo(2);

        var columns = only("""
                地区,男,,女,備考
                東,10,,20,旧村
                西,30,,40,推計""");
        assertThat(columns.range().a1()).isEqualTo("A1:E3");
    }

    @Test
    void blocks_with_the_same_headings_side_by_side_are_parts_of_one_table() {
        var gap = only(sheet("表", """
                地区,男,女,,地区,男,女
                東,10,20,,南,50,60
                西,30,40,,北,70,80
                ,,,,計,160,200"""));
        assertThat(gap.parts()).extracting(p -> p.range().a1()).containsExactly("A1:C3", "E1:G4");
        assertThat(gap.dataRows()).isEqualTo(5);
        assertThat(gap.parts().getLast().totals().stream().toArray()).containsExactly(3);
        assertThat(gap.at(gap.parts().getLast(), gap.columns().get(1))).isEqualTo(5);

        var tight = only("""
                地区,男,女,地区,男,女
                東,10,20,南,50,60
                西,30,40,北,70,80""");
        assertThat(tight.parts()).hasSize(2);
        assertThat(names(tight)).containsExactly("地区", "男", "女");
    }

    @Test
    void headings_that_come_again_on_each_page_are_no_data() {
        var table = only("""
                地区,男,女
                東,10,20
                地区,男,女
                西,30,40

                地区,男,女
                南,50,60""");

        assertThat(table.parts().getFirst().repeated().stream().toArray()).containsExactly(2, 5);
        assertThat(table.dataRows()).isEqualTo(3);
    }

    @Test
    void totals_are_marked_and_clocks_are_no_totals() {
        var table = only("""
                地区,男,女,合計
                東,10,20,30
                時計,30,40,70
                小　計,40,60,100
                合計,40,60,100""");

        assertThat(table.parts().getFirst().totals().stream().toArray()).containsExactly(3, 4);
        assertThat(table.columns().getLast().total()).isTrue();
    }

    @Test
    void a_stub_written_once_is_noticed_wherever_it_stands() {
        assertThat(only("""
                地区,性別,人口
                東,男,10
                ,女,20
                西,男,30
                ,女,40""").columns().getFirst().stub()).isEqualTo(Column.Stub.FIRST);
        assertThat(only("""
                地区,区分,人口
                ,男,10
                東,女,20
                ,計,30
                ,男,30
                西,女,40
                ,計,70""").columns().getFirst().stub()).isEqualTo(Column.Stub.MIDDLE);
    }

    @Test
    void a_word_alone_about_the_next_rows_is_no_record() {
        var table = only("""
                年齢,男,女
                (1)令和2年,,
                0～4,10,20
                5～9,10,20
                (2)令和7年,,
                0～4,30,40
                5～9,30,40""");

        assertThat(table.parts().getFirst().between().stream().toArray()).containsExactly(1, 4);
        assertThat(table.dataRows()).isEqualTo(4);
    }

    @Test
    void whatever_a_sheet_holds_the_finder_ends_and_says_the_same_twice() {
        for (int seed = 0; seed < 400; seed++) {
            var one = TableFinder.find(random(seed));
            assertThat(one).as("seed %d", seed).isEqualTo(TableFinder.find(random(seed)));
            for (var table : one) {
                assertThat(table.certainty()).isBetween(0.0, 1.0);
                assertThat(names(table)).doesNotHaveDuplicates();
                assertThat(table.parts())
                        .allMatch(p -> table.range().contains(p.range()) && p.dataRows() >= 0);
            }
        }
    }

    @Test
    void a_million_rows_and_sixteen_thousand_columns_are_no_trouble() {
        var tall = Sheet.named("高");
        for (int row = 0; row <= Range.LAST_ROW; row += 2) {
            tall.text(row, row / 2 % 3, "町" + row % 100).number(row, 4, row);
        }
        assertThat(TableFinder.find(tall.build())).isNotEmpty();
        var wide = Sheet.named("広");
        for (int column = 0; column <= Range.LAST_COLUMN; column++) {
            wide.text(0, column, "列" + column % 7).number(1, column, column).number(2, column, column);
        }
        assertThat(TableFinder.find(wide.build())).hasSize(1);
    }

    /// Cells, merges and looks as no person would make them.
    static Sheet random(int seed) {
        var random = new Random(seed);
        var words = List.of("計", "人口", "", " ", "※注", "1,234", "R7.4.1", "地区", "〃", "-", "東", "東", "西",
                "2020",
                "単位：人", "\n", "=1+1", "あ".repeat(50), "9:00～17:00");
        int rows = 1 + random.nextInt(40);
        int columns = 1 + random.nextInt(20);
        var sheet = Sheet.named(random.nextInt(3) == 0 ? "" : "表");
        IntStream.range(0, random.nextInt(rows * columns + 1)).forEach(_ -> {
            int row = random.nextInt(rows);
            int column = random.nextInt(columns);
            switch (random.nextInt(5)) {
                case 0, 1 -> sheet.text(row, column, words.get(random.nextInt(words.size())));
                case 2, 3 -> sheet.number(row, column, random.nextInt(3000));
                default -> sheet.error(row, column, "#REF!");
            }
        });
        var merges = IntStream.range(0, random.nextInt(6)).mapToObj(_ -> {
            int top = random.nextInt(rows);
            int left = random.nextInt(columns);
            return new Range(top, left, top + random.nextInt(5), left + random.nextInt(5));
        }).toList();
        return sheet.build(around(merges));
    }

    private static Around around(List<Range> merges) {
        return new Around(merges, new BitSet(), new BitSet(), new BitSet(), new BitSet(), List.of(),
                List.of(),
                List.of(), List.of(), List.of(), false);
    }

    private static FoundTable only(String cells) {
        return only(sheet("", cells));
    }

    private static FoundTable only(Sheet sheet) {
        var tables = TableFinder.find(sheet);
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    private static List<String> names(FoundTable table) {
        return table.columns().stream().map(Column::name).toList();
    }

    /// A sheet from lines with commas; what looks like a number is one, in sheets with a name.
    private static Sheet sheet(String name, String cells, Range... merges) {
        var sheet = Sheet.named(name);
        var lines = cells.split("\n", -1);
        for (int row = 0; row < lines.length; row++) {
            var fields = lines[row].split(",", -1);
            for (int column = 0; column < fields.length; column++) {
                if (!name.isEmpty() && fields[column].matches("[0-9.]+")) {
                    sheet.number(row, column, Double.parseDouble(fields[column]));
                } else if (!fields[column].isEmpty()) {
                    sheet.text(row, column, fields[column]);
                }
            }
        }
        return sheet.build(around(List.of(merges)));
    }
}
