package jp.kanmin.app.cli.measures;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.list.Import;
import jp.kanmin.measure.list.MeasureListImporter;
import jp.kanmin.plan.PlanChecker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin measures import FILE`: reads the official list of national measures and prints it; nothing is stored.
@Command
public final class MeasuresImportCommand implements Callable<Integer> {

    /// No text the importer takes is longer, in bytes.
    static final int LARGEST = 4 * MeasureListImporter.LARGEST;

    @Parameters(paramLabel = "FILE", descriptionKey = "measures.import.file")
    private String file = "";

    @Option(names = "--edition", paramLabel = "ID", descriptionKey = "measures.import.edition")
    private @Nullable String edition;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "FORCE|SEVERITY", converter = FailOn.Reader.class, descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.DEFAULT;

    private final Console console;

    public MeasuresImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var read = MeasureListImporter.read(Source.of(file).bytes(console, LARGEST + 1));
        var named = edition == null ? read : new Import(edition, read.measures(), read.findings());
        console.print(format == Format.JSON ? JsonText.pretty(json(named)) : text(named));
        return failOn.status(named.findings());
    }

    private Json json(Import read) {
        return Json.Obj.EMPTY.with("edition", Json.of(read.edition()))
                .with("measures",
                        new Json.Arr(read.measures().stream().<Json>map(NationalMeasure::toJson).toList()))
                .with("findings", FindingJson.of(read.findings(), console.language()));
    }

    private String text(Import read) {
        var language = console.language();
        var findings = new FindingText(language, place -> FindingText.plain(place, language))
                .of(read.findings());
        return NationalTable.of(read.measures(), console) + "\n" + findings
                + console.message("measures.imported", read.edition(), read.measures().size(),
                        FindingText.counts(PlanChecker.summary(read.findings()), language))
                + "\n";
    }

    /// National measures in columns: number, code, pillar, time of listing, title.
    static final class NationalTable {

        private NationalTable() {}

        static String of(List<NationalMeasure> measures, Console console) {
            var head = List.of(console.message("measures.no"), console.message("measures.code"),
                    console.message("measures.pillar"), console.message("measures.listing"),
                    console.message("measures.title"));
            var rows = measures.stream()
                    .map(measure -> Stream.of(String.valueOf(measure.no()), measure.code(),
                            measure.pillarCode().code(), measure.listingTime(), measure.title())
                            .map(Columns::visible).toList());
            return measures.isEmpty() ? "" : Columns.align(Stream.concat(Stream.of(head), rows).toList());
        }
    }
}
