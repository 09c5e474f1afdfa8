package jp.kanmin.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import jp.kanmin.table.sheet.Content;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFilesTest {

    private static final String LIST = "番号,名称,住所\r\n01,中央公園,本町1丁目\r\n02,南公園,緑町2丁目\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void a_list_reads_the_same_in_any_encoding(String encoding) {
        var read = WorkbookReader.read("公園.csv", LIST.getBytes(Charset.forName(encoding)));

        assertThat(read.format()).isEqualTo(Format.CSV);
        assertThat(row(read, 0)).containsExactly("番号", "名称", "住所");
        assertThat(row(read, 2)).containsExactly("02", "南公園", "緑町2丁目");
        assertThat(read.sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.name()).isEmpty();
            assertThat(sheet.content(1, 0)).isEqualTo(Content.TEXT);
        });
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_the_first_heading() {
        var read = WorkbookReader.read("a.csv", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8));

        assertThat(row(read, 0)).first().isEqualTo("番号");
        assertThat(read.doubts()).isEmpty();
    }

    @Test
    void tabs_and_semicolons_are_told_from_commas_in_the_text() {
        assertThat(read("a\tb\n1,5\t2\n3,5\t4\n").format()).isEqualTo(Format.TSV);
        var semicolons = read("a;b\n1,5;2\n3;4\n");
        assertThat(row(semicolons, 1)).containsExactly("1,5", "2");
        assertThat(semicolons.doubts()).extracting(Workbook.Doubt::kind).contains(Kind.STRUCTURE);
    }

    @Test
    void quotes_hold_commas_line_breaks_and_quotes() {
        var read = read("a,b\n\"1,2\",\"x\ny\"\n\"he said \"\"no\"\"\",\n");

        assertThat(row(read, 1)).containsExactly("1,2", "x\ny");
        assertThat(row(read, 2)).containsExactly("he said \"no\"", "");
        assertThat(words(read)).contains("line 2").contains("line breaks");
    }

    @Test
    void a_quote_left_open_does_not_swallow_the_lines_after_it() {
        var read = read("a,b\n\"open,1\nx,2\ny,\"3\"\n");

        assertThat(row(read, 1)).containsExactly("\"open", "1");
        assertThat(row(read, 3)).containsExactly("y", "3");
        assertThat(words(read)).contains("Quotes are not written as they should be (line 2)");
    }

    @Test
    void quotes_inside_a_text_that_nobody_doubled_stay_in_it() {
        var read = read("a,b\n\"shelf\"over 50 cm, wide.\",T\n\"\\\"mirin\\\", sake\" ,P\n");

        assertThat(row(read, 1)).containsExactly("shelf\"over 50 cm, wide.", "T");
        assertThat(row(read, 2)).containsExactly("\\\"mirin\\\", sake", "P");
        assertThat(words(read)).contains("(line 2, 3)");
    }

    @Test
    void lines_with_another_number_of_fields_are_named() {
        var read = read("a,b\n1,2\n3,4,5\n6,7\n8\n");

        assertThat(words(read)).contains("Lines that do not have 2 fields as most have: 2 (line 3, 5)");
    }

    @Test
    void mixed_line_ends_and_nul_characters_are_said_and_read_over() {
        var mixed = read("a,b\r\n1,2\n3,4\r\n");
        assertThat(mixed.sheets().getFirst().rows()).isEqualTo(3);
        assertThat(words(mixed)).contains("Line ends of several kinds are mixed (from line 2)");

        var nul = read("a,b\n1,\0002\n");
        assertThat(row(nul, 1)).containsExactly("1", "2");
        assertThat(words(nul)).contains("NUL characters").contains("line 2");
    }

    @Test
    void a_few_broken_bytes_do_not_stop_the_reading() {
        byte[] bytes = LIST.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;

        var read = WorkbookReader.read("a.csv", bytes);

        assertThat(row(read, 2)).containsExactly("02", "南公園", "緑町2丁目");
        assertThat(read.doubts()).extracting(Workbook.Doubt::kind).contains(Kind.DAMAGED);
    }

    @Test
    void many_open_quotes_do_not_take_long() {
        var read = read("\"a\"b,\"".repeat(200_000));

        assertThat(read.sheets()).hasSize(1);
    }

    private static Workbook read(String text) {
        return WorkbookReader.read("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(Workbook read) {
        return String.join("\n", read.doubts().stream().map(doubt -> doubt.what().en()).toList());
    }

    private static List<String> row(Workbook read, int row) {
        Sheet sheet = read.sheets().getFirst();
        return IntStream.range(0, sheet.columns()).mapToObj(column -> sheet.text(row, column)).toList();
    }
}
