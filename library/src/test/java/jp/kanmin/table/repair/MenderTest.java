package jp.kanmin.table.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.repair.draft.Change;
import jp.kanmin.table.repair.draft.Consent;
import jp.kanmin.table.repair.draft.Mending;
import jp.kanmin.table.repair.draft.Offer;
import jp.kanmin.table.sheet.Around;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Look;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each test damages a clean table in one way and gets it back, cell by cell.
class MenderTest {

    private static final List<String> HEADING = List.of("全国地方公共団体コード", "団体名", "施設種別", "定員", "開設日");
    private static final List<List<String>> ROWS = List.of(
            List.of("182079", "鯖江市", "保育所", "120", "1998-04-01"),
            List.of("182079", "鯖江市", "保育所", "90", "2001-04-01"),
            List.of("182079", "鯖江市", "児童館", "45", "2005-10-01"),
            List.of("182010", "福井市", "保育所", "150", "1989-04-01"),
            List.of("182010", "福井市", "児童館", "60", "2010-07-20"),
            List.of("182010", "福井市", "児童館", "1200", "2019-05-01"));

    @Test
    void a_clean_table_stays_as_it_is() {
        var mended = mend(sheet(HEADING, ROWS), Consent.ALL);

        assertThat(mended.tables()).singleElement().satisfies(table -> {
            assertThat(table.names()).isEqualTo(HEADING);
            assertThat(table.rows()).isEqualTo(ROWS);
        });
        assertThat(mended.changes()).isEmpty();
        assertThat(mended.offers()).isEmpty();
    }

    @Test
    void titles_and_notes_go_to_the_description() {
        var sheet = Sheet.named("施設").text(0, 0, "福祉施設の一覧").text(1, 0, "令和6年4月1日現在");
        put(sheet, 3, 0, HEADING, ROWS);
        sheet.text(11, 0, "出典：福祉課調べ").text(12, 0, "※定員は認可定員です。");

        var mended = mend(sheet.build(), Consent.NONE);

        isBack(mended, Mending.AROUND, Mending.FIRST_ROW);
        assertThat(mended.tables().getFirst().description().title()).contains("福祉施設の一覧");
        assertThat(mended.tables().getFirst().description().notes().toString()).contains("認可定員");
    }

    @Test
    void blank_rows_and_repeated_headings_go() {
        var rows = new ArrayList<>(ROWS);
        rows.add(3, HEADING);
        rows.add(3, List.of("", "", "", "", ""));

        isBack(mend(sheet(HEADING, rows), Consent.NONE), Mending.GAPS);
    }

    @Test
    void two_tables_of_a_sheet_become_two() {
        var sheet = Sheet.named("表");
        put(sheet, 0, 0, HEADING, ROWS);
        put(sheet, 10, 0, List.of("町名", "世帯数", "人口"),
                List.of(List.of("本町", "120", "310"), List.of("旭町", "80", "200"), List.of("桜町", "95", "240")));

        var mended = mend(sheet.build(), Consent.NONE);

        assertThat(mended.tables()).hasSize(2);
        assertThat(mended.tables().getFirst().rows()).isEqualTo(ROWS);
        assertThat(mended.tables().getLast().names()).containsExactly("町名", "世帯数", "人口");
        assertThat(rules(mended)).contains(Mending.ONE_TABLE);
    }

    @Test
    void blanks_for_the_looks_go_but_those_of_names_wait_for_consent() {
        var rows = with(with(ROWS, 0, 2, "　保 育 所 "), 3, 1, "福　井　市");
        var heading = List.of("全国地方公共団体コード", "団 体 名", "施設種別", "定　　員", "開設日");

        var careful = mend(sheet(heading, rows), Consent.NONE);
        assertThat(careful.tables().getFirst().rows().get(0).get(2)).isEqualTo("保育所");
        assertThat(careful.tables().getFirst().rows().get(3).get(1)).isEqualTo("福　井　市");
        assertThat(careful.offers()).anyMatch(offer -> offer.mending() == Mending.SPACES);
        isBack(mend(sheet(heading, rows), Consent.ALL), Mending.SPACES);
    }

    @Test
    void line_breaks_in_cells_become_blanks() {
        var mended = mend(sheet(HEADING, with(ROWS, 2, 2, "児童館\n分館")), Consent.NONE);

        assertThat(mended.tables().getFirst().rows().get(2).get(2)).isEqualTo("児童館 分館");
        assertThat(rules(mended)).contains(Mending.ONE_LINE);
    }

