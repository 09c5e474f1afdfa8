package jp.kanmin.benchmark.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.kanmin.register.check.Check;
import jp.kanmin.register.schema.SchemaFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void we_and_the_regular_expressions_find_every_planted_error(String charset, @TempDir Path folder)
            throws Exception {
        var file = folder.resolve("list.csv");
        new FacilityFile().write(file, 20_000, Charset.forName(charset), "");
        var schema = SchemaFile.read(ListCheck.SCHEMA.getBytes(StandardCharsets.UTF_8), "facilities");

        try (var in = Files.newInputStream(file)) {
            var report = new Check(schema, 100).file(in);

            assertThat(report.rows()).isEqualTo(20_000);
            assertThat(report.breaches()).isEqualTo(10);
        }
        assertThat(RegexCheck.bad(file, Charset.forName(charset))).isEqualTo(10);
        assertThat(BareTokenizer.cells(file)).isEqualTo(12 * 20_001);
    }
}
