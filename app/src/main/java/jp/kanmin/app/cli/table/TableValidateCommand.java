package jp.kanmin.app.cli.table;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import jp.kanmin.register.check.Check;
import jp.kanmin.register.check.Report;
import jp.kanmin.register.check.Sample;
import jp.kanmin.register.identify.Identify;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.SchemaFile;
import jp.kanmin.register.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin table validate FILE --schema ID|FILE`: whether every row of a list is what a schema asks for.
@Command
public final class TableValidateCommand implements Callable<Integer> {

    private static final int HEAD_ROWS = 210;

    @Parameters(paramLabel = "FILE", descriptionKey = "table.file")
    private String file = "";

    @Option(names = "--schema", paramLabel = "ID|FILE", required = true, descriptionKey = "table.validate.schema")
    private String schema = "";

    @Option(names = "--max-findings", paramLabel = "N", descriptionKey = "table.validate.max-findings")
    private int most = Check.KEPT;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "FORCE|SEVERITY", converter = FailOn.Reader.class, descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.DEFAULT;

    private final Console console;

    public TableValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var asked = schema();
        var source = Source.of(file);
        try (var in = new BufferedInputStream(source.open(console))) {
            // What is not printed still decides how the command ends.
            var check = new Check(asked, Math.max(Check.KEPT, most));
            var checked = check(check, in, TableIdentifyCommand.base(source.name()));
            var report = checked.report;
            console.print(
                    format == Format.JSON ? JsonText.pretty(json(asked, checked)) : text(asked, report));
            return failOn.status(report.findings());
        } catch (IOException _) {
            throw Messages.error("unreadable", source.name());
        }
    }

    /// A file after its check.
    ///
    /// @param isRead whether the file could be read as a list
    private record Checked(Report report, boolean isRead) {}

    private static Checked check(Check check, BufferedInputStream in, String name) throws IOException {
        try {
            var sheet = Sheets.first(in, name);
            if (sheet.isPresent()) {
                var head = Identify.of(name, Sample.of(sheet.get(), HEAD_ROWS)).headerRow();
                return new Checked(check.sheet(sheet.get(), Math.max(0, head)), true);
            }
            var report = check.file(in);
            return new Checked(report, !report.encoding().isEmpty());
        } catch (UserError _) {
            return new Checked(check.file(InputStream.nullInputStream()), false);
        }
    }

    private Schema schema() {
        var shipped = Schemas.find(schema);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        var given = new File(schema);
        if (!given.isFile()) {
            throw Messages.error("schema", schema, String.join(" ", Schemas.names()));
        }
        try {
            return SchemaFile.read(JsonFile.bytes(given.toPath()), given.getName());
        } catch (Unreadable e) {
            throw new UserError(e.what(), e.remedy());
        }
    }

    private Json json(Schema asked, Checked checked) {
        var report = checked.report;
        var printed = report.findings().subList(0, Math.min(Math.max(0, most), report.findings().size()));
        var json = Json.Obj.EMPTY.with("file", Json.of(file)).with("schema", Json.of(asked.id()))
                .with("rows", Json.of(report.rows())).with("badRows", Json.of(report.badRows()))
                .with("breaches", Json.of(report.breaches()))
                .with("findings", FindingJson.of(printed, console.language()));
        return !checked.isRead
                ? json.with("format", Json.ofNull())
                : report.encoding().isEmpty() ? json : json.with("encoding", Json.of(report.encoding()));
    }

    private String text(Schema asked, Report report) {
        var language = console.language();
        var printed = report.findings().subList(0, Math.min(Math.max(0, most), report.findings().size()));
        var text = new FindingText(language, place -> FindingText.plain(place, language)).of(printed);
        if (report.breaches() > printed.size()) {
            text += console.message("table.more", report.breaches() - printed.size()) + "\n";
        }
        return text + Columns.visible(console.message("table.validated", file, asked.name().in(language),
                report.rows(), report.badRows(), report.breaches())) + "\n";
    }
}
