package jp.kanmin.app.cli.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Console;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.option.Choice;
import jp.kanmin.app.cli.option.Day;
import jp.kanmin.app.cli.option.Format;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.measure.Cases;
import jp.kanmin.measure.Duties;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.measure.Field;
import jp.kanmin.measure.MeasureFilter;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.NationalMeasure.Listing;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.Samples;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `kanmin measures list`: what a plan can choose from, as it is shipped.
@Command
public final class MeasuresListCommand implements Callable<Integer> {

    private enum Kind {
        NATIONAL,
        SAMPLE,
        CASE,
        DUTY
    }

    @Option(names = "--kind", paramLabel = "national|sample|case|duty", descriptionKey = "measures.list.kind")
    private Kind kind = Kind.NATIONAL;

    @Option(names = "--edition", paramLabel = "ID", descriptionKey = "measures.list.edition")
    private @Nullable String edition;

    @Option(names = "--pillar", paramLabel = "1-5|other|unset", descriptionKey = "measures.list.pillar")
    private @Nullable String pillar;

    @Option(names = "--field", paramLabel = "FIELD", descriptionKey = "measures.list.field")
    private @Nullable String field;

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class, descriptionKey = "measures.list.as-of")
    private @Nullable LocalDate asOf;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    private Format format = Format.TEXT;

    private final Console console;

    public MeasuresListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        mustFit();
        var filter = new MeasureFilter(chosenPillar(), chosenField(), Optional.ofNullable(asOf));
        switch (kind) {
            case NATIONAL -> nationals(filter);
            case SAMPLE -> samples(filter.samples(Samples.all()));
            case CASE -> cases(filter.cases(Cases.all()));
            case DUTY -> duties(Duties.all());
        }
        return 0;
    }

    /// An option that would be ignored is refused, so that nobody takes the whole list for a chosen part.
    private void mustFit() {
        refuse("--edition", edition != null && kind != Kind.NATIONAL);
        refuse("--as-of", asOf != null && kind != Kind.NATIONAL);
        refuse("--field", field != null && kind != Kind.SAMPLE);
        refuse("--pillar", pillar != null && kind == Kind.DUTY);
    }

    private void refuse(String option, boolean misplaced) {
        if (misplaced) {
            throw Messages.error("misplaced", option, kind.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void nationals(MeasureFilter filter) {
        var selection = filter.nationals(chosenEdition().measures());
        print("measures", selection.measures().stream().map(NationalMeasure::toJson).toList(),
                () -> MeasuresImportCommand.NationalTable.of(selection.measures(), console));
        for (var reason : Listing.values()) {
            if (selection.held(reason) > 0) {
                console.say(Messages.words("measures.held." + reason.name(), selection.held(reason)));
            }
        }
    }

    private void samples(List<Samples.Sample> samples) {
        print("measures", samples.stream().map(Samples.Sample::toJson).toList(),
                () -> Columns.align(Stream.concat(
                        Stream.of(head("measures.no", "measures.pillar", "measures.field", "measures.title")),
                        samples.stream()
                                .map(s -> List.of(String.valueOf(s.seq()), s.pillar().code(),
                                        s.field().code(),
                                        s.mark() + " " + s.title())))
                        .toList()));
    }

    private void cases(List<Cases.Case> cases) {
        print("cases", cases.stream().map(Cases.Case::toJson).toList(),
                () -> Columns.align(Stream.concat(
                        Stream.of(head("measures.no", "measures.body", "measures.title")),
                        cases.stream().map(c -> List.of(c.no(), c.body(), c.title()))).toList()));
    }

    private void duties(List<Duties.Duty> duties) {
        var language = console.language();
        print("duties", duties.stream().map(Duties.Duty::toJson).toList(),
                () -> Columns.align(Stream.concat(
                        Stream.of(head("measures.article", "measures.force", "measures.obliged",
                                "measures.text")),
                        duties.stream().map(d -> List.of(d.citation(), d.force().words().in(language),
                                d.obliged().in(language), d.text().in(language))))
                        .toList()));
    }

    private List<String> head(String... keys) {
        return Stream.of(keys).map(key -> console.message(key)).toList();
    }

    private void print(String key, List<? extends Json> items, java.util.function.Supplier<String> table) {
        if (format == Format.JSON) {
            console.print(JsonText.pretty(Json.Obj.EMPTY.with(key, new Json.Arr(List.copyOf(items)))));
        } else {
            console.print(table.get());
        }
    }

    private Edition chosenEdition() {
        return Choice.of("--edition", edition, Editions::find, Editions.names()).orElseGet(Editions::newest);
    }

    private Optional<Pillar> chosenPillar() {
        return Choice.of("--pillar", pillar, Pillar::find,
                Stream.of(Pillar.values()).map(Pillar::code).toList());
    }

    private Optional<Field> chosenField() {
        return Choice.of("--field", field, Field::find, Stream.of(Field.values()).map(Field::code).toList());
    }
}
