package jp.kanmin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kanmin.app.service.operation.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_folder_without_data_is_said_in_one_line() {
        for (var run : new Run[]{
            Run.of("backup", "--data", data(), "--out", folder.resolve("b.zip").toString()),
            Run.of("audit", "verify", "--data", data()),
            Run.of("restore", folder.resolve("none.zip").toString(), "--data", data())}) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(run.out()).isEmpty();
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_folder_that_is_held_is_said_in_one_line() {
        try (var held = DataFolder.hold(folder.resolve("data"))) {
            var run = Run.of("serve", "--port", "0", "--data", held.path().toString());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).hasLineCount(1).contains("動いているサーバー");
        }
    }

    @Test
    void settings_that_nobody_knows_or_that_cannot_be_are_named() throws IOException {
        assertThat(told("prot = 8080")).contains("「prot」という設定はありません", "port");
        assertThat(told("port = many")).contains("port を「many」にはできません");
        assertThat(told("port = 70000")).contains("70000");
        assertThat(told("behind-proxy = yes")).contains("behind-proxy", "true false");
        assertThat(told("mail.host = mail.example.jp")).contains("mail.from");
        assertThat(
                told("oidc.client-id = a\noidc.title = b\noidc.issuer = c\noidc.authorization = no address"))
                .contains("oidc.authorization");
        assertThat(told("base-path = no")).contains("「no」");
        assertThat(told("port = \\u00zz")).contains("読めません");
    }

    @Test
    void a_database_that_does_not_answer_is_said_in_one_line() {
        var run = Run.of("audit", "verify", "--database",
                "jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("データベースにつながりません");
        assertThat(run.out()).isEmpty();
    }

    private String told(String settings) throws IOException {
        Files.createDirectories(Path.of(data()));
        Files.writeString(Path.of(data(), "kanmin.properties"), settings + "\n");
        var run = Run.of("serve", "--data", data());
        assertThat(run.status()).as(settings).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
        return run.err();
    }

    private String data() {
        return folder.resolve("data").toString();
    }
}
