package jp.kanmin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import jp.kanmin.text.JapaneseDate.Bound;
import jp.kanmin.text.JapaneseDate.Kind;
import jp.kanmin.text.reading.Era;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseDateTest {

    @ParameterizedTest
    @CsvFileSource(resources = "dates.csv", delimiter = ';')
    void dates_are_read_as_the_table_says(String written, String kind, String bound, LocalDate first,
            LocalDate last,
            String english) {
        var date = JapaneseDate.parse(written);

        assertThat(date.isPresent()).isEqualTo(kind != null);
        date.ifPresent(d -> {
            assertThat(d.kind()).isEqualTo(Kind.valueOf(kind));
            assertThat(d.bound()).isEqualTo(Bound.valueOf(bound));
            assertThat(d.first()).isEqualTo(first == null ? LocalDate.MAX : first);
            assertThat(d.last()).isEqualTo(last == null ? LocalDate.MAX : last);
            assertThat(d.english()).isEqualTo(english);
            assertThat(d.toBeFilled()).isEqualTo(first == null);
            assertThat(d.year().isPresent()).isEqualTo(first != null);
            assertThat(d.written()).isEqualTo(written.strip());
        });
    }

    @Test
    void the_same_time_in_two_calendars_is_equal_but_a_year_is_never_a_fiscal_year() {
        assertThat(date("平成32年度")).isEqualTo(date("令和2年度")).hasSameHashCodeAs(date("２０２０年度"));
        assertThat(date("平成31年度以降")).isEqualTo(date("令和元年度から"));
        assertThat(date("平成32年")).isNotEqualTo(date("平成32年度"));
        assertThat(date("令和2年度末")).isNotEqualTo(date("令和2年度"));
        assertThat(date("平成32年")).isLessThan(date("平成32年度"));
        assertThat(date("平成〇年度")).isGreaterThan(date("令和99年度")).isEqualTo(date("平成○年度"));
    }

    @Test
    void a_year_is_compared_by_its_end_and_belongs_to_the_fiscal_year_of_its_end() {
        assertThat(date("平成32年").fiscalYear()).isEqualTo(2020);
        assertThat(date("平成32年度").fiscalYear()).isEqualTo(2020);
        assertThat(date("2020年3月").fiscalYear()).isEqualTo(2019);
        assertThat(date("令和2年度").year()).hasValue(2020);
        assertThat(date("令和２年〇月").year()).hasValue(2020);
        assertThat(date("令和２年〇月").toBeFilled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"R8年度, 令和8年度（2026年度）", "2019年, 令和元年（2019年）", "2019-04-30, 平成31年4月30日（2019年4月30日）",
        "平成31年5月1日, 令和元年5月1日（2019年5月1日）", "1989年1月7日, 昭和64年1月7日（1989年1月7日）", "2020年度末, 令和2年度末（2020年度末）",
        "平成30年度以降, 平成30年度（2018年度）から", "2020年夏頃, 令和2年夏（2020年夏）", "平成〇年までに, 平成〇年までに", "1600年, 1600年"})
    void both_calendars_are_shown(String written, String both) {
        assertThat(date(written).both()).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({"今年度, FY2018", "昨年度末, end of FY2017", "本年夏頃, summer 2019", "来年3月, March 2020", "一昨年, 2017",
        "再来年度, FY2020",
        "今月, February 2019", "先月10日, 10 January 2019"})
    void words_relative_to_the_document_need_its_date(String written, String english) {
        assertThat(JapaneseDate.parse(written)).isEmpty();
        assertThat(JapaneseDate.parse(written, LocalDate.of(2019, 2, 3)).orElseThrow().english())
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"平成30年度～令和2年度, FY2018, FY2020", "2018-2020, 2018, 2020", "平成32–35年度, FY2020, FY2023",
        "令和元年度から令和3年度まで, FY2019, by FY2021", "2020年4～6月, April 2020, June 2020",
        "2020年4月1日～30日, 1 April 2020, 30 April 2020", "2018.4-2019.3, April 2018, March 2019",
        "2019-2020年度, FY2019, FY2020",
        "FY2018〜FY2020, FY2018, FY2020"})
    void a_range_completes_each_side_from_the_other(String written, String from, String to) {
        var range = JapaneseDate.range(written).orElseThrow();

        assertThat(range.from().english()).isEqualTo(from);
        assertThat(range.to().english()).isEqualTo(to);
        assertThat(range.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"2026-03", "2026-03-25", "2020-2018", "平成30年度", "計画-2020", "～", "1-2"})
    void what_is_no_range_is_none(String written) {
        assertThat(JapaneseDate.range(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "本市では平成29年度中に策定し、平成 32 年までに100件とする。 | 平成29年度中,平成 32 年までに", "（2019.4.1時点） | 2019.4.1時点",
        "令和元年3件、令和2年70% | 令和元年,令和2年",
        "平成29年内閣府が公表 | 平成29年", "- ～2020年度末 策定 | ～2020年度末", "▲2020年に実施 | 2020年",
        "H29.3に策定（H30年度） | H29.3,H30年度",
        "平成30年度～令和2年度 | 平成30年度,令和2年度", "第3.2018.4版 1.2019.4 | ", "2018.5%の増、2026件、R7とA2020年代 | ",
        "〇年以内に1026年度分 | 1026年度",
        "www.example.jp/2019/04/01 | ", "12020年 | "})
    void dates_are_found_in_running_text(String text, String found) {
        var dates = JapaneseDate.in(text);

        assertThat(String.join(",", dates.stream().map(d -> d.date().written()).toList()))
                .isEqualTo(found == null ? "" : found);
        assertThat(dates).allSatisfy(
                d -> assertThat(text.substring(d.start(), d.end())).isEqualTo(d.date().written()));
    }

    @Test
    void the_guide_leaves_82_years_to_be_filled_in_and_the_rest_is_read() {
        var dates = JapaneseDate.in(Repair.print(Sources.document("001")).text());

        assertThat(dates.stream().filter(d -> d.date().toBeFilled())).hasSize(82);
        assertThat(dates.stream()
                .filter(d -> d.date().year().orElse(0) >= 2020 && d.date().written().startsWith("平成")))
                .hasSize(21);
    }

    @Test
    void every_era_year_of_the_documents_is_found() {
        for (var number : new String[]{"000", "001", "002", "003", "004"}) {
            var text = Lines.join(Repair.print(Sources.document(number)).text()).text();
            var rest = new StringBuilder(text);
            JapaneseDate.in(text).reversed().forEach(d -> rest.delete(d.start(), d.end()));
            assertThat(rest).doesNotContainPattern("(平成|令和|昭和)[ 0-9０-９元]");
        }
    }

    @Test
    void eras_begin_where_the_table_says() {
        for (var line : Sources.table("元号西暦対応表").lines().skip(1).filter(l -> !l.startsWith("明治")).toList()) {
            var fields = line.split(",", -1);
            var first = JapaneseDate.parse(fields[1].replaceFirst("^([A-Z])0?", "$1")).orElseThrow();
            assertThat(first.year()).hasValue(Integer.parseInt(fields[2]));
            assertThat(Era.on(first.first()).orElseThrow().kanji()).isEqualTo(fields[0]);
            assertThat(Era.on(first.first().minusDays(1)).orElseThrow().kanji()).isNotEqualTo(fields[0]);
        }
    }

    @Property(tries = 500)
    void what_both_calendars_say_is_read_back(@ForAll @IntRange(min = 0, max = 70_000) int days) {
        var day = JapaneseDate.of(LocalDate.of(1868, 2, 1).plusDays(days));
        var month = JapaneseDate.of(YearMonth.from(day.first()));
        var year = JapaneseDate.ofFiscalYear(day.fiscalYear());

        assertThat(JapaneseDate.parse(day.both())).contains(day);
        assertThat(JapaneseDate.parse(month.both())).contains(month);
        assertThat(JapaneseDate.parse(year.written())).contains(year);
        assertThat(year.first()).isBeforeOrEqualTo(day.first());
        assertThat(year.last()).isAfterOrEqualTo(day.last());
    }

    @Test
    void pieces_of_dates_in_any_order_give_a_date_or_none() {
        var parts = new String[]{"平成", "令和", "R", "FY", "元", "2", "29", "2020", "〇", "十", "年", "度", "月", "日",
            " ", "　", ".", "-", "/", "～", "（", "）", "末",
            "まで", "から", "中", "夏", "第", "四半期", "上半期", "\uD842", "１", "999", "今年", "の"};
        var random = new Random(20261123);
        var today = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 100_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(9); n >= 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            JapaneseDate.parse(text.toString(), today).ifPresent(JapaneseDateTest::isWhole);
            JapaneseDate.in(text.toString(), today).forEach(d -> isWhole(d.date()));
            JapaneseDate.range(text.toString()).ifPresent(r -> isWhole(r.from()));
        }
    }

    @Property
    void any_text_survives(@ForAll String text) {
        JapaneseDate.parse(text).ifPresent(JapaneseDateTest::isWhole);
        assertThat(JapaneseDate.in(text)).allSatisfy(d -> isWhole(d.date()));
    }

    private static void isWhole(JapaneseDate date) {
        assertThat(date.first()).isBeforeOrEqualTo(date.last());
        assertThat(date.both()).isNotBlank();
        assertThat(date.english()).isNotBlank();
        assertThat(date.fiscalYear()).isPositive();
    }

    private static JapaneseDate date(String written) {
        return JapaneseDate.parse(written).orElseThrow();
    }
}
