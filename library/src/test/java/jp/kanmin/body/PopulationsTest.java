package jp.kanmin.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Place;
import jp.kanmin.text.Decoded;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationsTest {

    private static final String GOOD = """
            団体コード,団体名,人口,基準日
            182079,鯖江市,"68,214",2025-01-01
            18210,坂井市,88481人,令和7年1月1日
            １８２０１０,福井市,256021,2025/1/1
            182028,敦賀市,,2025-01-01
            182044,小浜市,不明,2025-01-01
            """;

    @Test
    void a_table_is_read_with_its_dates_and_what_is_unknown_is_not_zero() {
        for (Charset charset : Arrays.asList(StandardCharsets.UTF_8, Decoded.WINDOWS_31J)) {
            var reading = Populations.read(GOOD.getBytes(charset));

            assertThat(reading.findings()).isEmpty();
            assertThat(reading.populations().all()).extracting(Population::code, Population::people)
                    .containsExactly(Tuple.tuple("182010", 256_021L), Tuple.tuple("182079", 68_214L),
                            Tuple.tuple("182109", 88_481L));
            assertThat(reading.populations().find(body("182079"))).map(Population::date)
                    .contains(LocalDate.of(2025, 1, 1));
            assertThat(reading.populations().find(body("182028"))).isEmpty();
        }
    }

    @Test
    void english_headings_in_another_order_are_understood() {
        var reading = read("date,Population,code\n2025-01-01,10,182079\n");

        assertThat(reading.populations().all())
                .containsExactly(new Population("182079", 10, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void each_bad_line_is_told_with_its_place_and_the_next_step() {
        var reading = read("""
                code,population,date
                182078,1,2025-01-01
                013391,2,2025-01-01
                182010,many,2025-01-01
                182028,-3,2025-01-01
                182079,4,2025-02-30
                182079,4,2025年
                182079,5,2025-01-01
                182079,6,2025-01-01
                182109
                """);

        assertThat(reading.populations().all()).extracting(Population::people).containsExactly(5L);
        assertThat(reading.findings()).extracting(Finding::rule, Finding::place).containsExactly(
                Tuple.tuple("KD-POP-CODE", new Place.Line(2, "code")),
                Tuple.tuple("KD-POP-OLD", new Place.Line(3, "code")),
                Tuple.tuple("KD-POP-NUMBER", new Place.Line(4, "population")),
                Tuple.tuple("KD-POP-NUMBER", new Place.Line(5, "population")),
                Tuple.tuple("KD-POP-DATE", new Place.Line(6, "date")),
                Tuple.tuple("KD-POP-DATE", new Place.Line(7, "date")),
                Tuple.tuple("KD-POP-TWICE", new Place.Line(9, "code")));
        assertThat(reading.findings()).extracting(finding -> finding.remedy().ja()).startsWith(
                "検査数字が違います。福井県鯖江市なら182079です。", "今の団体（北海道函館市 012025）の人口を記入してください。");
    }

    @Test
    void codes_that_lost_their_zero_are_read_as_the_column_demands() {
        var six = read(
                "code,population,date\n12106,78112,2025-01-01\n12025,239813,2025-01-01\n121002,985104,2025-01-01\n");
        var five = read("code,population,date\n1210,78112,2025-01-01\n12106,148000,2025-01-01\n");

        assertThat(six.populations().all()).extracting(Population::code).containsExactly("012025", "012106",
                "121002");
        assertThat(six.findings()).extracting(Finding::rule, finding -> finding.message().ja())
                .containsExactly(
                        Tuple.tuple("KD-POP-ZERO", "先頭の0が落ちた団体コードが2件あり、0を補って読みました。"));
        assertThat(five.populations().all()).extracting(Population::code).containsExactly("012106", "121061");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "団体コード,人口\n182079,1\n", "code;population;date\n", "\u0000\u0001",
        "{\"code\":1}"})
    void what_is_no_such_table_gives_one_fatal_finding(String text) {
        var reading = read(text);

        assertThat(reading.populations().all()).isEmpty();
        assertThat(reading.findings()).singleElement()
                .satisfies(finding -> assertThat(finding.remedy().ja()).isNotBlank());
    }

    @Test
    void damaged_files_give_figures_and_findings_and_nothing_else() {
        var random = new Random(20261121);
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5_000; i++) {
            var bytes = Arrays.copyOf(good, random.nextInt(good.length) + 1);
            for (int n = 0; n < random.nextInt(6); n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(Populations.read(bytes).populations().all()).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void bodies_of_the_same_size_are_the_ten_nearest_by_ratio() {
        var populations = read("""
                code,population,date
                182079,68000,2025-01-01
                182109,88000,2025-01-01
                182010,256000,2025-01-01
                182028,60000,2025-01-01
                180009,70000,2025-01-01
                131016,67000,2025-01-01
                075451,0,2025-01-01
                """).populations();

        assertThat(Bodies.similar(body("182079"), populations)).extracting(Body::name)
                .containsExactly("千代田区", "敦賀市", "坂井市", "福井市");
    }

    @Test
    void without_populations_bodies_of_the_same_kind_and_prefecture_are_similar() {
        assertThat(Bodies.similar(body("182079"), Populations.none())).extracting(Body::name)
                .containsExactly("福井市", "敦賀市", "小浜市", "大野市", "勝山市", "あわら市", "越前市", "坂井市");
        assertThat(Bodies.similar(body("180009"), Populations.none())).hasSize(46);
        assertThat(Bodies.similar(body("141003"), Populations.none())).hasSize(19);
        assertThat(Bodies.similar(body("131016"), Populations.none())).hasSize(22);
        assertThat(Bodies.similar(Bodies.nation(), Populations.none())).isEmpty();
    }

    private static Populations.Reading read(String text) {
        return Populations.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Body body(String code) {
        return Bodies.find(code).orElseThrow();
    }
}