    @Test
    void signs_of_one_machine_become_plain_but_never_in_names() {
        var heading = List.of("番号", "代表者氏名", "ｸﾌﾞﾝ①", "面積");
        var rows = List.of(List.of("①", "髙橋 ①郎", "ｹｱﾊｳｽ㈱", "10"), List.of("②", "山﨑 花子", "ホーム", "20"),
                List.of("③", "田中 一", "ホーム", "30"));

        var table = mend(sheet(heading, rows), Consent.NONE).tables().getFirst();

        assertThat(table.names()).containsExactly("番号", "代表者氏名", "クブン1", "面積");
        assertThat(table.rows().getFirst()).containsExactly("1", "髙橋 ①郎", "ケアハウス(株)", "10");
    }

    @Test
    void numbers_come_out_of_their_text() {
        var rows = new ArrayList<>(ROWS);
        for (int row = 0; row < rows.size(); row++) {
            var written = List.of("１２０", "90人", " 45", "150 ", "60", "1,200").get(row);
            rows.set(row, with(rows, row, 3, written).get(row));
        }
        var mended = mend(sheet(HEADING, rows), Consent.NONE);

        assertThat(mended.tables().getFirst().names().get(3)).isEqualTo("定員（人）");
        assertThat(mended.tables().getFirst().rows()).isEqualTo(ROWS);
        assertThat(rules(mended)).contains(Mending.NUMBERS, Mending.UNITS);
    }

    @Test
    void minus_signs_money_and_footnotes_are_understood() {
        var rows = List.of(List.of("一", "▲1,500円"), List.of("二", "¥3,000"), List.of("三", "(500)"),
                List.of("四", "2,000※1"), List.of("五", "△200円"));

        var careful = mend(sheet(List.of("費目", "差引"), rows), Consent.NONE).tables().getFirst();
        var all = mend(sheet(List.of("費目", "差引"), rows), Consent.ALL).tables().getFirst();

        assertThat(careful.names()).containsExactly("費目", "差引（円）", "差引_注記");
        assertThat(careful.rows().stream().map(row -> row.get(1))).containsExactly("-1500", "3000", "(500)",
                "2000",
                "-200");
        assertThat(all.rows().get(2).get(1)).isEqualTo("-500");
        assertThat(all.rows().get(3).get(2)).isEqualTo("※1");
    }

    @Test
    void marks_in_numeric_columns_get_a_column_and_are_never_zero() {
        var rows = with(with(ROWS, 1, 3, "-"), 4, 3, "…");

        var mended = mend(sheet(HEADING, rows), Consent.to(Set.of(Mending.BLANK_OR_ZERO)));

        var table = mended.tables().getFirst();
        assertThat(table.names()).contains("定員_記号");
        assertThat(table.rows().get(1).get(3)).isEmpty();
        assertThat(table.rows().get(1).get(table.names().indexOf("定員_記号"))).isEqualTo("-");
        assertThat(table.description().legend()).containsOnlyKeys("-", "…");
        assertThat(mend(sheet(HEADING, rows), Consent.NONE).tables().getFirst().rows()).isEqualTo(rows);
    }

    @Test
    void days_are_written_as_iso_and_fiscal_years_stay_what_they_are() {
        var rows = new ArrayList<>(ROWS);
        var written = List.of("平成10年4月1日", "H13.4.1", "2005年10月1日", "平成元年4月1日", "2010/7/20", "令和元年５月１日");
        for (int row = 0; row < rows.size(); row++) {
            rows.set(row, with(rows, row, 4, written.get(row)).get(row));
        }
        isBack(mend(sheet(HEADING, rows), Consent.NONE), Mending.TIMES);

        var years = mend(sheet(List.of("年度", "件数"), List.of(List.of("令和5年度", "1"), List.of("平成31年度", "2"))),
                Consent.NONE).tables().getFirst();
        assertThat(years.rows().stream().map(List::getFirst)).containsExactly("2023年度", "2019年度");
    }

    @Test
    void a_number_that_is_shown_as_a_day_becomes_the_day() {
        var sheet = Sheet.named("日");
        put(sheet, 0, 0, List.of("行事", "日付"), List.of());
        var format = Look.PLAIN.withFormat("[$-411]ggge\"年\"m\"月\"d\"日\"");
        for (int row = 1; row < 4; row++) {
            sheet.text(row, 0, "行事" + row).number(row, 1, 45_383 + row).look(row, 1, format);
        }
        assertThat(mend(sheet.build(), Consent.NONE).tables().getFirst().rows().getFirst())
                .containsExactly("行事1", "2024-04-02");
    }

