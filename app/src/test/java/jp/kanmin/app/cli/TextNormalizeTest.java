package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import jp.kanmin.text.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextNormalizeTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void print_mends_characters_and_keeps_everything_else() {
        var run = Run.with("⼈⼝  ①（２８％）\t\r\n\r\n最後の行", "text", "normalize");

        assertThat(run).isEqualTo(new Run(0, "人口  ①（２８％）\t\r\n\r\n最後の行", ""));
    }

    @Test
    void search_folds_width_and_case_line_by_line() {
        assertThat(Run.with("ＡＢＣ\nｶﾀｶﾅ\n", "text", "normalize", "--form", "search", "-").out().lines())
                .hasSize(2).first().isEqualTo("abc");
    }

    @Test
    void a_doubtful_character_stays_and_is_told_with_its_line() {
        var run = Run.with("一行目\nデバйд\n\uE000\n", "text", "normalize");

        assertThat(run.out()).contains("\uE000");
        assertThat(run.err()).contains("- 3行目");
        assertThat(run.status()).isZero();
    }

    @Test
    void files_follow_each_other_and_shift_jis_becomes_utf_8() throws IOException {
        var sjis = Files.write(folder.resolve("a.txt"), "人口\r\n".getBytes(Decoded.WINDOWS_31J)).toString();
        var marked = Files.writeString(folder.resolve("b.txt"), "\uFEFF世帯\n").toString();
        var utf16 = Files.write(folder.resolve("c.txt"), "\uFEFF面積\n".getBytes(StandardCharsets.UTF_16LE))
                .toString();

        assertThat(Run.of("text", "normalize", sjis, marked, utf16))
                .isEqualTo(new Run(0, "人口\r\n世帯\n面積\n", ""));
    }

    @Test
    void a_file_that_is_no_text_is_told_and_ends_with_status_1() throws IOException {
        var binary = Files.write(folder.resolve("x.bin"), new byte[]{0, (byte) 0xFF, 0, 1}).toString();
        var run = Run.of("text", "normalize", binary);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("x.bin」は文字のファイルではありません");
    }

    @Test
    void bytes_that_are_no_characters_are_counted_by_line() {
        var run = Run.with(new byte[]{'a', '\n', (byte) 0x8A, (byte) 0xBF, '\n', 'b'}, "text", "normalize");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("a\n").endsWith("\nb");
        assertThat(run.err()).contains("読めない文字を含む行が 1行");
    }

    @Test
    void a_long_file_keeps_its_lines_and_a_long_line_its_characters() throws IOException {
        var lines = "人口と世帯\n".repeat(200_000);
        var line = "𠮷".repeat(1_500_000);
        var many = Files.writeString(folder.resolve("many.txt"), lines).toString();
        var one = Files.writeString(folder.resolve("one.txt"), line).toString();

        assertThat(Run.of("text", "normalize", many).out()).isEqualTo(lines);
        assertThat(Run.of("text", "normalize", one).out()).isEqualTo(line);
    }

    @Test
    void any_bytes_give_as_many_lines_as_they_had() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            var run = Run.with(bytes, "text", "normalize", "--form=" + (i % 2 == 0 ? "print" : "search"));

            assertThat(run.status()).isIn(0, 1);
            assertThat(run.out().chars().filter(c -> c == '\n').count())
                    .isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n')
                            .count());
        }
    }
}
