package jp.kanmin.app.cli.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.finding.Finding;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.alignment.Change;
import jp.kanmin.plan.alignment.PlanDiff;
import jp.kanmin.text.Shortened;
import jp.kanmin.text.difference.TextDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin plan diff OLD NEW`: what a revision changed.
@Command
public final class PlanDiffCommand implements Callable<Integer> {

    private static final int LONGEST_VALUE = 60;
    private static final int AROUND = 12;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "plan.diff.old")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "plan.diff.new")
    private String newer = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    private final Console console;

    public PlanDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var sources = Source.of(List.of(older, newer));
        var before = Reading.of(sources.getFirst(), console);
        var after = Reading.of(sources.getLast(), console);
        if (before instanceof Reading.Read(var old) && after instanceof Reading.Read(var now)) {
            var diff = PlanDiff.between(old.plan(), now.plan());
            console.print(format == Format.JSON ? JsonText.pretty(diff.toJson()) : text(diff));
            return 0;
        }
        refuse(sources, List.of(before, after));
        return 1;
    }

    /// What cannot be compared is still an answer in the asked form, with a finding for each file that is no plan.
    private void refuse(List<Source> sources, List<Reading> readings) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) instanceof Reading.Refused(var reason)) {
                console.say(Columns.visible(console.message("check.unreadable", sources.get(i).name())));
                findings.add(PlanChecker.unreadable(reason));
            }
        }
        var language = console.language();
        console.print(format == Format.JSON
                ? JsonText.pretty(Json.Obj.EMPTY.with("measures", new Json.Arr(List.of()))
                        .with("chapters", new Json.Arr(List.of()))
                        .with("findings", FindingJson.of(findings, language)))
                : new FindingText(language, place -> FindingText.plain(place, language)).of(findings));
    }

    private String text(PlanDiff diff) {
        if (diff.isEmpty()) {
            return console.message("diff.same") + "\n";
        }
        var text = new StringBuilder();
        append(text, "diff.plan", diff.plan().isEmpty()
                ? List.of()
                : List.of(new Change("", "", Change.Kind.CHANGED, diff.plan())));
        append(text, "diff.chapters", diff.chapters());
        append(text, "diff.measures", diff.measures());
        return text.append(console.message("diff.counts", diff.measures().size(), diff.chapters().size(),
                diff.plan().size())).append('\n').toString();
    }

    private void append(StringBuilder text, String heading, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        text.append(console.message(heading)).append('\n');
        for (var change : changes) {
            if (!change.id().isEmpty() || !change.title().isEmpty()) {
                text.append("  ")
                        .append(Columns.visible(console.message("diff." + change.kind().code(), change.id(),
                                change.title())))
                        .append('\n');
            }
            for (var field : change.fields()) {
                text.append("    ").append(Columns.visible("%s  %s: %s".formatted(
                        field.kind().words().in(console.language()), field.path(), what(field))))
                        .append('\n');
            }
        }
        text.append('\n');
    }

    /// Long texts by the words that differ, everything else as it was and is.
    private String what(Change.FieldChange field) {
        return field.before() instanceof Json.Text(var before)
                && field.after() instanceof Json.Text(var after)
                && Math.max(before.length(), after.length()) > LONGEST_VALUE
                        ? TextDiff.between(before, after).abridged(AROUND).pieces().stream()
                                .map(PlanDiffCommand::marked).collect(Collectors.joining())
                        : value(field.before()) + " → " + value(field.after());
    }

    private static String marked(TextDiff.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case DROPPED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        };
    }

    private String value(Json value) {
        var text = switch (value) {
            case Json.Null _ -> console.message("diff.nothing");
            case Json.Text(var words) -> words;
            case Json.Obj _,Json.Arr _,Json.Num _,Json.Bool _ -> JsonText.line(value);
        };
        return Shortened.shown(text, LONGEST_VALUE);
    }
}
