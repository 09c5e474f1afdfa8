package jp.kanmin.table.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.kanmin.file.MadeZip;
import jp.kanmin.finding.UserError;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Workbook;
import jp.kanmin.table.sheet.Workbook.Doubt.Kind;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a.csv | %PDF-1.7 x | PDF",
        "a.xlsx | GIF89a | OTHER",
        "a.json | {\"a\": 1} | JSON",
        "a.csv | [{\"a\": 1}] | JSON",
        "a.csv | [注1],x | CSV",
        "a.csv | <1000,2 | CSV",
        "a.xml | <?xml version=\"1.0\"?><kml/> | OTHER",
    })
    void a_file_is_what_its_content_says(String name, String content, Format format) {
        var read = WorkbookReader.read(name, content.getBytes(StandardCharsets.UTF_8));

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.sheets().isEmpty()).isEqualTo(!format.isList());
        boolean isOther = format == Format.OTHER || name.endsWith(format.code());
        assertThat(read.doubts().stream().anyMatch(doubt -> doubt.kind() == Kind.WRONG_EXTENSION))
                .isEqualTo(!isOther);
    }

    @Test
    void a_workbook_that_calls_itself_csv_is_read_as_a_workbook() {
        var read = WorkbookReader.read("a.csv",
                MadeZip.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "").bytes());

        assertThat(read.format()).isEqualTo(Format.XLSX);
        assertThat(read.sheets()).hasSize(1);
        assertThat(read.doubts()).extracting(Workbook.Doubt::kind).containsExactly(Kind.WRONG_EXTENSION);
    }

    @Test
    void a_workbook_with_a_password_says_so() throws IOException {
        var locked = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("x");
            try (var out = encryptor.getDataStream(files)) {
                out.write(MadeZip.workbook("", "").bytes());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(locked);
        }

        var read = WorkbookReader.read("a.xlsx", locked.toByteArray());

        assertThat(read.format()).isEqualTo(Format.ENCRYPTED);
        assertThat(read.sheets()).isEmpty();
        assertThat(read.doubts()).extracting(doubt -> doubt.what().en())
                .containsExactly("The file is locked with a password. Save it again without one.");
    }

    @Test
    void a_word_document_and_the_binary_workbook_say_what_to_do() {
        var word = new MadeZip().part("[Content_Types].xml", "<Types/>").part("word/document.xml", "<w/>");
        assertThat(WorkbookReader.read("a.docx", word.bytes()).format()).isEqualTo(Format.DOCX);

        var binary = new MadeZip().part("[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>");
        assertThat(WorkbookReader.read("a.xlsb", binary.bytes()).format()).isEqualTo(Format.XLSB);
    }

    @Test
    void a_zip_gives_the_workbooks_in_it_and_no_zip_in_a_zip() {
        var inner = MadeZip.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "").bytes();
        var zip = new MadeZip().part("表/人口.xlsx", inner).part("公園.csv", "a,b\n1,2\n")
                .part("__MACOSX/x.csv", "x")
                .part("中.zip", new MadeZip().part("a.csv", "a").bytes()).bytes();

        List<Workbook> all = WorkbookReader.readAll("一式.zip", zip);

        assertThat(all).extracting(Workbook::name).containsExactly("人口.xlsx", "公園.csv", "中.zip");
        assertThat(all).extracting(Workbook::format).containsExactly(Format.XLSX, Format.CSV, Format.ZIP);
        assertThat(all.getLast().sheets()).isEmpty();
        assertThat(WorkbookReader.read("一式.zip", zip).sheets()).isEmpty();
    }

    @Test
    void one_bad_file_in_a_zip_does_not_hide_the_others() {
        byte[] zip = new MadeZip().part("a.csv", "a,b\n1,2\n").part("空.csv", "").bytes();

        List<Workbook> all = WorkbookReader.readAll("一式.zip", zip);

        assertThat(all).extracting(Workbook::format).containsExactly(Format.CSV, Format.OTHER);
        assertThat(all.getLast().doubts()).singleElement()
                .satisfies(doubt -> assertThat(doubt.what().ja()).contains("「空.csv」は空です"));
    }

    @Test
    void an_empty_file_and_a_missing_one_end_in_one_line() {
        assertThatThrownBy(() -> WorkbookReader.read("a.csv", new byte[0])).isInstanceOf(UserError.class)
                .hasMessageContaining("空です");
        assertThatThrownBy(() -> WorkbookReader.read(Path.of("no-such-file.csv")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no-such-file.csv");
    }
}
