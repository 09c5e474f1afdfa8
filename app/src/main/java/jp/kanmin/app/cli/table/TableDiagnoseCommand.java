package jp.kanmin.app.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.cli.report.FindingJson;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.table.layout.Column;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.rule.privacy.PrivacyGate;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin table diagnose FILE…`: what a machine cannot read in a file of tables.
@Command
public final class TableDiagnoseCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "table.diagnose.file")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "FORCE|SEVERITY", converter = FailOn.Reader.class, descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.DEFAULT;

    private final Console console;

    public TableDiagnoseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var entries = new ArrayList<Json>();
        int status = 0;
        for (var source : Source.of(files)) {
            status = Math.max(status, switch (Books.of(source, console)) {
                case Books.Refused(var finding) -> refused(source.name(), finding, entries);
                case Books.Read(var workbook) -> diagnosed(source.name(), workbook, entries);
            });
        }
        if (format == Format.JSON) {
            console.print(JsonText.pretty(entries.size() == 1 ? entries.getFirst() : new Json.Arr(entries)));
        }
        return status;
    }

    private int refused(String file, Finding finding, List<Json> entries) {
        if (format == Format.JSON) {
            entries.add(Books.refused(file, finding, console.language()));
        } else {
            console.print(Columns.visible(file) + "\n" + text(List.of(finding)));
        }
        return failOn.status(List.of(finding));
    }

    private int diagnosed(String file, Workbook workbook, List<Json> entries) {
        var diagnosis = Diagnosis.of(workbook);
        var findings = Stream.concat(diagnosis.findings().stream(), PrivacyGate.findings(workbook).stream())
                .toList();
        if (format == Format.JSON) {
            entries.add(json(file, workbook, diagnosis, findings));
        } else {
            console.print(text(file, workbook, diagnosis, findings));
        }
        return failOn.status(findings);
    }

    private Json json(String file, Workbook workbook, Diagnosis diagnosis, List<Finding> findings) {
        var sheets = new ArrayList<Json>();
        for (var sheet : diagnosis.sheets()) {
            sheets.add(Json.Obj.EMPTY.with("name", Json.of(sheet.sheet().name()))
                    .with("hidden", Json.of(sheet.sheet().visibility() != Sheet.Visibility.VISIBLE))
                    .with("tables",
                            new Json.Arr(sheet.tables().stream().map(TableDiagnoseCommand::json).toList())));
        }
        return Json.Obj.EMPTY.with("file", Json.of(file)).with("format", Json.of(workbook.format().code()))
                .with("encoding",
                        workbook.encoding().isEmpty() ? Json.ofNull() : Json.of(workbook.encoding()))
                .with("sheets", new Json.Arr(sheets))
                .with("findings", FindingJson.of(findings, console.language()))
                .with("score", TableRepairCommand.score(diagnosis));
    }

    private static Json json(FoundTable table) {
        return Json.Obj.EMPTY.with("range", Json.of(table.range().a1()))
                .with("headerRows",
                        new Json.Arr(
                                table.headerRows().stream().map(row -> Json.of((long) row + 1)).toList()))
                .with("dataRows", Json.of(table.dataRows()))
                .with("columns", Json.texts(table.columns().stream().map(Column::name).toList()));
    }

    private String text(String file, Workbook workbook, Diagnosis diagnosis, List<Finding> findings) {
        var text = new StringBuilder(console.message("table.diagnose.head", Columns.visible(file),
                workbook.format().code(),
                diagnosis.sheets().stream().mapToInt(sheet -> sheet.tables().size()).sum(),
                TableRepairCommand.points(diagnosis))).append('\n');
        for (var sheet : diagnosis.sheets()) {
            for (var table : sheet.tables()) {
                text.append(console.message("table.diagnose.table", Columns.visible(sheet.sheet().name()),
                        table.range().a1(), table.dataRows(), table.columns().size())).append('\n');
            }
        }
        return text.append('\n').append(findings.isEmpty()
                ? console.message("table.diagnose.clean") + "\n"
                : text(findings)).toString();
    }

    private String text(List<Finding> findings) {
        return new FindingText(console.language(), place -> FindingText.plain(place, console.language()))
                .of(findings);
    }
}
