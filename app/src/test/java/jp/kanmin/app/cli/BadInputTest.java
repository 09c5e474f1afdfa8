package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import jp.kanmin.json.Json;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands where a plan should: always a report, never anything else.
class BadInputTest {

    /// Raise it for a long run: `-Dkanmin.mutations=10000`.
    private static final int MUTATIONS = Integer.getInteger("kanmin.mutations", 2_000);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{", "{}", "[]", "[1]", "null", "true", "12", "\"body\"",
        "plain words",
        "{\"body\": 1}x", "a: &a [*a]", "a: &a {b: *a}", "- - - -", "\u0000\u0001\u0002", "{\"a\":{\"a\":",
        "%PDF-1.7",
        "PK\u0003\u0004", "<html></html>", "body,name\n1,2", "{\"body\": \"182079\", \"body\": \"182079\"}"})
    void text_that_is_no_plan_is_one_finding(String text) {
        var run = Run.with(text, "plan", "check", "--format=json", "-");

        assertIsRefused(run);
    }

    @Test
    void nested_without_end_is_one_finding() {
        assertIsRefused(Run.with("[".repeat(2_000_000), "plan", "check", "--format=json", "-"));
        assertIsRefused(Run.with("- ".repeat(200_000), "plan", "check", "--format=json", "-"));
    }

    @Test
    void a_billion_laughs_are_one_finding() {
        var yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            yaml.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        assertIsRefused(Run.with(yaml.toString(), "plan", "check", "--format=json", "-"));
    }

    @Test
    void a_plan_of_more_items_than_anyone_could_read_is_one_finding() {
        assertIsRefused(
                Run.with("{\"body\": \"182079\", \"measures\": [" + "{},".repeat(2_000_000) + "{}]}", "plan",
                        "check", "--format=json", "-"));
    }

    @Test
    void the_same_mistake_a_hundred_thousand_times_is_told_a_thousand_times_and_counted() {
        var run = Run.with("{\"body\": \"182079\", \"measures\": [" + "{},".repeat(99_999) + "{}]}", "plan",
                "check",
                "--lang=en", "--format=json", "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("There are 99000 more findings of this rule.");
        assertThat(((Json.Arr) run.json().at("findings").orElseThrow()).items()).hasSizeLessThan(100_000);
    }

    @Test
    void a_file_of_33_megabytes_is_one_finding() throws IOException {
        var file = folder.resolve("large.json");
        byte[] blanks = new byte[33 << 20];
        Arrays.fill(blanks, (byte) ' ');
        Files.write(file, blanks);

        var run = Run.of("plan", "check", "--format=json", file.toString());

        assertIsRefused(run);
        assertThat(run.at("findings/0/message")).contains("大きすぎます");
    }

    @Test
    void random_bytes_are_one_finding() {
        var random = new Random(20190401);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            var run = Run.with(bytes, "plan", "check", "--format=json", "-");
            assertThat(run.status()).isIn(0, 1);
            assertThat(run.at("file")).isEqualTo("\"-\"");
        }
    }

    @Test
    void a_plan_cut_short_anywhere_is_still_a_report() throws IOException {
        byte[] plan = Files.readAllBytes(Path.of(Run.example()));
        for (int length = 0; length < plan.length; length += 97) {
            assertIsRefused(Run.with(Arrays.copyOf(plan, length), "plan", "check", "--format=json", "-"));
        }
    }

    @Test
    void a_changed_plan_is_always_a_report() throws IOException {
        byte[] plan = Files.readAllBytes(Path.of(Run.example()));
        var random = new Random(9_4);
        for (int i = 0; i < MUTATIONS; i++) {
            var run = Run.with(mutated(plan, random), "plan", "check", "--format=json", Run.AS_OF, "-");
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isIn(0, 1);
            assertThat(run.at("asOf")).isEqualTo("\"2026-04-15\"");
        }
    }

    @Test
    void devices_and_pipes_are_read_or_refused_but_never_waited_for()
            throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "there are no devices here");
        assertIsRefused(Run.of("plan", "check", "--format=json", "/dev/null"));
        assertThat(Run.of("plan", "check", "--format=json", "/dev/zero").at("findings/0/message"))
                .contains("大きすぎます");

        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        var run = Run.of("plan", "check", "--format=json", pipe.toString());
        assertIsRefused(run);
        assertThat(run.at("findings/0/message")).contains("何も書き込まれていません");
    }

    @Test
    void a_pipe_with_a_writer_is_read() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "there are no pipes here");
        var pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        var writer = new ProcessBuilder("sh", "-c", "cat \"$1\" > \"$2\"", "sh", Run.example(),
                pipe.toString()).start();

        var run = Run.of("plan", "check", "--format=json", Run.AS_OF, pipe.toString());

        assertThat(writer.waitFor()).isZero();
        assertThat(run.at("body")).isEqualTo("\"182079\"");
    }

    private static void assertIsRefused(Run run) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.at("body")).isEqualTo("null");
        assertThat(run.at("plan")).isEqualTo("null");
        assertThat(run.at("summary"))
                .isEqualTo("{\"must\": 1, \"principle\": 0, \"advice\": 0, \"note\": 0}");
        assertThat(run.at("findings/0/rule")).isEqualTo("\"KD-FILE\"");
        assertThat(run.at("findings/0/severity")).isEqualTo("\"fatal\"");
        assertThat(run.at("findings/1")).isEqualTo("missing");
        assertThat(run.err()).isEmpty();
    }

    /// The plan with some bytes changed, dropped, doubled or swapped for a piece of it.
    private static byte[] mutated(byte[] plan, Random random) {
        byte[] changed = plan.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] = (byte) "{}[]\",:0-9tfn \\".charAt(random.nextInt(15));
                case 2 -> changed = spliced(changed, at, 1 + random.nextInt(40), new byte[0]);
                default -> {
                    int from = random.nextInt(plan.length - 60);
                    changed = spliced(changed, at, 0,
                            Arrays.copyOfRange(plan, from, from + random.nextInt(60)));
                }
            }
        }
        return changed;
    }

    private static byte[] spliced(byte[] bytes, int at, int dropped, byte[] inserted) {
        int end = Math.min(bytes.length, at + dropped);
        byte[] result = Arrays.copyOf(bytes, bytes.length - (end - at) + inserted.length);
        System.arraycopy(inserted, 0, result, at, inserted.length);
        System.arraycopy(bytes, end, result, at + inserted.length, bytes.length - end);
        return result;
    }

    @Test
    void a_name_that_is_no_path_is_a_missing_file() {
        var run = Run.of("plan", "check", "a\u0000b");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kanmin: ファイル「a").hasLineCount(1);
        assertThat(run.err().getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) 0);
    }
}
