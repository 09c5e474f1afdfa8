package jp.kanmin.app.service.comment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.store.CommentStore;

/// What a body asks everybody about its plan (パブリックコメント).
///
/// @param number counted from 1 in each body
/// @param about what is asked
/// @param ways how and where to send an opinion
/// @param until the last day
/// @param result what the body says at the end; empty before
/// @param isConcluded whether the result was published
/// @param form what a form of ours asks, if there is one
/// @param opinions in the order in which they came; for everybody none before the result
public record PublicComment(String body, int number, String title, String about, String ways,
        LocalDate from, LocalDate until, String result, boolean isConcluded, OpinionForm form,
        List<Opinion> opinions) {

    public PublicComment {
        opinions = List.copyOf(opinions);
    }

    /// An opinion. Who gave it is not kept.
    ///
    /// @param way `site` for our own form, `form` for others, `mail`, `fax`, `paper`, `meeting`
    /// @param passage what it is about
    /// @param category what the body does with it; empty while open
    /// @param place what was changed because of it
    public record Opinion(int number, LocalDate received, String way, String passage, String words,
            Optional<Category> category, String answer, String place) {

        public boolean isAnswered() {
            return category.isPresent() && !answer.isBlank();
        }
    }

    /// How far it is on a day.
    public enum State {
        AHEAD,
        OPEN,
        /// Over, and not all is answered or published.
        CLOSED,
        CONCLUDED
    }

    public State on(LocalDate day) {
        if (isConcluded) {
            return State.CONCLUDED;
        }
        return day.isBefore(from) ? State.AHEAD : day.isAfter(until) ? State.CLOSED : State.OPEN;
    }

    /// Whether our form takes opinions on a day.
    public boolean takesOpinions(LocalDate day) {
        return form != OpinionForm.NONE && on(day) == State.OPEN;
    }

    static PublicComment of(CommentStore.Comment comment, List<CommentStore.Opinion> opinions) {
        return new PublicComment(comment.body(), comment.number(), comment.title(), comment.about(),
                comment.ways(), LocalDate.parse(comment.fromDay()), LocalDate.parse(comment.untilDay()),
                comment.result(), !comment.resultAt().isEmpty(), OpinionForm.of(comment.form()),
                opinions.stream().map(one -> new Opinion(
                        one.opinion(), LocalDate.parse(one.received()), one.way(), one.passage(), one.words(),
                        Category.of(one.category()), one.answer(), one.place())).toList());
    }
}
