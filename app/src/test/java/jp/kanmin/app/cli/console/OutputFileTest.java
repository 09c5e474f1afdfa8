package jp.kanmin.app.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kanmin.finding.UserError;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_file_is_replaced_as_a_whole_and_nothing_stays_beside_it() {
        var file = folder.resolve("計画.json");
        OutputFile.write(file, "1");
        OutputFile.write(file, "2");

        assertThat(file).hasContent("2");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_link_keeps_pointing_and_a_device_stays_one() throws IOException {
        var file = Files.writeString(folder.resolve("real.json"), "1");
        var link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        OutputFile.write(link, "2");

        assertThat(file).hasContent("2");
        assertThat(link).isSymbolicLink();
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/null")), "there are no devices here");
        OutputFile.write(Path.of("/dev/null"), "3");
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void a_place_that_cannot_be_written_is_told() {
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("a/b.json"), "1"))
                .isInstanceOf(UserError.class).hasMessageContaining("に書き込めません");
        assertThatThrownBy(() -> OutputFile.write(folder, "1"))
                .isInstanceOf(UserError.class).hasMessageContaining("フォルダーです");
    }
}
