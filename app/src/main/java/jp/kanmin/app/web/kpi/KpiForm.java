package jp.kanmin.app.web.kpi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.web.kpi.KpiNotes.Note;
import jp.kanmin.indicator.Figure;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.kpi.KpiAnswers.Trouble;
import jp.kanmin.plan.kpi.KpiLibrary;
import jp.kanmin.plan.kpi.KpiQuestion;

/// One question about an indicator, as its form shows it.
///
/// @param values what stands in the fields, by their names
/// @param errors what cannot be taken, by the names of the fields, in the order of the page
/// @param notes what the rules say of what is saved
/// @param readAs how dates are understood, by field
/// @param guessed true while type, unit and direction are only proposed
public record KpiForm(KpiQuestion question, Optional<IndicatorType> type, Map<String, String> values,
        List<Flaw> errors, List<Note> notes, Map<String, String> readAs, List<Proposal> proposals,
        boolean guessed,
        long unset) {

    private static final int LONGEST_SHOWN = 2_000;

    public KpiForm {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
        notes = List.copyOf(notes);
        readAs = Map.copyOf(readAs);
        proposals = List.copyOf(proposals);
    }

    /// A trouble in words.
    public record Flaw(String field, String text) {}

    /// Something that could be counted.
    ///
    /// @param from where it comes from, and the goal printed there
    public record Proposal(String name, String from) {}

    /// What stands in a field; empty for nothing.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /// What cannot be taken in a field; empty when all is well.
    public String error(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).map(Flaw::text).findFirst()
                .orElse("");
    }

    public boolean is(IndicatorType asked) {
        return type.isPresent() && type.get() == asked;
    }

    /// True for figures with a unit.
    public boolean hasUnit() {
        return type.filter(one -> one.isNumber() || one == IndicatorType.STAGES).isPresent();
    }

    /// The form of an indicator that is not there yet.
    static KpiForm fresh(List<Proposal> proposals, long unset) {
        return new KpiForm(KpiQuestion.NAME, Optional.empty(), Map.of("kind", "progress"), List.of(),
                List.of(),
                Map.of(), proposals, false, unset);
    }

    /// The form of what is saved.
    static KpiForm of(KpiQuestion question, Kpi kpi, Json.Obj json, List<Note> notes,
            List<Proposal> proposals,
            long unset, PageWords words) {
        var indicator = kpi.indicator();
        var values = new HashMap<String, String>();
        Stream.of("name", "kind", "type", "unit", "direction", "numerator", "denominator", "exception")
                .forEach(field -> values.put(field, JsonResource.text(json, field)));
        values.put("scale", String.join("\n", indicator.scale()));
        values.put("respondents", indicator.respondents().map(FigureWords::number).orElse(""));
        var read = new HashMap<String, String>();
        switch (question) {
            case BASE -> {
                values.put("value", figure(indicator.base().value()));
                values.put("how", indicator.base().value().isEmpty() && indicator.unknown().isPresent()
                        ? "unknown"
                        : "value");
                values.put("subject", indicator.base().subject());
                indicator.base().year().ifPresent(day -> date("year", day.both(), values, read, words, day));
            }
            case TARGET -> {
                values.put("value", figure(indicator.target().value()));
                values.put("how", kpi.hasGoal()
                        ? "value"
                        : kpi.followsTheState()
                                ? "state"
                                : indicator.unknown().isPresent() ? "unknown" : "value");
                indicator.target().due().ifPresent(day -> date("due", day.both(), values, read, words, day));
                kpi.remind().ifPresent(day -> date("remind", day.both(), values, read, words, day));
            }
            case NAME, TYPE, UNIT -> {
            }
        }
        indicator.unknown().ifPresent(unknown -> {
            values.put("reason", unknown.reason());
            unknown.until().ifPresent(day -> date("until", day.both(), values, read, words, day));
        });
        return new KpiForm(question, indicator.type(), values, List.of(), notes, read, proposals,
                !kpi.confirmed().orElse(true), unset);
    }

    /// The same form with what was typed, and why it cannot be taken.
    KpiForm with(Map<String, String> typed, List<Trouble> troubles, PageWords words) {
        var kept = new HashMap<String, String>();
        typed.forEach((field, text) -> kept.put(field,
                text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text));
        return new KpiForm(question, type, kept,
                troubles.stream().map(trouble -> new Flaw(trouble.field(), words.say(trouble.what())))
                        .toList(),
                notes, Map.of(), proposals, guessed, unset);
    }

    /// The proposals of a library in words.
    static List<Proposal> proposals(List<KpiLibrary.Proposal> library, PageWords words) {
        return library.stream().map(one -> {
            var source = switch (one.source()) {
                case SAMPLE -> words.say("kpis.fromSample", one.of());
                case NATIONAL -> words.say("kpis.fromNational", one.of());
                case OTHER -> words.say("kpis.fromOther", one.of());
            };
            var from = one.kind().isEmpty() ? source : source + " " + words.sayCode("kpis.kind", one.kind());
            var goal = Stream.of(one.goal().due().map(day -> DateWords.of(day, words)).orElse(""),
                    one.goal().value().map(FigureWords::number).orElse("")
                            + (one.goal().value().isPresent() ? one.goal().unit() : ""))
                    .filter(text -> !text.isEmpty()).toList();
            return new Proposal(one.name(),
                    goal.isEmpty() ? from : from + words.say("kpis.goalThere", String.join(" ", goal)));
        }).toList();
    }

    private static String figure(Optional<Figure> figure) {
        return figure.map(found -> switch (found) {
            case Figure.Value(var value) -> FigureWords.number(value);
            case Figure.Stages _,Figure.YesNo _,Figure.Text _ -> found.written();
        }).orElse("");
    }

    private static void date(String field, String both, Map<String, String> values, Map<String, String> read,
            PageWords words, jp.kanmin.text.JapaneseDate day) {
        int bracket = both.indexOf('（');
        values.put(field, bracket > 0 ? both.substring(0, bracket) : both);
        read.put(field, words.say("kpis.readAs", DateWords.of(day, words)));
    }
}
