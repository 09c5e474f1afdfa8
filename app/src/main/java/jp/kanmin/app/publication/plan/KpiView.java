package jp.kanmin.app.publication.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.chart.TargetChart;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.indicator.Figure;
import jp.kanmin.indicator.Indicator;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.plan.Kpi;

/// An indicator ready for its page.
///
/// @param base with unit, or in words that it is not known
/// @param target likewise
/// @param due in both calendars; empty where the plan gives none
/// @param chart for indicators whose base and target are numbers
/// @param notes what else must be known to read it
public record KpiView(String anchor, String name, String kind, String type, String base, String baseYear,
        String target, String due, Optional<TargetChart> chart, List<Note> notes) {

    /// In half-width characters: what stands beside its name on a screen of 320 pixels.
    private static final int WIDEST_LABEL = 24;
    private static final int HALF_WIDTH = 0x300;

    public KpiView {
        notes = List.copyOf(notes);
    }

    public record Note(String name, String text) {}

    /// An indicator in words.
    ///
    /// @param anchor unique on its page
    public static KpiView of(Kpi kpi, String anchor, PageWords words) {
        var indicator = kpi.indicator();
        var base = value(indicator, indicator.base().value(), words);
        var target = value(indicator, indicator.target().value(), words);
        var due = indicator.target().due().map(date -> DateWords.of(date, words))
                .orElse(indicator.unknown().isPresent() ? words.say("kpi.unknown") : "");
        var name = kpi.name().isBlank() ? words.say("kpi.nameless") : kpi.name();
        return new KpiView(anchor, name, words.sayCode("kind", kpi.kind().isBlank() ? "unset" : kpi.kind()),
                indicator.type().map(type -> words.say(type.words())).orElse(words.say("unset")), base,
                indicator.base().year().map(date -> DateWords.of(date, words)).orElse(""), target, due,
                chart(indicator, anchor, name, base, target, due, words), notes(kpi, words));
    }

    /// Base and target in one line: `12件 → 42件`; once where both are said with the same word.
    public String course() {
        return base.equals(target) ? base : base + " → " + target;
    }

    private static String value(Indicator indicator, Optional<Figure> figure, PageWords words) {
        return figure.map(given -> FigureWords.of(given, indicator.unit(), words))
                .orElseGet(() -> words.say(indicator.unknown().isPresent() ? "kpi.unknown" : "unset"));
    }

    private static Optional<TargetChart> chart(Indicator indicator, String anchor, String name, String base,
            String target, String due, PageWords words) {
        boolean numeric = indicator.type().map(IndicatorType::isNumber)
                .orElse(indicator.baseNumber().isPresent() || indicator.targetNumber().isPresent());
        boolean inWords = isWords(indicator.base().value()) || isWords(indicator.target().value());
        if (!numeric || inWords) {
            return Optional.empty();
        }
        return Optional.of(TargetChart.of("chart-" + anchor, words.say("chart.title", name),
                indicator.target().due().isEmpty()
                        ? words.say("chart.description", base, target)
                        : words.say("chart.descriptionDue", base, due, target),
                new TargetChart.Side(words.say("kpi.base"), indicator.baseNumber(), cut(base)),
                new TargetChart.Side(words.say("kpi.target"), indicator.targetNumber(), cut(target)),
                indicator.unit().equals("％") || indicator.unit().equals("%")));
    }

    private static boolean isWords(Optional<Figure> figure) {
        return figure.isPresent() && !(figure.get() instanceof Figure.Value);
    }

    /// A label in a picture cannot wrap; the table below has it whole.
    private static String cut(String label) {
        int width = 0;
        for (int i = 0; i < label.length(); i = label.offsetByCodePoints(i, 1)) {
            width += label.codePointAt(i) < HALF_WIDTH ? 1 : 2;
            if (width > WIDEST_LABEL) {
                return label.substring(0, i) + "…";
            }
        }
        return label;
    }

    private static List<Note> notes(Kpi kpi, PageWords words) {
        var indicator = kpi.indicator();
        var notes = new ArrayList<Note>();
        add(notes, words.say("kpi.subject"), indicator.base().subject());
        add(notes, words.say("kpi.numerator"), indicator.numerator());
        add(notes, words.say("kpi.denominator"), indicator.denominator());
        add(notes, words.say("kpi.scale"), String.join(" → ", indicator.scale()));
        add(notes, words.say("kpi.respondents"), indicator.respondents().map(FigureWords::number).orElse(""));
        add(notes, words.say("kpi.unknownUntil"), indicator.unknown().flatMap(unknown -> unknown.until())
                .map(until -> DateWords.of(until, words)).orElse(""));
        add(notes, words.say("kpi.unknownReason"),
                indicator.unknown().map(unknown -> unknown.reason()).orElse(""));
        add(notes, words.say("kpi.exception"), kpi.exception());
        return notes;
    }

    private static void add(List<Note> notes, String name, String text) {
        if (!text.isBlank()) {
            notes.add(new Note(name, text));
        }
    }
}
