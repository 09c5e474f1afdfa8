package jp.kanmin.app.cli.table;

import java.nio.file.Path;
import java.util.List;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Language;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.table.read.WorkbookReader;
import jp.kanmin.table.sheet.Workbook;

/// A file of tables that was read, or why it could not be.
sealed interface Books {

    /// As much is taken from a pipe, in bytes; files are read in place.
    int LARGEST = 1 << 29;

    /// It could be read.
    record Read(Workbook workbook) implements Books {}

    /// It could not be read.
    ///
    /// @param finding what is wrong with the file
    record Refused(Finding finding) implements Books {}

    /// Reads one workbook.
    static Books of(Source source, Console console) {
        try {
            return of(source.isFile()
                    ? WorkbookReader.read(Path.of(source.name()))
                    : WorkbookReader.read(source.name(), source.bytes(console, LARGEST)));
        } catch (UserError e) {
            return new Refused(finding(e.what(), e.remedy()));
        }
    }

    /// Reads a workbook, or all those in a zip.
    ///
    /// @throws UserError when nothing of it can be read
    static List<Workbook> all(Source source, Console console) {
        return source.isFile()
                ? WorkbookReader.readAll(Path.of(source.name()))
                : WorkbookReader.readAll(source.name(), source.bytes(console, LARGEST));
    }

    private static Books of(Workbook workbook) {
        if (!workbook.sheets().isEmpty()) {
            return new Read(workbook);
        }
        var why = workbook.doubts().isEmpty()
                ? Words.of("表のあるファイルではありません。", "It is no file of tables.")
                : workbook.doubts().getFirst().what();
        return new Refused(finding(why, Words.of("xlsx・xls・ods・csvのファイルを指定してください。",
                "Please give an xlsx, xls, ods or csv file.")));
    }

    private static Finding finding(Words what, Words remedy) {
        return new Finding("L1-01", Force.ADVICE, Severity.FATAL, Place.whole(), what, remedy,
                List.of("機械可読性ルール L1-01"), Fix.NONE);
    }

    /// What JSON says of a file that could not be read.
    static Json.Obj refused(String file, Finding finding, Language language) {
        return Json.Obj.EMPTY.with("file", Json.of(file)).with("format", Json.ofNull())
                .with("findings", FindingJson.of(List.of(finding), language));
    }
}
