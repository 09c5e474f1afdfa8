package jp.kanmin.app.cli.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Source;
import jp.kanmin.app.cli.option.Day;
import jp.kanmin.app.cli.option.FailOn;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Adoption;
import jp.kanmin.plan.AdoptionTable;
import jp.kanmin.text.Decoded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kanmin plan register`: the bodies that have a plan, as shipped or as the official table in a file says.
@Command
public final class PlanRegisterCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "plan.register.file")
    private @Nullable String file;

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, descriptionKey = "plan.register.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "FORCE|SEVERITY", converter = FailOn.Reader.class, descriptionKey = "option.fail-on")
    private FailOn failOn = FailOn.DEFAULT;

    private final Console console;

    public PlanRegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var read = file == null
                ? new AdoptionTable.Import(Adoption.shipped(), List.of())
                : read(Source.of(file));
        var adoption = asOf == null ? read.adoption() : read.adoption().asOf(asOf);
        var shown = new AdoptionTable.Import(adoption, read.findings());
        console.print(format == Format.JSON ? JsonText.pretty(json(shown)) : text(shown));
        return failOn.status(read.findings());
    }

    private AdoptionTable.Import read(Source source) {
        var bytes = source.bytes(console, JsonFile.LARGEST);
        var text = Decoded.of(bytes).map(Decoded::text).orElse("");
        return AdoptionTable.read(text, asOf == null ? Day.today() : asOf);
    }

    private Json json(AdoptionTable.Import shown) {
        var json = shown.adoption().toJson();
        return file == null || !(json instanceof Json.Obj object)
                ? json
                : object.with("findings", FindingJson.of(shown.findings(), console.language()));
    }

    private String text(AdoptionTable.Import shown) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(console.message("register.date"), console.message("register.code"),
                console.message("register.body"), console.message("register.population"),
                console.message("register.plan")));
        for (var entry : shown.adoption().plans()) {
            var population = entry.population().isPresent()
                    ? "%,d".formatted(entry.population().getAsLong())
                    : console.message("register.unknown");
            rows.add(List.of(entry.date(), entry.body(), entry.name(),
                    " ".repeat(Math.max(0, 10 - population.length()))
                            + population,
                    Columns.visible(entry.plan())));
        }
        var language = console.language();
        return Columns.align(rows) + "\n"
                + new FindingText(language, place -> FindingText.plain(place, language)).of(shown.findings())
                + console.message("register.sum", shown.adoption().asOf(), shown.adoption().plans().size(),
                        "%,d".formatted(shown.adoption().population()))
                + "\n";
    }
}
