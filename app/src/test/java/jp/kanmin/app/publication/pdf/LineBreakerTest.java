package jp.kanmin.app.publication.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Lines as they stand on the page, in columns of many widths.
class LineBreakerTest {

    private static final List<String> WORDS = List.of("計画", "データ", "オープン・データ", "人々", "時々刻々",
            "スーパーコンピューター", "きゃりー", "あっと", "12,345件", "令和8年度", "は３，４５６人", "が98.5％", "e-Gov", "ICT", "か゚",
            "佐々木",
            "いすゞ", "の100%", "を", "に", "する", "ウェブサイト", "ァ");
    private static final List<String> MARKS = List.of("、", "。", "「", "」", "（", "）", "『", "』", "…", "～", "？",
            "！", "〜",
            "：", "・", "。」", "）、", "」（");
    private static final String NEVER_FIRST = "、。」）』・々ーゃっァゝヽ～〜：？！…％%ェュィョャッ";
    private static final String NEVER_LAST = "「（『";
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９,.，．]*");

    @Test
    void no_line_begins_or_ends_with_what_must_not_and_no_number_is_parted() {
        var random = new Random(20261121);
        for (int round = 0; round < 12; round++) {
            var text = sentence(random);
            var lines = Pdfs.lines(Pdfs.set(text, 24, 28, 33, 42, 55, 70, 90, 120));

            assertThat(lines).hasSizeGreaterThan(20);
            for (int i = 1; i < lines.size(); i++) {
                assertSound(lines.get(i - 1), lines.get(i), text);
            }
        }
    }

    @Test
    void marks_after_a_link_or_bold_words_stay_with_them() {
        var text = "<strong>計画</strong>、<a href=\"https://example.jp/\">資料</a>・「<em>本文</em>」（<code>表</code>）を見て、"
                .repeat(12);

        var lines = Pdfs.lines(Pdfs.set(text, 20, 23, 26, 29, 31, 37, 41, 53, 67, 71, 83));

        assertThat(lines).hasSizeGreaterThan(60).noneMatch(line -> NEVER_FIRST.indexOf(line.charAt(0)) >= 0)
                .noneMatch(line -> NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    @Test
    void short_texts_are_broken_between_phrases() {
        assertThat(Pdfs.lines(Pdfs.set("令和9年度末（2027年度末）", 25))).containsExactly("令和9年度末", "（2027年度末）");
    }

    @Test
    void what_has_no_place_to_break_is_cut_rather_than_lost() {
        for (var text : List.of("a".repeat(400), "・".repeat(400), "（".repeat(400), "9".repeat(400))) {
            var lines = Pdfs.lines(Pdfs.set(text, 40));

            assertThat(String.join("", lines)).isEqualTo(text);
            assertThat(lines).hasSizeGreaterThan(5);
        }
    }

    private static void assertSound(String before, String line, String text) {
        boolean sameParagraph = text.replaceAll("\\s", "").contains((before + line).replaceAll("\\s", ""));
        if (!sameParagraph) {
            return;
        }
        assertThat(NEVER_FIRST.indexOf(line.charAt(0))).as("%s / %s", before, line).isNegative();
        assertThat(NEVER_LAST.indexOf(before.charAt(before.length() - 1))).as("%s / %s", before, line)
                .isNegative();
        assertThat(NUMBER.matcher(before.substring(before.length() - 1)).matches()
                && NUMBER.matcher(line.substring(0, 1)).matches()).as("%s / %s", before, line).isFalse();
    }

    private static String sentence(Random random) {
        var text = new StringBuilder("始");
        for (int i = 0; i < 150; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(random.nextBoolean() ? MARKS.get(random.nextInt(MARKS.size())) : "");
        }
        return text.append("終").toString();
    }
}
