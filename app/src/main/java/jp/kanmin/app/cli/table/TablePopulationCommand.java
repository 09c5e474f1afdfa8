package jp.kanmin.app.cli.table;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.OutputFile;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.body.Populations;
import jp.kanmin.finding.Severity;
import jp.kanmin.register.population.PopulationBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin table population FILE --out FILE`: the ministry's workbook of the resident register as the dated CSV that the
/// server reads when it lies beside its store as `populations.csv`.
@Command
public final class TablePopulationCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "table.population.file")
    private String file = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "table.population.out")
    private Path out = Path.of("");

    private final Console console;

    public TablePopulationCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return switch (Books.of(Source.of(file), console)) {
            case Books.Refused(var finding) -> {
                console.complain(
                        finding.message().in(console.language()) + finding.remedy().in(console.language()));
                yield 1;
            }
            case Books.Read(var workbook) -> write(PopulationBook.read(workbook));
        };
    }

    private int write(Populations.Reading reading) {
        var language = console.language();
        console.print(new FindingText(language, place -> FindingText.plain(place, language))
                .of(reading.findings()));
        if (reading.findings().stream().anyMatch(finding -> finding.severity() == Severity.FATAL)) {
            return 1;
        }
        OutputFile.write(out, PopulationBook.csv(reading.populations()));
        console.print(console.message("table.population.done", reading.populations().all().size(),
                reading.populations().all().getFirst().date(), out) + "\n");
        return 0;
    }
}
