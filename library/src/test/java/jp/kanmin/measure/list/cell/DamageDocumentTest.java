package jp.kanmin.measure.list.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// `docs/list-findings.md` is printed from the constants. `-Dgolden=write` prints it anew.
class DamageDocumentTest {

    private static final Path FILE = Path.of(System.getProperty("kanmin.root"), "docs", "list-findings.md");

    @Test
    void the_printed_findings_are_current() throws IOException {
        var printed = """
                # 国の施策一覧の読取りで分かること / What reading the national list finds

                Printed from the constants themselves; do not edit. `%s` stands for what the finding speaks of. All are notes: the
                list is read to its end, and what cannot be told stays unknown.

                | id | severity | 何が / what | 次の一手 / next step |
                |---|---|---|---|
                """ + Damage.ALL.stream().map(DamageDocumentTest::row).collect(Collectors.joining());
        if (System.getProperty("golden", "").equals("write")) {
            Files.writeString(FILE, printed);
        }

        assertThat(FILE).as("run with -Dgolden=write").hasContent(printed);
    }

    private static String row(Damage damage) {
        return "| %s | %s | %s<br>%s | %s<br>%s |%n".formatted(damage.id(), damage.severity().code(),
                damage.message().ja(),
                damage.message().en(), damage.remedy().ja(), damage.remedy().en());
    }
}
