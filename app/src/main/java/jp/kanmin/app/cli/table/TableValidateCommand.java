package jp.kanmin.app.cli.table;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.cli.report.FindingJson;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.json.Unreadable;
import jp.kanmin.register.check.Check;
import jp.kanmin.register.check.Report;
import jp.kanmin.register.schema.Schema;
import jp.kanmin.register.schema.SchemaFile;
import jp.kanmin.register.schema.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin table validate FILE --schema ID|FILE`: whether every row of a list is what a schema asks for.
@Command
public final class TableValidateCommand implements Callable<Integer> {

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
        try (var in = source.open(console)) {
            // What is not printed still decides how the command ends.
            var report = new Check(asked, Math.max(Check.KEPT, most)).file(in);
            console.print(format == Format.JSON ? JsonText.pretty(json(asked, report)) : text(asked, report));
            return failOn.status(report.findings());
        } catch (IOException _) {
            throw Messages.error("unreadable", source.name());
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

    private Json json(Schema asked, Report report) {
        var printed = report.findings().subList(0, Math.min(Math.max(0, most), report.findings().size()));
        var json = Json.Obj.EMPTY.with("file", Json.of(file)).with("schema", Json.of(asked.id()))
                .with("rows", Json.of(report.rows())).with("badRows", Json.of(report.badRows()))
                .with("breaches", Json.of(report.breaches()))
                .with("findings", FindingJson.of(printed, console.language()));
        return report.encoding().isEmpty()
                ? json.with("format", Json.ofNull())
                : json.with("encoding", Json.of(report.encoding()));
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
