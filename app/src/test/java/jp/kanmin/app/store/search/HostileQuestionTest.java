package jp.kanmin.app.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions that nobody should ask, and entries that nobody should write.
class HostileQuestionTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", "?", "*:*", "title:防災", "防災 AND NOT", "防災 OR", "-防災", "+", "(", "[a TO b]",
        "\"", "\"防災", "「", "防災~2",
        "防災^99", "\\", "/.*/", "<script>", "%", "';--", "\u0000", "\u0000防", "\uFFFF", "\uD842", "\uDFB7",
        "\uD842\uD842", "\uFE0F",
        "\u200B", "\u202E防災", "゙", "ー", "ﾞ", "。", "…", "　", "😀", "👨‍👩‍👧", "🇯🇵", "é", "é", "𠮷", "﷽",
        "ﬃ", "㍻", "🈁"})
    void every_sign_is_only_text(String words) {
        try (var index = Filled.titles("防災の計画", "計画")) {
            assertThatCode(() -> index.search(Question.of(words))).doesNotThrowAnyException();
        }
    }

    @Test
    void signs_of_other_search_engines_are_looked_for_as_they_are() {
        try (var index = Filled.titles("C++の研修", "100%の達成", "絵文字😀の町", "𠮷野家の例", "-防災")) {
            assertThat(Filled.ids(index, "C++")).containsExactly("C++の研修");
            assertThat(Filled.ids(index, "%")).containsExactly("100%の達成");
            assertThat(Filled.ids(index, "😀")).containsExactly("絵文字😀の町");
            assertThat(Filled.ids(index, "字😀")).containsExactly("絵文字😀の町");
            assertThat(Filled.ids(index, "吉野")).containsExactly("𠮷野家の例");
            assertThat(Filled.ids(index, "防災 AND")).isEmpty();
        }
    }

    @Test
    void a_question_without_words_asks_for_everything() {
        try (var index = Filled.titles("あ", "い")) {
            for (var nothing : List.of("", " ", "　\t\n", "、、", "\"\"", "\u200B\uFE0F", "\u0000")) {
                assertThat(index.search(Question.of(nothing)).total()).as("«%s»", nothing).isEqualTo(2);
            }
        }
    }

    @Test
    void of_a_million_characters_the_first_count() {
        try (var index = Filled.titles("防災の計画", "計画")) {
            assertThat(Filled.ids(index, "防災 " + " ".repeat(1_000_000) + "窓口")).containsExactly("防災の計画");
            assertThat(Filled.ids(index, "あ".repeat(1_000_000))).isEmpty();
            assertThat(Filled.ids(index, "計 画 ".repeat(250_000))).hasSize(2);
            assertThat(Filled.ids(index, "\"".repeat(1_000_000))).hasSize(2);
            assertThat(Filled.ids(index, "😀".repeat(500_000))).isEmpty();
        }
    }

    @Test
    void noise_neither_fails_nor_is_cut_in_the_middle_of_a_character() {
        var random = new Random(7);
        try (var index = SearchIndex.inMemory()) {
            for (int i = 0; i < 100; i++) {
                var noise = noise(random);
                index.replace("noise", List.of(Filled.entry(noise, noise, noise)));

                var answer = index.search(Question.of(noise.substring(0, Math.min(noise.length(), 12))));

                for (var hit : answer.hits()) {
                    for (var segment : hit.snippet()) {
                        assertThat(segment.text().codePoints()
                                .noneMatch(c -> c < 0x20 || (c >= 0xD800 && c <= 0xDFFF)))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void an_entry_of_a_megabyte_in_every_part_is_taken_in() {
        var much = "防災😀a ".repeat(200_000);
        try (var index = SearchIndex.inMemory()) {
            index.replace(much,
                    List.of(new Entry(much, Kind.PLAN, much, much, List.of(much), List.of(much, much),
                            Map.of("field", List.of(much, "")))));

            assertThat(
                    index.search(Question.of("防災").facets(Map.of("field", Set.of(much))).bodies(Set.of(much)))
                            .hits())
                    .singleElement().satisfies(hit -> assertThat(hit.title()).isNotEmpty());
            index.remove(much);
            assertThat(index.search(Question.of("")).total()).isZero();
        }
    }

    private static String noise(Random random) {
        var signs = new StringBuilder();
        int length = 1 + random.nextInt(400);
        for (int i = 0; i < length; i++) {
            signs.append(switch (random.nextInt(6)) {
                case 0 -> (char) random.nextInt(0x10000);
                case 1 -> (char) random.nextInt(0x80);
                case 2 -> "ﾞ゚⃝ー-・りき取組し、";
                case 3 -> (char) (0xD800 + random.nextInt(0x800));
                case 4 -> Character.toString(0x20000 + random.nextInt(100));
                default -> (char) (0x3040 + random.nextInt(0xC0));
            });
        }
        return signs.toString();
    }
}
