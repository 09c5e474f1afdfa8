package jp.kanmin.register.check.glance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import jp.kanmin.register.check.cell.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlanceTest {

    @ParameterizedTest
    @EnumSource
    void text_is_passed_exactly_when_all_its_bytes_are_characters(Encoding encoding) {
        var glance = TextGlance.of(false, encoding);
        var random = new Random(5);
        for (int i = 0; i < 40_000; i++) {
            byte[] cell = cell(random, encoding);
            boolean isText = new String(cell, encoding.charset()).indexOf('\uFFFD') < 0;

            assertThat(end(glance, cell)).as(Arrays.toString(cell))
                    .isEqualTo(isText ? cell.length : Glance.UNSURE);
            assertThat(glance.quoted(behind(cell, "\","), 0)).as(Arrays.toString(cell))
                    .isEqualTo(isText ? cell.length + 1 : Glance.UNSURE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_character_is_text(Encoding encoding) {
        var glance = TextGlance.of(false, encoding);
        for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
            var text = Character.toString(c);
            byte[] cell = text.getBytes(encoding.charset());
            if (text.equals(new String(cell, encoding.charset())) && c != ',' && c != '"' && c != 0xFFFD) {
                assertThat(end(glance, cell)).as(Integer.toHexString(c)).isEqualTo(cell.length);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_shape_of_characters_refuses_bytes_that_are_none(Encoding encoding) {
        var glance = new ShapeGlance(false, Shape.of("[0-9ぁ-\uFFFF]+").orElseThrow(), encoding);
        var random = new Random(6);
        for (int i = 0; i < 40_000; i++) {
            byte[] cell = cell(random, encoding);

            if (end(glance, cell) == cell.length) {
                assertThat(new String(cell, encoding.charset())).doesNotContain("\uFFFD")
                        .matches("[0-9ぁ-\uFFFF]*");
            }
        }
        assertThat(end(glance, "漢字2".getBytes(encoding.charset()))).isPositive();
    }

    @Test
    void every_day_of_the_calendar_is_seen_at_a_glance_but_leap_days() {
        var glance = new DateGlance(true);
        for (var day = LocalDate.of(1999, 1, 1); day.getYear() < 2005; day = day.plusDays(1)) {
            boolean isLeap = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
            assertThat(end(glance, ascii(day.toString()))).isEqualTo(isLeap ? Glance.UNSURE : 10);
        }
        for (var other : List.of("2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00",
                "2024-01-32",
                "2024/01/01", "202a-01-01", "2024-0:-01", "20240101", "2024-01-0", "",
                "\u00B2024-01-01")) {
            assertThat(end(glance, ascii(other))).as(other).isEqualTo(Glance.UNSURE);
        }
    }

    @Test
    void numbers_within_range_are_seen_at_a_glance() {
        var glance = new NumberGlance(false, true, 20, 123_456_789_012_344L);
        for (var number : List.of("20", "35.6", "0035.123456789012345", "12345678", "123456789",
                "123456789012344.5", "1234567.12345678", "")) {
            assertThat(end(glance, ascii(number))).as(number).isEqualTo(number.length());
        }
        for (var other : List.of("19", "19.99", "-30", "35.", ".5", "1234567890123456", "123456789012345",
                "35.1234567890123456")) {
            assertThat(end(glance, ascii(other))).as(other).isEqualTo(Glance.UNSURE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void choices_of_any_length_are_told_apart(Encoding encoding) {
        var choices = List.of("1", "有", "無", "公民館", "図書館", "図書室", "指定避難所", "指定緊急避難場所（洪水・土砂災害）",
                "指定緊急避難場所（高潮・土砂災害）");
        var glance = new ChoiceGlance(false, choices, encoding);
        for (var choice : choices) {
            assertThat(end(glance, choice.getBytes(encoding.charset()))).isPositive();
            assertThat(end(glance, (choice + "x").getBytes(encoding.charset()))).isEqualTo(Glance.UNSURE);
        }
        assertThat(end(glance, "指定緊急避難場所（津波・土砂災害）".getBytes(encoding.charset()))).isEqualTo(Glance.UNSURE);
        assertThat(end(glance, new byte[0])).isZero();
    }

    /// Characters of all lengths, some with a damaged byte; nothing that ends a cell.
    private static byte[] cell(Random random, Encoding encoding) {
        var bytes = new ByteArrayOutputStream();
        var characters = "aZ 7-あ漢字。ー１（éЖ①𠮷ｱ髙".codePoints().toArray();
        for (int n = random.nextInt(12); n > 0; n--) {
            var one = Character.toString(characters[random.nextInt(characters.length)]);
            bytes.writeBytes(one.getBytes(encoding.charset()));
        }
        byte[] cell = bytes.toByteArray();
        if (cell.length > 0 && random.nextBoolean()) {
            int at = random.nextInt(cell.length);
            cell[at] = (byte) (0x80 + random.nextInt(0x80));
            if (random.nextInt(4) == 0) {
                cell = Arrays.copyOf(cell, at + 1);
            }
        }
        return cell;
    }

    private static int end(Glance glance, byte[] cell) {
        int end = glance.end(behind(cell, ","), 0);
        return end == cell.length ? end : Glance.UNSURE;
    }

    private static byte[] behind(byte[] cell, String end) {
        byte[] padded = Arrays.copyOf(cell, cell.length + 32);
        System.arraycopy(ascii(end + "\n"), 0, padded, cell.length, end.length() + 1);
        return padded;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
