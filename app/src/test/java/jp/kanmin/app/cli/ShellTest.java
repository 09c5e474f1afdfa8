package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import jp.kanmin.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellTest {

    @Test
    void the_version_is_one_line() {
        var run = Run.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("kanmin [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void kanmin_alone_shows_the_help() {
        assertThat(Run.of().out()).isEqualTo(Run.of("--help").out()).contains("使い方: kanmin")
                .contains("measures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "measures", "measures import", "measures list", "measures diff", "plan",
        "plan new",
        "plan register", "plan check", "plan publish", "plan diff", "demo", "text",
        "text normalize"})
    void every_command_explains_itself_in_both_languages(String command) {
        var words = command.isEmpty() ? new String[0] : command.split(" ", -1);
        var japanese = Run.of(with(words, "--help"));
        var english = Run.of(with(words, "--help", "--lang", "en"));

        assertThat(japanese.status()).isZero();
        assertThat(japanese.out()).startsWith("使い方: kanmin").containsPattern("\\p{IsHiragana}")
                .contains("--lang");
        assertThat(japanese.err()).isEmpty();
        assertThat(english.status()).isZero();
        assertThat(english.out()).startsWith("Usage: kanmin").doesNotContainPattern("\\p{IsHiragana}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan                              | kanmin: 「kanmin plan」のあとにコマンドが必要です。
            plan chek                         | もしかして「check」でしょうか
            nonsense                          | kanmin: 「nonsense」は余分です。 使い方: kanmin --help
            plan check                        | kanmin: 「FILE」の指定がありません。 使い方: kanmin plan check --help
            plan check --frmat=json x         | もしかして「--format」でしょうか
            plan check --zzz x                | kanmin: オプション「--zzz」はありません。
            plan check x --format             | kanmin: オプション「--format」の値がありません。
            plan check x --format xml         | kanmin: --format の値「xml」は使えません。 使えるもの: text json sarif
            plan check x --fail-on never      | 使えるもの: must principle advice note fatal critical major minor info
            plan check x --as-of 2026-02-30   | kanmin: 日付「2026-02-30」を読めません。 2026-04-01 のように書いてください。
            plan check x --nation list-1999   | kanmin: ファイル「x」がありません。
            plan check x --lang fr            | kanmin: --lang の値「fr」は使えません。 使えるもの: ja en
            plan check x --help=1             | kanmin:
            plan check --format json --format text x | kanmin: オプション「--format」が2回指定されています。
            plan check - -                    | kanmin: 標準入力（-）が2回指定されています。
            plan check nowhere/plan.json      | kanmin: ファイル「nowhere/plan.json」がありません。 名前と場所を確かめてください。
            plan check .                      | kanmin: 「.」はフォルダーです。
            plan new --body 182079            | kanmin: オプション「--out」が必要です。
            plan new --out x --body           | kanmin: オプション「--body」の値がありません。
            plan new --body 999999 --out x    | kanmin: 団体コード「999999」の団体はありません。
            plan new --body 141011 --out x    | は計画を作る団体ではありません。
            plan publish x                    | kanmin: オプション「--out」が必要です。
            demo --port x                     | kanmin: --port の値「x」は使えません。
            demo --port 70000                 | kanmin: ポート番号「70000」は使えません。
            measures list --kind laws         | 使えるもの: national sample case duty
            measures list --pillar 9          | kanmin: --pillar の値「9」は使えません。
            measures list --field 農業          | kanmin: --field は --kind national と一緒には使えません。
            measures diff a b                 | kanmin: 「a」という版も、その名前のファイルもありません。
            """)
    void wrong_use_is_said_in_one_line_with_the_next_step(String command, String words) {
        var run = Run.of(Pattern.compile(" ").splitAsStream(command).toArray(String[]::new));

        assertThat(run.err()).contains(words).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void english_is_spoken_wherever_the_option_stands() {
        assertThat(Run.of("--lang", "en", "plan", "check", "nowhere").err())
                .isEqualTo(Run.of("plan", "check", "--lang=en", "nowhere").err())
                .isEqualTo("kanmin: There is no file “nowhere”. Check its name and folder.\n");
    }

    @Test
    void a_file_may_be_called_like_an_option_or_a_list_of_arguments(
            @org.junit.jupiter.api.io.TempDir Path folder) {
        assertThat(Run.of("plan", "check", "--", "--format").err()).contains("ファイル「--format」がありません");
        assertThat(Run.of("plan", "check", "@" + folder.resolve("args")).err()).contains("ファイル「@");
    }

    @Test
    void a_fault_of_ours_leaves_a_log_and_shows_no_trace() throws IOException {
        var err = new ByteArrayOutputStream();
        int status = Main.run(new String[]{"text", "normalize"}, new Broken(),
                OutputStream.nullOutputStream(), err);
        var line = err.toString(StandardCharsets.UTF_8);

        assertThat(status).isEqualTo(3);
        assertThat(line).startsWith("kanmin: kanmin の不具合です（記録番号 ").hasLineCount(1)
                .doesNotContain("Exception");
        var log = Path.of(line.replaceAll("(?s).*）。(.*\\.log).*", "$1"));
        assertThat(log).content().contains("broken on purpose").contains("Kanmin 0.");
        Files.delete(log);
    }

    @Test
    void a_full_disk_is_told_and_a_reader_that_left_is_not() {
        var full = failing("No space left on device");
        var gone = failing("Broken pipe");

        assertThat(full.status()).isEqualTo(3);
        assertThat(full.err()).isEqualTo(
                "kanmin: 結果を書き切れませんでした（No space left on device）。空きを確かめて、もう一度実行してください。\n");
        assertThat(gone).isEqualTo(new Run(3, "", ""));
    }

    private static Run failing(String reason) {
        var err = new ByteArrayOutputStream();
        var out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        int status = Main.run(new String[]{"measures", "list"}, InputStream.nullInputStream(), out, err);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private static String[] with(String[] words, String... more) {
        var all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }

    /// Standard input that breaks in a way nobody foresaw.
    private static final class Broken extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return read();
        }
    }
}
