package jp.kanmin.app.cli.table;

import java.io.IOException;
import java.util.List;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.report.FindingJson;
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

    /// It could be read.
    record Read(Workbook workbook) implements Books {}

    /// It could not be read.
    ///
    /// @param finding what is wrong with the file
    record Refused(Finding finding) implements Books {}

    static Books of(Source source, Console console) {
        try (var in = source.open(console)) {
            return of(WorkbookReader.read(name(source), in.readAllBytes()));
        } catch (UserError e) {
            return new Refused(finding(e.what(), e.remedy()));
        } catch (IOException _) {
            throw Messages.error("unreadable", source.name());
        }
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

    private static String name(Source source) {
        var path = source.isStandardInput() ? "stdin" : source.name();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
