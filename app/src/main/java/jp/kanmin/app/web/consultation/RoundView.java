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
public record RoundView(int number, String stage, String words, String due, String state, boolean isClosed,
        List<Line> lines, List<String> mine, int silent, int asked) {

    public RoundView {
        lines = List.copyOf(lines);
        mine = List.copyOf(mine);
    }

    /// What a department answered, or that it said nothing.
    ///
    /// @param kind empty where nothing was said
    public record Line(String department, String kind, String passage, String words) {}

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
                round.isClosed(), lines, mine, round.silent().size(), round.departments().size());
    }
}
