package jp.kanmin.app.cli.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.CheckFormat;
import jp.kanmin.app.cli.option.Day;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.publication.PlanPublication;
import jp.kanmin.app.publication.Publication;
import jp.kanmin.app.publication.PublicationContext;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.UpperPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin plan publish FILE --out DIR`: the page for everyone and the same as data. What is open in the plan is said;
/// only a plan that cannot be read, names no body or has no contact is refused.
@Command
public final class PlanPublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "plan.publish.file")
    private String file = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "plan.publish.out")
    private Path out = Path.of("");

    @Option(names = "--before", paramLabel = "FILE", descriptionKey = "plan.publish.before")
    private @Nullable String before;

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, descriptionKey = "plan.check.as-of")
    private LocalDate asOf = Day.today();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "FORCE|SEVERITY", converter = FailOn.Reader.class, descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.DEFAULT;

    private final Console console;

    public PlanPublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var source = Source.of(file);
        var older = older();
        var checked = check(source);
        var refusal = checked.plan().flatMap(PlanPublication::refusal);
        var laid = checked.plan().isPresent() && refusal.isEmpty()
                ? publish(source, checked.plan().get(), older)
                : new Laid(List.of(), List.of());
        var files = laid.files();
        console.print(format == Format.JSON ? json(checked, laid) : text(checked, laid));
        refusal.ifPresent(why -> console.complain(why.in(console.language())));
        return files.isEmpty() ? Math.max(1, status(checked)) : status(checked);
    }

    private int status(Checked checked) {
        return checked.failed() ? 3 : failOn.status(checked.findings());
    }

    private Checked check(Source source) {
        var checked = new ArrayList<Checked>(1);
        new PlanBatch(console, asOf, new UpperPlan.NotGiven(), Optional.empty())
                .check(List.of(source), one -> one, checked::add);
        return checked.getFirst();
    }

    /// @param undrawn characters that the PDF cannot show
    private record Laid(List<Path> files, List<String> undrawn) {}

    private Laid publish(Source source, Plan plan, Optional<Plan> older) {
        var place = source.isFile() ? Optional.of(Path.of(source.name())) : Optional.<Path>empty();
        var context = new PublicationContext(console.language(), place, older);
        var publication = PlanPublication.of(PlanFile.of(plan.document()), context);
        return new Laid(PlanPublication.lay(publication, context, out), publication.undrawn());
    }

    private Optional<Plan> older() {
        if (before == null) {
            return Optional.empty();
        }
        return switch (Reading.of(Source.of(before), console)) {
            case Reading.Read(var old) -> Optional.of(old.plan());
            case Reading.Refused(var reason) ->
                throw new UserError(Messages.words("check.unreadable", before),
                        reason.what());
        };
    }

    private String json(Checked checked, Laid laid) {
        return JsonText.pretty(new PlanReport.ForPrograms(console.language(), false).json(checked)
                .with("files", Json.texts(laid.files().stream().map(Path::toString).toList()))
                .with("undrawn", Json.texts(laid.undrawn())));
    }

    private String text(Checked checked, Laid laid) {
        var files = laid.files();
        var text = new StringBuilder(
                PlanReport.of(CheckFormat.TEXT, console.language(), false).of(checked));
        text.append('\n').append(files.isEmpty()
                ? console.message("plan.publish.refused")
                : console.message("plan.publish.done", out, files.size(), out.resolve(Publication.PAGE)))
                .append('\n');
        if (!laid.undrawn().isEmpty()) {
            text.append(console.message("plan.publish.undrawn", String.join("、", laid.undrawn())))
                    .append('\n');
        }
        return text.toString();
    }
}
