package jp.kanmin.app.publication.yearly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.yearly.Piece.Section;
import jp.kanmin.text.JapaneseDate;

/// A yearly report in words of one language: what every form of it says, in the order in which it says it.
///
/// @param state edition, day and reason, a phrase each
/// @param sections the summary first, then the measures in the order of the plan
public record YearlyView(YearlyReport report, PageWords words, String title, List<String> state,
        List<Section> sections) {

    public YearlyView {
        state = List.copyOf(state);
        sections = List.copyOf(sections);
    }

    public static YearlyView of(YearlyReport report, PageWords words) {
        var sections = new ArrayList<Section>();
        sections.add(new SummarySection(report, words).section());
        for (int i = 0; i < report.measures().size(); i++) {
            sections.add(new MeasureSection(report.measures().get(i), i + 1, report.year(), words).section());
        }
        return new YearlyView(report, words, words.say("yearly.title", report.plan(), year(report, words)),
                state(report, words), sections);
    }

    private static List<String> state(YearlyReport report, PageWords words) {
        var day = DateWords.of(report.day(), words);
        return Stream.of(report.edition() == 0
                ? words.say("yearly.draft", day)
                : words.say("yearly.edition", report.edition(), day),
                report.reason().isBlank() ? "" : words.say("yearly.reason", report.reason()))
                .filter(said -> !said.isEmpty()).toList();
    }

    /// The fiscal year as a reader says it.
    static String year(YearlyReport report, PageWords words) {
        return DateWords.of(JapaneseDate.ofFiscalYear(report.year()), words);
    }

    public String body() {
        return report.bodyName();
    }

    /// What stands at the foot of every printed page.
    public String runningFoot() {
        return String.join("　", Stream.concat(Stream.of(body(), title), Stream.of(report.edition())
                .filter(number -> number > 0).map(number -> words.say("yearly.number", number))).toList());
    }
}
