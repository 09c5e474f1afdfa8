package jp.kanmin.app.web.comment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.comment.Category;
import jp.kanmin.app.service.comment.PublicComment;

/// A public comment in words.
///
/// @param state how far it is
/// @param days from when to when
/// @param open how many opinions have no answer yet
/// @param takesOpinions whether our form takes them now
public record CommentView(int number, String title, String about, String ways, String state, String days,
        String result, boolean isConcluded, boolean isOver, List<OpinionView> opinions, long open,
        boolean takesOpinions) {

    public CommentView {
        opinions = List.copyOf(opinions);
    }

    /// An opinion in words.
    ///
    /// @param category as forms write it; empty while open
    public record OpinionView(int number, String received, String way, String passage, String words,
            String category, String categoryWord, String answer, String place) {}

    static CommentView of(PublicComment comment, LocalDate today, PageWords words) {
        var state = comment.on(today);
        return new CommentView(comment.number(), comment.title(), comment.about(), comment.ways(),
                words.say("comment.state." + state.name().toLowerCase(Locale.ROOT)),
                words.say("comment.days", DateWords.of(comment.from(), words),
                        DateWords.of(comment.until(), words)),
                comment.result(), comment.isConcluded(), today.isAfter(comment.until()),
                comment.opinions().stream().map(one -> opinion(one, words)).toList(),
                comment.opinions().stream().filter(one -> !one.isAnswered()).count(),
                comment.takesOpinions(today));
    }

    private static OpinionView opinion(PublicComment.Opinion one, PageWords words) {
        return new OpinionView(one.number(), DateWords.of(one.received(), words),
                words.say("comment.way." + one.way()), one.passage(), one.words(),
                one.category().map(Category::code).orElse(""),
                one.category().map(category -> words.say(category.words())).orElse(""), one.answer(),
                one.place());
    }
}
