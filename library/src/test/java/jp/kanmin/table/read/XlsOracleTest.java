package jp.kanmin.table.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import jp.kanmin.table.SharedFiles;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class XlsOracleTest {

    @ParameterizedTest
    @MethodSource("workbooks")
    void a_real_workbook_of_the_old_kind_is_read_whole(Path file) throws IOException {
        var ours = WorkbookReader.read(file);

        assertThat(ours.format()).isEqualTo(Format.XLS);
        assertThat(ours.doubts()).extracting(Workbook.Doubt::kind).contains(Kind.OLD_FORMAT)
                .doesNotContain(Kind.WRONG_EXTENSION, Kind.DAMAGED);
        try (var in = new FileInputStream(file.toFile()); var theirs = new HSSFWorkbook(in)) {
            assertThat(PoiComparison.of(ours, theirs)).isEmpty();
        }
    }

    private static Stream<Path> workbooks() {
        return SharedFiles.ending(".xls");
    }
}
