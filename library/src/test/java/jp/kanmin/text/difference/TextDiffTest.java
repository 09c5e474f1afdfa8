package jp.kanmin.text.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import jp.kanmin.text.difference.TextDiff.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30の手続を始めます。 | 45の手続を始めます。 | [-30][+45]の手続を始めます。
            情報政策課が担当します。 | デジタル推進課が担当します。 | [-情報政策課][+デジタル推進課]が担当します。
            年に一度、点検します。 | 年に一度、点検し、公表します。 | 年に一度、点検[+し、公表]します。
            講習を開きます。窓口を広げます。 | 窓口を広げます。 | [-講習を開きます。]窓口を広げます。
            同じです。 | 同じです。 | 同じです。
            テレワークを広げる | テレワークの環境を広げる | テレワーク[+の環境]を広げる
            """)
    void a_reader_sees_which_words_changed(String before, String after, String marked) {
        assertThat(marked(TextDiff.between(before, after))).isEqualTo(marked);
    }

    @Test
    void long_unchanged_passages_can_be_cut() {
        var text = "あ".repeat(200);

        assertThat(marked(
                TextDiff.between("。" + text + "。12件。" + text, "。" + text + "。15件。" + text).abridged(5)))
                .isEqualTo("…ああああ。[-12][+15]件。あああ…");
    }

    @Test
    void nothing_and_something() {
        assertThat(TextDiff.between("", "").pieces()).isEmpty();
        assertThat(marked(TextDiff.between("", "新しい。"))).isEqualTo("[+新しい。]");
        assertThat(marked(TextDiff.between("𠮷野家", "𠮷村家"))).isEqualTo("[-𠮷野家][+𠮷村家]");
    }

    @Property(tries = 500)
    void both_texts_can_be_read_back(
            @ForAll @CharRange(from = 'あ', to = 'お') @CharRange(from = '。', to = '。') @CharRange(from = '一', to = '二') String before,
            @ForAll @CharRange(from = 'あ', to = 'お') @CharRange(from = '。', to = '。') @CharRange(from = '一', to = '二') String after) {
        var diff = TextDiff.between(before, after);

        assertThat(diff.before()).isEqualTo(before);
        assertThat(diff.after()).isEqualTo(after);
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
        assertThat(diff.pieces()).allMatch(piece -> !piece.text().isEmpty());
    }

    @Property(tries = 100)
    void a_text_is_the_same_as_itself(@ForAll String text) {
        assertThat(TextDiff.between(text, text).pieces()).allMatch(piece -> piece.kind() == Kind.SAME);
    }

    @Test
    void very_long_texts_are_compared_too() {
        var before = random(1, 100_000, "の件手続あ１。");
        var after = random(2, 100_000, "の件手続あ１。");
        var diff = TextDiff.between(before, after);
        assertThat(diff.before()).isEqualTo(before);
        assertThat(diff.after()).isEqualTo(after);

        var book = new Random(3).ints(3_000, 0, 100_000).mapToObj("第%d号の手続を始めます。"::formatted)
                .collect(Collectors.joining());
        var revised = book.substring(0, 40_000) + "新しい文です。" + book.substring(40_000);
        assertThat(
                TextDiff.between(book, revised).pieces().stream().filter(piece -> piece.kind() != Kind.SAME)
                        .mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(60);
        assertThat(TextDiff.between("あ".repeat(100_000), "い".repeat(100_000)).pieces()).hasSize(2);
    }

    private static String random(long seed, int length, String letters) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static String marked(TextDiff diff) {
        return diff.pieces().stream().map(piece -> switch (piece.kind()) {
            case SAME -> piece.text();
            case DROPPED -> "[-" + piece.text() + "]";
            case ADDED -> "[+" + piece.text() + "]";
        }).collect(Collectors.joining());
    }
}
