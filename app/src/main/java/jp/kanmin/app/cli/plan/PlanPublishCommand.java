package jp.kanmin.app.cli.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.CheckFormat;
import jp.kanmin.app.cli.option.Day;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.app.publication.PlanPublication;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.rule.PlanRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin plan publish FILE --out DIR`: the page, the document and the tables. Only a file that is no plan, or a plan
/// without body or contact, is refused; every other finding is printed and the page is made.
@Command
public final class PlanPublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "plan.publish.file")
    private String file = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "plan.publish.out")
    private Path out = Path.of("");

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, descriptionKey = "plan.check.as-of")
    private LocalDate asOf = Day.today();

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "option.format")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--fail-on", paramLabel = "FORCE|SEVERITY", converter = FailOn.Reader.class, descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.DEFAULT;

    private final Console console;

    public PlanPublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var source = Source.of(file);
        return switch (Reading.of(source, console)) {
            case Reading.Refused(var reason) -> {
                report(new Checked(file, Optional.empty(), asOf, List.of(PlanChecker.unreadable(reason)),
                        false));
                yield 1;
            }
            case Reading.Read(var plan) -> published(source, plan);
        };
    }

    private int published(Source source, PlanFile plan) {
        var findings = new PlanChecker(PlanRules.ALL).check(plan, asOf);
        report(new Checked(file, Optional.of(plan.plan()), asOf, findings, false));
        var refusal = PlanPublication.refusal(plan.plan());
        if (refusal.isPresent()) {
            console.complain(refusal.get().in(console.language()));
            return 1;
        }
        var context = PublicationContext.in(console.language());
        var files = PlanPublication.publish(plan, source.isFile() ? context.from(Path.of(file)) : context,
                out);
        console.say(Messages.words("plan.publish.done", out, files.size(), out.resolve("index.html")));
        return failOn.status(findings);
    }

    private void report(Checked checked) {
        var report = PlanReport.of(format, console.language(), false);
        console.print(report.opening() + report.of(checked)
                + report.closing(PlanChecker.summary(checked.findings()), 1));
        console.flush();
    }
}
