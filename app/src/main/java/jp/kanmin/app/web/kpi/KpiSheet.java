package jp.kanmin.app.web.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.publication.chart.TargetChart;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.KpiView;
import jp.kanmin.app.web.kpi.KpiNotes.Note;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.kpi.KpiQuestion;

/// An indicator with all its answers, ready for its page.
///
/// @param guessed true while type, unit and direction are only proposed
/// @param open the address of the first question that is still open; empty when all are answered
/// @param chart where base and target are numbers
public record KpiSheet(String name, boolean guessed, List<Answer> answers, String open,
        Optional<TargetChart> chart) {

    public KpiSheet {
        answers = List.copyOf(answers);
    }

    /// What was answered to one question, and what the rules say of it.
    public record Answer(String question, List<String> lines, String address, List<Note> notes) {
        public Answer {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    static KpiSheet of(Kpi kpi, KpiNotes notes, String path, Site site) {
        var words = site.words();
        var view = KpiView.of(kpi, kpi.id(), words);
        var answers = new ArrayList<Answer>();
        for (var question : KpiQuestion.of(kpi.indicator().type())) {
            answers.add(
                    new Answer(words.sayCode("kpis.ask", question.code()), lines(question, kpi, view, words),
                            site.to(path + "/" + question.code()), notes.at(question, words)));
        }
        return new KpiSheet(view.name(), !kpi.confirmed().orElse(true), answers,
                KpiQuestion.open(kpi).map(question -> site.to(path + "/" + question.code())).orElse(""),
                view.chart());
    }

    private static List<String> lines(KpiQuestion question, Kpi kpi, KpiView view, PageWords words) {
        var indicator = kpi.indicator();
        var lines = switch (question) {
            case NAME -> Stream.of(view.name(), words.sayCode("kpis.kind", kpi.kind()));
            case TYPE -> Stream.of(view.type());
            case UNIT -> Stream.of(indicator.unit(),
                    indicator.direction().map(way -> words.sayCode("kpis.way", way.code())).orElse(""),
                    named(words.say("kpi.numerator"), indicator.numerator(), words),
                    named(words.say("kpi.denominator"), indicator.denominator(), words),
                    named(words.say("kpi.scale"), String.join(" → ", indicator.scale()), words),
                    named(words.say("kpi.respondents"),
                            indicator.respondents().map(people -> people.toPlainString()).orElse(""), words));
            case BASE -> Stream.of(view.base(), view.baseYear(), indicator.base().subject());
            case TARGET -> Stream.concat(Stream.of(view.target(), view.due(), kpi.exception(),
                    kpi.remind().map(day -> words.say("kpis.remindOn", DateWords.of(day, words))).orElse("")),
                    unknown(kpi, words));
        };
        return lines.filter(line -> !line.isBlank()).distinct().toList();
    }

    private static Stream<String> unknown(Kpi kpi, PageWords words) {
        return kpi.indicator().unknown().stream().flatMap(unknown -> Stream.of(
                unknown.until().map(day -> words.say("kpis.settledBy", DateWords.of(day, words))).orElse(""),
                unknown.reason()));
    }

    private static String named(String name, String text, PageWords words) {
        return text.isBlank() ? "" : name + words.say("colon") + text;
    }
}
