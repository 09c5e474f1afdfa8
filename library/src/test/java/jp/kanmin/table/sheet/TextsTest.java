package jp.kanmin.table.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void texts_come_back_as_they_were_and_equal_ones_have_one_number() {
        var texts = new Texts();
        var numbers = new HashMap<String, Integer>();
        var draw = new Random(1);
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder(i % 2 == 0 ? "a" : "東京");
            for (int length = draw.nextInt(6); length > 0; length--) {
                text.append(
                        (char) (draw.nextBoolean() ? draw.nextInt('a', 'f') : draw.nextInt(0x3042, 0x3046)));
            }
            int number = texts.number(text.toString());
            assertThat(numbers.computeIfAbsent(text.toString(), _ -> number)).isEqualTo(number);
        }

        assertThat(texts.size()).isEqualTo(numbers.size());
        numbers.forEach((text, number) -> assertThat(texts.get(number)).isEqualTo(text));
    }

    @Test
    void long_texts_and_odd_characters_are_kept() {
        var texts = new Texts();
        var longest = "あ".repeat(1 << 20);
        int first = texts.add(longest);
        int second = texts.number("é\0ÿ𠮷\uD800");
        int third = texts.add("x".repeat(100_000));

        assertThat(texts.get(first)).isEqualTo(longest);
        assertThat(texts.get(second)).isEqualTo("é\0ÿ𠮷\uD800");
        assertThat(texts.get(third)).hasSize(100_000);
        assertThat(texts.number("")).isEqualTo(texts.number(""));
    }
}
