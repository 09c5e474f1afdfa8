package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class ServerCommandTest {

    @TempDir(cleanup = CleanupMode.NEVER) // the server ends with the virtual machine
    private Path folder = Path.of("");

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/");

    @Test
    void the_demo_prints_its_address_and_shows_the_worked_example() throws IOException {
        assertThat(pageOf("demo", "--port", "0")).contains("鯖江市");
    }

    @Test
    void a_server_keeps_its_folder_which_can_be_backed_up_beside_it() throws IOException {
        var data = folder.resolve("data");
        assertThat(pageOf("serve", "--port", "0", "--data", data.toString())).contains("官民");

        var backup = Run.of("backup", "--data", data.toString(), "--out", folder.resolve("b.zip").toString());
        var verified = Run.of("audit", "verify", "--format", "json", "--data", data.toString());
        var restored = Run.of("restore", folder.resolve("b.zip").toString(), "--data",
                folder.resolve("other").toString());

        assertThat(backup.status()).as(backup.err()).isZero();
        assertThat(verified.at("lines")).isEqualTo("0");
        assertThat(verified.at("flaws")).isEqualTo("[]");
        assertThat(restored.status()).as(restored.err()).isZero();
        assertThat(Run.of("serve", "--data", data.toString()).err()).contains("動いているサーバー");
        assertThat(data.resolve("kanmin.properties")).content().contains("#port = 8080");
        assertThat(Files.getPosixFilePermissions(data)).hasSize(3);
    }

    /// Starts the server, reads its address from standard output, asks for the first page and lets it go. The server
    /// ends with the virtual machine, as it does when a person presses Ctrl+C.
    private static String pageOf(String... command) throws IOException {
        try (var out = new PipedOutputStream();
                var lines = new Scanner(new PipedInputStream(out), StandardCharsets.UTF_8)) {
            Thread.ofPlatform().daemon()
                    .start(() -> Main.run(command, InputStream.nullInputStream(), out,
                            OutputStream.nullOutputStream()));
            var address = ADDRESS.matcher(lines.nextLine());
            assertThat(address.find()).isTrue();
            try (var page = URI.create(address.group()).toURL().openStream()) {
                return new String(page.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
