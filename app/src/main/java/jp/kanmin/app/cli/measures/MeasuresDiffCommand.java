package jp.kanmin.app.cli.measures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.JsonText;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Crosswalk.Pair;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.list.MeasureListImporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin measures diff OLD NEW`: what became of the national measures between two editions.
@Command
public final class MeasuresDiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "measures.diff.old")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "measures.diff.new")
    private String newer = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    private final Console console;

    public MeasuresDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var pairs = Editions.names().containsAll(List.of(older, newer))
                ? Crosswalk.diff(older, newer)
                : Crosswalk.between(measures(older), measures(newer));
        console.print(format == Format.JSON ? JsonText.pretty(Crosswalk.toJson(pairs)) : text(pairs));
        return 0;
    }

    /// The measures of a shipped edition, or of an official list in a file.
    private List<NationalMeasure> measures(String edition) {
        return Editions.find(edition).map(Editions.Edition::measures).orElseGet(() -> imported(edition));
    }

    private List<NationalMeasure> imported(String file) {
        if (!Files.exists(Path.of(file))) {
            throw Messages.error("edition", file, String.join(" ", Editions.names()));
        }
        var read = MeasureListImporter
                .read(Source.of(file).bytes(console, MeasuresImportCommand.LARGEST + 1));
        if (!read.isTheList()) {
            var why = read.findings().getFirst();
            throw new UserError(why.message(), why.remedy());
        }
        return read.measures();
    }

    /// A line for each pair, its changes below it; then how many there are of each kind.
    private String text(List<Pair> pairs) {
        var text = new StringBuilder();
        var counts = new ArrayList<String>();
        for (var kind : Crosswalk.Kind.values()) {
            var ofKind = pairs.stream().filter(pair -> pair.kind() == kind).toList();
            if (ofKind.isEmpty()) {
                continue;
            }
            var name = kind.words().in(console.language());
            counts.add(console.message("measures.count", name, ofKind.size()));
            text.append(console.message("report.force", name, ofKind.size())).append('\n');
            ofKind.forEach(pair -> append(text, pair));
            text.append('\n');
        }
        return text + String.join(console.message("report.and"), counts) + "\n";
    }

    private void append(StringBuilder text, Pair pair) {
        var before = name(pair.oldId(), pair.oldTitle());
        var after = name(pair.newId(), pair.newTitle());
        var line = before.isEmpty() || after.isEmpty() || before.equals(after)
                ? before.isEmpty() ? after : before
                : before + " → " + after;
        text.append("  ・").append(Columns.visible(line)).append('\n');
        pair.changes().forEach(change -> text.append("      ").append(Columns.visible(change)).append('\n'));
        if (!pair.why().isEmpty()) {
            text.append("      ").append(Columns.visible(pair.why())).append('\n');
        }
    }

    private static String name(String id, String title) {
        return id.equals(title) || title.isEmpty() ? id : id + " " + title;
    }
}