    @Test
    void days_of_an_unclear_year_are_left_alone() {
        var rows = List.of(List.of("一", "7.4.1"), List.of("二", "8.4.1"), List.of("三", "6.12.1"));

        assertThat(mend(sheet(List.of("行事", "日付"), rows), Consent.ALL).tables().getFirst().rows())
                .isEqualTo(rows);
    }

    @Test
    void area_codes_get_back_their_zero_and_check_digit() {
        var heading = List.of("市区町村コード", "市区町村名", "人口");
        var rows = List.of(List.of("92011", "宇都宮市", "1"), List.of("9202", "足利市", "2"),
                List.of("18207", "鯖江市", "3"));

        assertThat(mend(sheet(heading, rows), Consent.NONE).tables().getFirst().rows().stream()
                .map(List::getFirst))
                .containsExactly("092011", "092029", "182079");
    }

    @Test
    void names_that_were_left_out_are_filled_in() {
        var rows = with(with(ROWS, 1, 1, "〃"), 4, 1, "同上");

        isBack(mend(sheet(HEADING, rows), Consent.ALL), Mending.REPEATS);
        assertThat(mend(sheet(HEADING, rows), Consent.NONE).tables().getFirst().rows()).isEqualTo(rows);
    }

    @Test
    void what_stands_to_the_left_is_filled_in_through_the_row() {
        var heading = List.of("地区", "平日", "土曜", "日曜");
        var rows = List.of(List.of("東", "9時から", "同左", "同左"), List.of("西", "10時から", "同左", "休み"),
                List.of("南", "9時から", "12時まで", "左に同じ"));

        assertThat(mend(sheet(heading, rows), Consent.NONE).tables().getFirst().rows()).isEqualTo(rows);
        assertThat(mend(sheet(heading, rows), Consent.ALL).tables().getFirst().rows()).containsExactly(
                List.of("東", "9時から", "9時から", "9時から"), List.of("西", "10時から", "10時から", "休み"),
                List.of("南", "9時から", "12時まで", "12時まで"));
    }

    @Test
    void a_name_in_the_middle_of_its_group_is_filled_in_for_all_of_it() {
        var rows = new ArrayList<List<String>>();
        for (var area : List.of("鯖江", "新横江", "神明", "片上")) {
            rows.add(List.of("", "日本人", "10"));
            rows.add(List.of(area, "外国人", "20"));
            rows.add(List.of("", "計", "30"));
        }
        var table = mend(sheet(List.of("地区名", "区分", "世帯数"), rows), Consent.ALL).tables().getFirst();

        assertThat(table.rows()).hasSize(12).allMatch(row -> !row.getFirst().isEmpty());
        assertThat(table.rows().get(3)).containsExactly("新横江", "日本人", "10");
    }

    @Test
    void merged_cells_are_split_and_filled() {
        var rows = with(with(with(with(ROWS, 1, 1, ""), 2, 1, ""), 4, 1, ""), 5, 1, "");
        var sheet = Sheet.named("施設");
        put(sheet, 0, 0, HEADING, rows);

        isBack(mend(sheet.build(around(List.of(new Range(1, 1, 3, 1), new Range(4, 1, 6, 1)))), Consent.NONE),
                Mending.MERGES);
    }

    @Test
    void headings_of_two_levels_become_one() {
        var sheet = Sheet.named("人口").text(0, 0, "町名").text(0, 1, "人口").text(1, 1, "男").text(1, 2, "女");
        put(sheet, 2, 0, List.of("本町", "10", "12"),
                List.of(List.of("旭町", "20", "22"), List.of("桜町", "30", "33")));

        var table = mend(sheet.build(around(List.of(new Range(0, 0, 1, 0), new Range(0, 1, 0, 2)))),
                Consent.NONE)
                .tables().getFirst();

        assertThat(table.names()).containsExactly("町名", "人口_男", "人口_女");
        assertThat(table.rows()).hasSize(3);
    }

    @Test
    void formulas_become_their_values() {
        var sheet = Sheet.named("施設");
        put(sheet, 0, 0, HEADING, ROWS);
        sheet.formula(1, 3, "60*2");

        isBack(mend(sheet.build(), Consent.NONE), Mending.FORMULAS);
    }

