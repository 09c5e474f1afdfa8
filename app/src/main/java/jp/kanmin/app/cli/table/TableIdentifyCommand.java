package jp.kanmin.app.cli.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.UserError;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.register.check.Sample;
import jp.kanmin.register.identify.Candidate;
import jp.kanmin.register.identify.Identify;
import jp.kanmin.register.schema.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin table identify FILE…`: which standard data set a list is, and which of its columns is which.
@Command
public final class TableIdentifyCommand implements Callable<Integer> {

    private static final int ROWS = 210;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "table.file")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    private final Console console;

    public TableIdentifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var found = new ArrayList<Found>();
        for (var source : Source.of(files)) {
            found.add(look(source));
        }
        if (format == Format.JSON) {
            var all = found.stream().<Json>map(this::json).toList();
            console.print(JsonText.pretty(all.size() == 1 ? all.getFirst() : new Json.Arr(all)));
        } else {
            found.forEach(one -> console.print(text(one)));
        }
        return found.stream().anyMatch(one -> one.candidates.isEmpty()) ? 1 : 0;
    }

    /// What one file is; without candidates when it cannot be read as a list.
    private record Found(String file, Optional<List<Candidate>> candidates) {}

    private Found look(Source source) {
        try (var in = new BufferedInputStream(source.open(console))) {
            var sheet = Sheets.first(in, base(source.name()));
            var rows = sheet.isPresent() ? sheet.map(found -> Sample.of(found, ROWS)) : Sample.of(in, ROWS);
            return new Found(source.name(),
                    rows.map(found -> Identify.of(base(source.name()), found).candidates()));
        } catch (UserError _) {
            return new Found(source.name(), Optional.empty());
        } catch (IOException _) {
            throw Messages.error("unreadable", source.name());
        }
    }

    /// The name without its folders.
    static String base(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private Json json(Found found) {
        var json = Json.Obj.EMPTY.with("file", Json.of(found.file)).with("candidates", new Json.Arr(
                found.candidates.orElse(List.of()).stream().<Json>map(this::json).toList()));
        return found.candidates.isPresent()
                ? json
                : json.with("format", Json.ofNull()).with("findings",
                        FindingJson.of(List.of(unreadable()), console.language()));
    }

    private Json json(Candidate candidate) {
        var columns = candidate.mapping().matches().stream().<Json>map(match -> Json.Obj.EMPTY
                .with("from", Json.of(match.heading())).with("to", Json.of(match.to().name()))
                .with("term", Json.of(Vocabulary.term(match.to())))).toList();
        return Json.Obj.EMPTY.with("schema", Json.of(candidate.schema().id()))
                .with("name", Json.of(candidate.schema().name().ja()))
                .with("score", new Json.Num(
                        java.math.BigDecimal.valueOf(Math.round(candidate.score() * 100), 2)))
                .with("columns", new Json.Arr(columns))
                .with("unmapped", Json.texts(candidate.mapping().unmapped()));
    }

    static Finding unreadable() {
        return new Finding("L1-01", Force.ADVICE, Severity.FATAL, Place.whole(),
                Messages.words("table.no-list"),
                Messages.words("table.no-list.remedy"), List.of(), Fix.NONE);
    }

    private String text(Found found) {
        var text = new StringBuilder(Columns.visible(found.file)).append('\n');
        if (found.candidates.isEmpty()) {
            return text + "  " + console.message("table.no-list") + console.message("table.no-list.remedy")
                    + "\n";
        }
        if (found.candidates.get().isEmpty()) {
            return text + "  " + console.message("table.no-set") + "\n";
        }
        var first = found.candidates.get().getFirst();
        for (var candidate : found.candidates.get()) {
            text.append("  ").append(console.message("table.candidate", candidate.schema().id(),
                    candidate.schema().name().in(console.language()), Math.round(candidate.score() * 100)))
                    .append('\n');
        }
        var rows = first.mapping().matches().stream()
                .map(match -> List.of("    " + Columns.visible(match.heading()), "→ " + match.to().name()))
                .toList();
        text.append(Columns.align(rows));
        if (!first.mapping().unmapped().isEmpty()) {
            text.append("  ").append(console.message("table.unmapped",
                    Columns.visible(String.join("、", first.mapping().unmapped())))).append('\n');
        }
        return text.toString();
    }
}
