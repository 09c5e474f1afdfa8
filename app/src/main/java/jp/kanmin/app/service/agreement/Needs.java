package jp.kanmin.app.service.agreement;

import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.agreement.Agreement.Need;
import jp.kanmin.app.service.agreement.Agreement.Need.Kind;
import jp.kanmin.app.service.comment.CommentService;
import jp.kanmin.app.service.consultation.Consultation;
import jp.kanmin.app.service.consultation.Stage;
import jp.kanmin.finding.Words;
import org.springframework.stereotype.Component;

/// What has to be done before a draft goes on.
@Component
class Needs {

    private final CommentService comments;

    Needs(CommentService comments) {
        this.comments = comments;
    }

    /// What rounds up to a stage leave open: rounds nobody ended, and answers nobody settled.
    List<Need> of(List<Consultation> rounds, Stage stage) {
        return rounds.reversed().stream().filter(round -> !stage.isBefore(round.stage()))
                .flatMap(round -> Stream.concat(running(round), unsettled(round))).toList();
    }

    private static Stream<Need> running(Consultation round) {
        return round.isClosed()
                ? Stream.empty()
                : Stream.of(new Need(Kind.ROUND, round.number(),
                        Words.of("第%d回の照会を締め切ってください。".formatted(round.number()),
                                "Please close round %d.".formatted(round.number()))));
    }

    private static Stream<Need> unsettled(Consultation round) {
        return round.unsettled() == 0
                ? Stream.empty()
                : Stream.of(new Need(Kind.ANSWER, round.number(),
                        Words.of("第%d回の照会の意見%d件を、反映したかどうか決めてください。"
                                .formatted(round.number(), round.unsettled()),
                                "Please say what becomes of %d answers of round %d."
                                        .formatted(round.unsettled(), round.number()))));
    }

    /// Public comments without a published result.
    List<Need> ofComments(Person who, String body) {
        return comments.of(who, body).reversed().stream().filter(one -> !one.isConcluded())
                .map(one -> new Need(Kind.COMMENT, one.number(),
                        Words.of("パブリックコメント「%s」の結果を公表してください。".formatted(one.title()),
                                "Please publish the result of the public comment “%s”."
                                        .formatted(one.title()))))
                .toList();
    }

    /// The draft is not the one that was decided.
    static Need changed() {
        return new Need(Kind.CHANGED, 0, Words.of("決定の後に下書きが変わりました。前の段階に戻して、もう一度決定してください。",
                "The draft was changed after its decision. Please send it back and decide again."));
    }
}
