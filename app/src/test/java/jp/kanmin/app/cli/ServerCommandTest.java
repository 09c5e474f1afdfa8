package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.regex.Pattern;
import jp.kanmin.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_demo_prints_its_address_and_shows_the_worked_example() throws IOException {
        assertThat(pageOf(OutputStream.nullOutputStream(), "demo", "--port", "0")).contains("鯖江市");
    }

    @Test
    void serve_shows_the_plans_of_a_folder_and_tells_what_it_left_out() throws IOException {
        Files.copy(Path.of(Run.example()), folder.resolve("plan.json"));
        Files.writeString(folder.resolve("broken.json"), "{");
        Files.writeString(folder.resolve("mute.yaml"), "format: kanmin-plan/1\nbody: '182079'\n");
        Files.writeString(folder.resolve("report.json"), "{\"format\": \"kanmin-report/1\"}");
        var err = new ByteArrayOutputStream();

        assertThat(pageOf(err, "serve", "--port", "0", "--data", folder.toString())).contains("鯖江市");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2)
                .anyMatch(line -> line.contains("broken.json") && line.contains("は除きました"))
                .anyMatch(line -> line.contains("mute.yaml") && line.contains("問い合わせ先"));
    }

    /// Starts the server, reads its address from standard output, asks for the first page and lets it go. The server
    /// ends with the virtual machine, as it does when a person presses Ctrl+C.
    private static String pageOf(OutputStream err, String... command) throws IOException {
        try (var out = new PipedOutputStream();
                var lines = new Scanner(new PipedInputStream(out), StandardCharsets.UTF_8)) {
            Thread.ofPlatform().daemon()
                    .start(() -> Main.run(command, InputStream.nullInputStream(), out, err));
            var address = ADDRESS.matcher(lines.nextLine());
            assertThat(address.find()).isTrue();
            try (var page = URI.create(address.group()).toURL().openStream()) {
                return new String(page.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