    @Test
    void values_that_share_a_cell_are_split_when_one_agrees() {
        var rows = List.of(List.of("図書館", "35.9432, 136.1883", "9:00～17:00"),
                List.of("体育館", "35.9501,136.1822", "9:00～21:00"),
                List.of("公民館", "35.9411,136.1755", "8:30～22:00"));
        var heading = List.of("施設", "座標", "開館時間");

        var table = mend(sheet(heading, rows), Consent.ALL).tables().getFirst();

        assertThat(table.names()).containsExactly("施設", "緯度", "経度", "開館時間_開始", "開館時間_終了");
        assertThat(table.rows().getFirst()).containsExactly("図書館", "35.9432", "136.1883", "9:00", "17:00");
        assertThat(mend(sheet(heading, rows), Consent.NONE).tables().getFirst().rows()).isEqualTo(rows);
    }

    @Test
    void choices_are_written_alike_and_other_gets_its_own_column() {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 12; i++) {
            rows.add(List.of("施設" + i, i == 3 ? "あり" : i == 5 ? "有り" : "有", i == 7 ? "その他（温泉）" : "会館"));
        }
        var table = mend(sheet(List.of("番号", "駐車場", "種別"), rows), Consent.ALL).tables().getFirst();

        assertThat(table.rows().stream().map(row -> row.get(1)).distinct()).containsExactly("有");
        assertThat(table.rows().get(7)).containsExactly("施設7", "有", "その他", "温泉");
        assertThat(table.description().choices()).containsEntry("駐車場", List.of("有"));
    }

    @Test
    void colours_get_a_column_when_one_agrees() {
        var sheet = Sheet.named("施設");
        put(sheet, 0, 0, HEADING, ROWS);
        sheet.look(3, 2, new Look("", "FFFF00", "", false, false, true, false, 0, 0, false));

        var table = mend(sheet.build(), Consent.ALL).tables().getFirst();

        assertThat(table.names()).endsWith("書式");
        assertThat(table.rows().stream().map(List::getLast)).containsExactly("", "", "施設種別:塗りFFFF00 取り消し線",
                "", "",
                "");
        assertThat(mend(sheet.build(), Consent.NONE).tables().getFirst().rows()).isEqualTo(ROWS);
    }

    @Test
    void comments_and_text_boxes_go_to_the_description() {
        var sheet = Sheet.named("施設");
        put(sheet, 0, 0, HEADING, ROWS);
        var around = new Around(List.of(), new BitSet(), new BitSet(), new BitSet(), new BitSet(),
                List.of(new Around.Note(2, 3, "鈴木", "定員は見直し中")),
                List.of(new Around.Thing(Around.Thing.Kind.SHAPE, "テキスト 1", "速報値です", Range.cell(8, 0))),
                List.of(),
                List.of(), List.of(), false);

        var mended = mend(sheet.build(around), Consent.NONE);

        isBack(mended, Mending.OBJECTS);
        assertThat(mended.tables().getFirst().description().notes()).containsExactly("定員は見直し中", "速報値です");
    }

    @Test
    void hidden_rows_and_columns_are_left_out_only_when_one_agrees() {
        var hidden = new BitSet();
        hidden.set(7);
        var rows = new ArrayList<>(ROWS);
        rows.add(List.of("182010", "福井市", "児童館", "30", "2020-04-01"));
        var sheet = Sheet.named("施設");
        put(sheet, 0, 0, HEADING, rows);
        var built = sheet
                .build(new Around(List.of(), hidden, new BitSet(), new BitSet(), new BitSet(), List.of(),
                        List.of(), List.of(), List.of(), List.of(), true));

        assertThat(mend(built, Consent.NONE).tables().getFirst().rows()).isEqualTo(rows);
        isBack(mend(built, Consent.ALL), Mending.HIDDEN);
    }

    @Test
    void a_value_that_fell_apart_at_a_comma_is_put_together_when_one_agrees() {
        var damaged = """
                施設名,所在地,定員,電話番号
                図書館,水落町2-25-28,1,200,0778-52-0089
                児童館,西山町13-1,本館2階,45,0778-51-2200
                保育所,神明町1-1,90,0778-51-0001
                公民館,豊町2-2,60,0778-51-0002
                """;

        var waiting = mend(list(damaged), Consent.NONE);
        assertThat(waiting.offers()).extracting(Offer::mending).contains(Mending.QUOTES);
        var table = mend(list(damaged), Consent.ALL).tables().getFirst();
        assertThat(table.names()).containsExactly("施設名", "所在地", "定員", "電話番号");
        assertThat(table.rows()).containsExactly(
                List.of("図書館", "水落町2-25-28", "1200", "0778-52-0089"),
                List.of("児童館", "西山町13-1,本館2階", "45", "0778-51-2200"),
                List.of("保育所", "神明町1-1", "90", "0778-51-0001"),
                List.of("公民館", "豊町2-2", "60", "0778-51-0002"));
    }

    @Test
    void a_row_that_could_be_put_together_in_two_ways_stays() {
        var unclear = "項目,備考\n一,甲,乙\n二,丙\n三,丁\n".replace("備考", "別名");

        assertThat(mend(list(unclear), Consent.ALL).tables().getFirst().rows().getFirst())
                .containsExactly("一", "甲", "乙");
    }

    @Test
    void a_formula_in_a_list_file_is_made_harmless() {
        var rows = List.of(List.of("一", "=cmd|'/c calc'!A1"), List.of("二", "@SUM(A1)"), List.of("三", "-5"));

        assertThat(mend(sheet(List.of("項目", "備考欄"), rows), Consent.NONE).tables().getFirst().rows().stream()
                .map(row -> row.get(1))).containsExactly("'=cmd|'/c calc'!A1", "'@SUM(A1)", "-5");
    }

    @Test
    void a_nameless_column_is_named_after_what_it_holds_when_one_agrees() {
        var heading = List.of("施設", "", "電話");
        var rows = List.of(List.of("図書館", "35.9432", "0778-51-0001"),
                List.of("体育館", "35.9501", "0778-51-0002"),
                List.of("公民館", "35.9411", "0778-51-0003"));

        assertThat(mend(sheet(heading, rows), Consent.ALL).tables().getFirst().names())
                .containsExactly("施設", "緯度", "電話");
    }

    @Test
    void a_wide_table_has_a_long_form() {
        var heading = List.of("町名", "令和4年", "令和5年", "令和6年");
        var rows = List.of(List.of("本町", "10", "11", "12"), List.of("旭町", "20", "21", "22"));
        var wide = mend(sheet(heading, rows), Consent.NONE).tables().getFirst();

        var turned = LongForm.of(wide).orElseThrow();

        assertThat(turned.names()).containsExactly("町名", "項目", "値");
        assertThat(turned.rows()).hasSize(6).contains(List.of("旭町", "令和5年", "21"));
    }

    @ParameterizedTest
    @EnumSource(Mending.class)
    void every_mending_says_what_it_does(Mending mending) {
        assertThat(mending.rule()).matches("L[123]-\\d\\d");
        assertThat(mending.words().ja()).isNotBlank();
        assertThat(Mending.of(mending.rule())).contains(mending);
    }

    private static Sheet list(String text) {
        return WorkbookReader.read("list.csv", text.getBytes(StandardCharsets.UTF_8)).sheets().getFirst();
    }

    private static void isBack(Mended mended, Mending... by) {
        assertThat(mended.tables()).singleElement().satisfies(table -> {
            assertThat(table.names()).isEqualTo(HEADING);
            assertThat(table.rows()).isEqualTo(ROWS);
        });
        assertThat(rules(mended)).contains(by);
    }

    private static List<Mending> rules(Mended mended) {
        return mended.changes().stream().map(Change::mending).distinct().toList();
    }

    private static Around around(List<Range> merges) {
        return new Around(merges, new BitSet(), new BitSet(), new BitSet(), new BitSet(), List.of(),
                List.of(),
                List.of(), List.of(), List.of(), false);
    }

    private static List<List<String>> with(List<List<String>> rows, int row, int column, String value) {
        var changed = new ArrayList<>(rows);
        var cells = new ArrayList<>(rows.get(row));
        cells.set(column, value);
        changed.set(row, List.copyOf(cells));
        return changed;
    }

    private static Sheet sheet(List<String> heading, List<List<String>> rows) {
        var sheet = Sheet.named("施設");
        put(sheet, 0, 0, heading, rows);
        return sheet.build();
    }

    /// Numbers as numbers, as Excel keeps them.
    private static void put(Sheet.Builder sheet, int top, int left, List<String> heading,
            List<List<String>> rows) {
        for (int column = 0; column < heading.size(); column++) {
            cell(sheet, top, left + column, heading.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(sheet, top + 1 + row, left + column, rows.get(row).get(column));
            }
        }
    }

    private static void cell(Sheet.Builder sheet, int row, int column, String value) {
        if (value.matches("0|-?[1-9]\\d{0,3}")) {
            sheet.number(row, column, Double.parseDouble(value));
        } else {
            sheet.text(row, column, value);
        }
    }

    private static Mended mend(Sheet sheet, Consent consent) {
        return new Mender(consent)
                .mend(new Workbook("施設.xlsx", Format.XLSX, "", List.of(sheet), Map.of(), List.of()));
    }
}
