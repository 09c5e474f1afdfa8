package jp.kanmin.app.web.consultation;

import java.time.LocalDate;
import java.util.List;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.consultation.Consultation;
import jp.kanmin.app.service.consultation.ConsultationService;

/// A round in words.
///
/// @param state how far it is
/// @param mine the departments that the reader may answer for
/// @param silent how many said nothing
/// @param changes the answers that want something changed
public record RoundView(int number, String stage, String words, String due, String state, boolean isClosed,
        List<Line> lines, List<String> mine, int silent, int asked, List<ChangeLine> changes) {

    public RoundView {
        lines = List.copyOf(lines);
        mine = List.copyOf(mine);
        changes = List.copyOf(changes);
    }

    /// What a department answered, or that it said nothing.
    ///
    /// @param kind empty where nothing was said
    public record Line(String department, String kind, String passage, String words) {}

    /// What a department wants changed, and what became of it.
    ///
    /// @param verdict `yes`, `no`, or empty while nobody said
    /// @param verdictWord the same in words
    /// @param reason what was changed, or why not
    public record ChangeLine(int number, String department, String kind, String passage, String words,
            String verdict, String verdictWord, String reason) {}

    static RoundView of(Consultation round, Person who, LocalDate today, PageWords words) {
        var lines = round.departments().stream().flatMap(department -> {
            var answers = round.of(department);
            return answers.isEmpty()
                    ? List.of(new Line(department, words.say(round.isOver(today)
                            ? "consultation.silent"
                            : "consultation.waiting"), "", "")).stream()
                    : answers.stream().map(answer -> new Line(department,
                            words.say("consultation.kind." + answer.kind().code()), answer.passage(),
                            answer.words()));
        }).toList();
        var mine = round.isClosed()
                ? List.<String>of()
                : round.departments().stream()
                        .filter(department -> ConsultationService.mayAnswer(who, who.body(), department))
                        .toList();
        return new RoundView(round.number(), words.say(round.stage().words()), round.words(),
                DateWords.of(round.due(), words), words.say(round.isClosed()
                        ? "consultation.closed"
                        : round.isOver(today) ? "consultation.over" : "consultation.open"),
                round.isClosed(), lines, mine, round.silent().size(), round.departments().size(),
                round.answers().stream().filter(answer -> answer.kind().asksForChange())
                        .map(answer -> change(answer, words)).toList());
    }

    private static ChangeLine change(Consultation.Answer answer, PageWords words) {
        var verdict = answer.settled().map(settled -> settled.isReflected() ? "yes" : "no").orElse("");
        return new ChangeLine(answer.number(), answer.department(),
                words.say("consultation.kind." + answer.kind().code()), answer.passage(), answer.words(),
                verdict, verdict.isEmpty() ? "" : words.say("consultation.settled." + verdict),
                answer.settled().map(Consultation.Settlement::words).orElse(""));
    }
}
