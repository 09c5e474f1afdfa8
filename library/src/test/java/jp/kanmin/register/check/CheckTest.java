package jp.kanmin.register.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.Schemas;
import jp.kanmin.text.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    private static final Schema FOREIGN = Lists.schema("""
            {"fields":[
             {"name":"コード","type":"string","constraints":{"required":true,"pattern":"[0-9]{6}"}},
             {"name":"名称","type":"string","constraints":{"required":true}},
             {"name":"名称_カナ","type":"string","constraints":{"pattern":"[ァ-ヶー]+"}},
             {"name":"種別","type":"string","constraints":{"enum":["消火栓","プール"]}},
             {"name":"緯度","type":"number","constraints":{"minimum":20,"maximum":46}},
             {"name":"電話番号","type":"string","constraints":{"pattern":"0[0-9]{1,4}-[0-9]{1,4}-[0-9]{4}"}},
             {"name":"年月日","type":"date"},
             {"name":"人数","type":"integer","constraints":{"minimum":0}}]}""");
    private static final String HEAD = "コード,名称,名称_カナ,種別,緯度,電話番号,年月日,人数\n";
    private static final String GOOD = "182079,西山,ニシヤマ,消火栓,35.9,0778-51-2200,2024-02-29,10\n";
    private static final String OWN_HEAD = "全国地方公共団体コード,ID,地方公共団体名,名称,緯度,経度,開始日,終了日\n";
    private static final Schema FACILITY = Schemas.find("facility").orElseThrow();

    @Test
    void every_bad_cell_is_told_with_line_column_value_and_next_step() {
        var report = Lists.check(FOREIGN, HEAD + GOOD + "18207,,にしやま,消火せん,北緯35度,0778-51,2023-02-29,約10人\n");

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.badRows()).isEqualTo(1);
        assertThat(report.breaches()).isEqualTo(8);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("KR-PATTERN", "KR-REQUIRED",
                "KR-PATTERN", "KR-CHOICE", "KR-TYPE", "KR-PATTERN", "KR-TYPE", "KR-TYPE");
        var last = report.findings().getLast();
        assertThat(last.place()).isEqualTo(new Place.Line(3, "人数"));
        assertThat(last.message().ja()).contains("約10人");
        assertThat(last.remedy().ja()).contains("「10」に直してください");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "UTF-16"})
    void encodings_make_no_difference(String charset) {
        var list = HEAD + GOOD + GOOD.replace("消火栓", "消火せん") + GOOD;

        var report = Lists.check(FOREIGN, list, Charset.forName(charset));

        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.findings()).extracting(Finding::place).containsExactly(new Place.Line(3, "種別"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void pieces_of_any_size_give_the_same(int piece) {
        for (var charset : List.of(StandardCharsets.UTF_8, Decoded.WINDOWS_31J)) {
            byte[] list = mixed(new Random(7), 300).getBytes(charset);

            assertThat(Lists.check(FOREIGN, Lists.inPieces(list, piece)))
                    .isEqualTo(Lists.check(FOREIGN, list));
        }
    }

    @Test
    void a_glance_at_bytes_and_the_judge_of_texts_agree() {
        for (int seed = 0; seed < 40; seed++) {
            var list = mixed(new Random(seed), 200);
            var rows = Arrays.stream(list.split("\n")).skip(1).map(line -> List.of(line.split(",", -1)))
                    .toList();

            var fast = Lists.check(FOREIGN, list);
            var slow = new Check(FOREIGN, Check.KEPT).rows(List.of(HEAD.strip().split(",")), rows, 2);

            assertThat(fast.findings()).as("seed " + seed).isEqualTo(slow.findings());
            assertThat(fast.badRows()).isEqualTo(slow.badRows());
            assertThat(Lists.check(FOREIGN, list, Decoded.WINDOWS_31J).findings()).isEqualTo(slow.findings());
        }
    }

    @Test
    void quotes_line_breaks_and_the_last_line_are_read_as_they_are_meant() {
        var report = Lists.check(FOREIGN, HEAD.replace("\n", "\r\n")
                + "\"182079\",\"西山, \"\"上\"\"\r\n公園\",,,,,,\r\n" + GOOD.strip() + "\r\n\r\n182079,x,,,,,,a");

        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.findings()).extracting(Finding::rule, Finding::place).containsExactly(
                org.assertj.core.groups.Tuple.tuple("KR-BLANK", new Place.Line(5, "")),
                org.assertj.core.groups.Tuple.tuple("KR-TYPE", new Place.Line(6, "人数")));
    }

    @Test
    void a_broken_line_is_told_and_the_next_ones_are_judged() {
        var report = Lists.check(FOREIGN,
                HEAD + "182079,\"西山,,,,,,\n" + GOOD + "1,2\n" + GOOD.replace("西山", "西\0山") + GOOD);

        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("KR-QUOTE", "KR-FIELDS",
                "KR-CONTROL");
    }

    @Test
    void what_the_schema_asks_for_and_the_list_lacks_is_told_once() {
        assertThat(Lists.check(FOREIGN, "コード,名称\n182079,西山\n").findings()).hasSize(6)
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("KR-COLUMN"));
        assertThat(Lists.check(FOREIGN, "a,b\n1,2\n").findings()).extracting(Finding::rule)
                .containsExactly("KR-HEADER");
        assertThat(
                Lists.check(FOREIGN, new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 0, 0, 1}).findings())
                .extracting(Finding::rule).containsExactly("L1-01");
    }

    @Test
    void our_own_schemas_know_what_values_mean() {
        var report = Lists.check(FACILITY, """
                全国地方公共団体コード,ID,地方公共団体名,名称,種別,所在地_連結表記,緯度,経度,開始日,終了日
                182079,1,福井県鯖江市,あ,い,う,35.95,136.18,2020-04-01,2021-03-31
                182079,2,福井県越前市,あ,い,う,35.95,136.18,,
                182079,3,鯖江市,あ,い,う,136.18,35.95,,
                182079,4,鯖江市,あ,い,う,43.06,141.35,,
                182079,5,鯖江市,あ,い,う,35.95,,2022-04-01,2021-03-31
                182079,1,鯖江市,あ,い,う,,,,
                182070,6,鯖江市,あ,い,う,,,,
                """);

        assertThat(report.findings()).extracting(Finding::rule).contains("KR-BODY", "KR-SWAPPED", "KR-PLACE",
                "KR-PAIR", "KR-ORDER", "KR-TWICE", "KR-CODE");
        assertThat(report.badRows()).isEqualTo(6);
        assertThat(report.findings().stream().filter(finding -> finding.rule().equals("KR-CODE")).findFirst()
                .orElseThrow().remedy().ja()).contains("182079");
    }

    @Test
    void rows_of_another_body_are_strangers() {
        var list = new StringBuilder("全国地方公共団体コード,ID,名称,種別,所在地_連結表記\n");
        for (int i = 0; i < 30; i++) {
            list.append(i == 20 ? "182095" : "182079").append(',').append(i).append(",あ,い,う\n");
        }

        var report = Lists.check(FACILITY, list.toString());

        assertThat(report.badRows()).isEqualTo(1);
        assertThat(report.findings()).extracting(Finding::rule, Finding::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("KR-OTHER-BODY",
                        new Place.Line(22, "全国地方公共団体コード")));
    }

    @Test
    void a_pattern_that_would_run_for_years_is_given_up() {
        var schema = Lists.schema("""
                {"fields":[{"name":"a","type":"string","constraints":{"pattern":"(x+x+)+y"}}]}""");

        assertThat(Lists.check(schema, "a\n" + "x".repeat(5_000) + "\n").findings()).extracting(Finding::rule)
                .containsExactly("KR-STEPS");
    }

    @Test
    void damaged_and_cut_lists_give_a_report() {
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] list = (OWN_HEAD + mixed(random, 20)).getBytes(i % 2 == 0
                    ? StandardCharsets.UTF_8
                    : Decoded.WINDOWS_31J);
            for (int n = 0; n < 5; n++) {
                list[random.nextInt(list.length)] = (byte) random.nextInt(256);
            }
            list = Arrays.copyOf(list, random.nextInt(list.length));

            assertThat(Lists.check(FACILITY, list)).isEqualTo(Lists.check(FACILITY, Lists.inPieces(list, 3)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void bytes_that_are_no_characters_are_told_wherever_they_stand(String charset) {
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] list = (mixed(random, 30).replace("西山", "西山の古い公園 a") + GOOD)
                    .getBytes(Charset.forName(charset));
            int start = HEAD.getBytes(Charset.forName(charset)).length;
            for (int n = 0; n < 3; n++) {
                int at = random.nextInt(start, list.length - 1);
                list[at] = list[at] == ',' || list[at] == '\n'
                        ? list[at]
                        : (byte) random.nextInt(0x80, 0x100);
            }
            var rows = Arrays.stream(new String(list, Charset.forName(charset)).split("\n")).skip(1)
                    .map(line -> List.of(line.split(",", -1))).toList();

            var told = Lists.check(FOREIGN, list).findings();

            assertThat(told).as("round " + i).isEqualTo(
                    new Check(FOREIGN, Check.KEPT).rows(List.of(HEAD.strip().split(",")), rows, 2)
                            .findings());
        }
    }

    @Test
    void bytes_that_are_no_characters_are_told_of_columns_that_may_hold_anything() {
        byte[] list = (HEAD.strip() + ",備考\n" + GOOD.strip() + ",あい\n").getBytes(Decoded.WINDOWS_31J);
        list[list.length - 2] = 0x20;

        assertThat(Lists.check(FOREIGN, list).findings()).extracting(Finding::rule, Finding::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("KR-BYTES", new Place.Line(2, "備考")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void a_required_text_of_blanks_is_empty_for_our_own_schemas(String charset) {
        var report = Lists.check(FACILITY, """
                ID,名称,種別,所在地_連結表記
                1,あ,い,う
                2,　,い,う
                3,　あ,い,う
                4,あ," ",う
                """, Charset.forName(charset));

        assertThat(report.findings()).extracting(Finding::rule, Finding::place).containsExactly(
                org.assertj.core.groups.Tuple.tuple("KR-COLUMN", new Place.Line(1, "")),
                org.assertj.core.groups.Tuple.tuple("KR-REQUIRED", new Place.Line(3, "名称")),
                org.assertj.core.groups.Tuple.tuple("KR-REQUIRED", new Place.Line(5, "種別")));
    }

    @Test
    void a_very_long_cell_is_read() {
        var report = Lists.check(FOREIGN, HEAD + "182079," + "長".repeat(1_000_000) + ",,,,,,\n" + GOOD);

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.isClean()).isTrue();
    }

    /// Rows of which about half have a cell from the odd ones.
    private static String mixed(Random random, int rows) {
        var odd = List.of("", " ", "0", "182079", "ア", "ｱ", "プール", "35.", "46", "46.5", "-3", "1e3",
                "2024-02-30",
                "2024-01-31", "０１２", "03-1234-5678", "表", "99999999999999999999", "ー");
        var list = new StringBuilder(HEAD);
        for (int i = 0; i < rows; i++) {
            var cells = new ArrayList<>(List.of(GOOD.strip().split(",")));
            if (random.nextBoolean()) {
                cells.set(random.nextInt(cells.size()), odd.get(random.nextInt(odd.size())));
            }
            list.append(String.join(",", cells)).append('\n');
        }
        return list.toString();
    }
}
