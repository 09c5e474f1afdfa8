package jp.kanmin.app.cli.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.CheckFormat;
import jp.kanmin.app.cli.option.Choice;
import jp.kanmin.app.cli.option.Day;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.UserError;
import jp.kanmin.measure.Editions;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.UpperPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin plan check FILE…`: what the Act and the guide say about plans.
@Command
public final class PlanCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "plan.check.file")
    private List<String> files = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, descriptionKey = "plan.check.as-of")
    private LocalDate asOf = Day.today();

    @Option(names = "--prefecture", paramLabel = "FILE", descriptionKey = "plan.check.prefecture")
    private @Nullable String prefecture;

    @Option(names = "--nation", paramLabel = "EDITION", descriptionKey = "plan.check.nation")
    private @Nullable String nation;

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "option.format")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "FORCE|SEVERITY", converter = FailOn.Reader.class, descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.DEFAULT;

    private final Console console;

    public PlanCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var sources = Source.of(files);
        var batch = new PlanBatch(console, asOf, upper(),
                Choice.of("--nation", nation, Editions::find, Editions.names()));
        var report = PlanReport.of(format, console.language(), sources.size() > 1);
        var tally = new Tally(report);
        console.print(report.opening());
        batch.check(sources, checked -> new Piece(checked, report.of(checked), failOn), tally::take);
        console.print(report.closing(tally.totals, sources.size()));
        return tally.status;
    }

    /// A prefecture's plan that cannot be read is noted in the findings; the check goes on.
    private UpperPlan upper() {
        if (prefecture == null) {
            return new UpperPlan.NotGiven();
        }
        try {
            return switch (Reading.of(Source.of(prefecture), console)) {
                case Reading.Read(var file) -> new UpperPlan.Known(file.plan());
                case Reading.Refused _ -> new UpperPlan.Unreachable(prefecture);
            };
        } catch (UserError _) {
            return new UpperPlan.Unreachable(prefecture);
        }
    }

    /// What is kept of a file that was checked.
    private record Piece(String text, EnumMap<Force, Integer> summary, int status) {
        Piece(Checked checked, String text, FailOn failOn) {
            this(text, new EnumMap<>(PlanChecker.summary(checked.findings())),
                    checked.failed() ? 3 : failOn.status(checked.findings()));
        }
    }

    /// Prints the pieces and adds them up.
    private final class Tally {
        private final PlanReport report;
        private final EnumMap<Force, Integer> totals = new EnumMap<>(PlanChecker.summary(List.of()));
        private boolean begun;
        private int status;

        Tally(PlanReport report) {
            this.report = report;
        }

        void take(Piece piece) {
            if (!piece.text.isEmpty()) {
                console.print(begun ? report.between() : "");
                console.print(piece.text);
                begun = true;
            }
            piece.summary.forEach((force, count) -> totals.merge(force, count, Integer::sum));
            status = Math.max(status, piece.status);
        }
    }
}
