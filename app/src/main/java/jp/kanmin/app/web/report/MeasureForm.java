package jp.kanmin.app.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.monitor.MeasureReport;
import jp.kanmin.app.service.monitor.MonitoringService.Given;
import jp.kanmin.app.service.monitor.QuarterReport;
import jp.kanmin.indicator.Figure;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.monitoring.entry.TypedEntry;

/// The values of a measure in a form.
///
/// @param fields one for each indicator
public record MeasureForm(List<Field> fields) {

    public MeasureForm {
        fields = List.copyOf(fields);
    }

    /// One indicator.
    ///
    /// @param key what its inputs are called by
    /// @param kind which inputs it has: `number`, `parts`, `formula`, `survey`, `done`, `level`, `stages` or `text`
    /// @param seen how often it had been reported
    /// @param facts base, target and the quarter before, in words
    /// @param progress how far it has come, with the formula; empty before anything is reported
    /// @param remarks what the rules say: what is wrong and what to do
    /// @param versions what was reported before, in words, the newest first
    public record Field(String key, String name, String kind, String unit, int seen, TypedEntry typed,
            List<String> choices, String denominator, List<String> facts, String grade, String progress,
            List<String> remarks, List<String> versions) {
        public Field {
            choices = List.copyOf(choices);
            facts = List.copyOf(facts);
            remarks = List.copyOf(remarks);
            versions = List.copyOf(versions);
        }
    }

    /// What the inputs of an indicator are called by: `m1-k1`.
    static String field(String indicator) {
        return indicator.replace('/', '-');
    }

    static MeasureForm of(MeasureReport measure, QuarterReport report, PageWords words) {
        return new MeasureForm(measure.lines().stream().map(line -> field(line, report, words)).toList());
    }

    private static Field field(MeasureReport.Line line, QuarterReport report, PageWords words) {
        var indicator = line.kpi().indicator();
        return new Field(field(line.id()), line.kpi().name(),
                kind(indicator.type().orElse(IndicatorType.COUNT)),
                indicator.unit(), line.number(), line.entry().map(TypedEntry::of).orElse(TypedEntry.NOTHING),
                indicator.scale(), indicator.denominator(), facts(line, words),
                line.grade().map(grade -> grade.printed()).orElse(""),
                line.grade().map(grade -> words.say(grade.reason()))
                        .or(() -> line.progress().map(progress -> words.say(progress.formula()))).orElse(""),
                report.of(line.id()).stream()
                        .map(finding -> words.say(finding.message()) + " " + words.say(finding.remedy()))
                        .toList(),
                line.versions().stream().map(version -> words.say("report.version", version.number(),
                        version.written().isEmpty() ? words.say("report.takenBack") : version.written(),
                        version.by(),
                        DateWords.of(version.day(), words), words.say("report.source." + version.source())))
                        .toList());
    }

    private static String kind(IndicatorType type) {
        return switch (type) {
            case COUNT, AMOUNT, DURATION -> "number";
            case RATE -> "parts";
            case FORMULA -> "formula";
            case SURVEY -> "survey";
            case BOOLEAN -> "done";
            case LEVEL -> "level";
            case STAGES -> "stages";
            case TEXT -> "text";
        };
    }

    private static List<String> facts(MeasureReport.Line line, PageWords words) {
        var indicator = line.kpi().indicator();
        var facts = new ArrayList<String>();
        indicator.base().value().map(Figure::written)
                .ifPresent(base -> facts.add(words.say("report.base", base + indicator.unit())));
        indicator.target().value().map(Figure::written)
                .ifPresent(target -> facts.add(words.say("report.target", target + indicator.unit())));
        line.before().map(value -> MeasureRow.written(value, indicator.unit()))
                .filter(text -> !text.isEmpty())
                .ifPresent(before -> facts.add(words.say("report.before", before)));
        return facts;
    }

    /// What was typed.
    ///
    /// @param typed what stands in an input, by its name; empty for none
    static List<Given> given(MeasureReport measure, UnaryOperator<String> typed) {
        return measure.lines().stream().map(line -> {
            var key = field(line.id());
            return new Given(line.id(), seen(typed.apply(key + "-seen")),
                    read(key, typed).entry(line.id(), line.kpi()));
        }).toList();
    }

    private static int seen(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static TypedEntry read(String key, UnaryOperator<String> typed) {
        UnaryOperator<String> of = name -> Optional.ofNullable(typed.apply(key + "-" + name)).orElse("");
        return new TypedEntry(of.apply("value"), of.apply("numerator"), of.apply("denominator"),
                of.apply("answers"),
                of.apply("on"), of.apply("unknown").equals("yes"), of.apply("until"), of.apply("reason"),
                of.apply("grade"), of.apply("note"));
    }
}
