package jp.kanmin.app.service.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.kanmin.app.service.consultation.Stage;
import jp.kanmin.finding.Words;

/// How far a draft has come.
///
/// @param reached the day on which each stage was reached, for those that lie behind
/// @param open what has to be done before the stage is left for the next one
/// @param openForDecision what has to be done before the decision besides; empty once it is decided
/// @param isUsed false while nobody moved the draft, asked a department or announced a public comment: then the road is
///     offered, and nothing waits for it
/// @param moves the newest first, of all drafts of the body
public record Agreement(Stage now, Map<Stage, LocalDate> reached, List<Need> open, List<Need> openForDecision,
        boolean isUsed, List<Moved> moves) {

    public Agreement {
        reached = Map.copyOf(reached);
        open = List.copyOf(open);
        openForDecision = List.copyOf(openForDecision);
        moves = List.copyOf(moves);
    }

    /// What stands in the way.
    ///
    /// @param kind what it is about
    /// @param number of the round or public comment; 0 for none
    /// @param words what to do
    public record Need(Kind kind, int number, Words words) {

        /// What a need is about.
        public enum Kind {
            /// A round in which departments are asked is open.
            ROUND,
            /// Nobody said what becomes of an answer.
            ANSWER,
            /// A public comment has no published result.
            COMMENT,
            /// The draft was changed after its decision.
            CHANGED
        }
    }

    /// Something that happened on the road.
    ///
    /// @param kind `advance`, `back` or `publish`
    /// @param by the name of who did it
    /// @param words why it went back, or what was open when it was published all the same
    public record Moved(String kind, Stage from, Stage to, LocalDate day, String by, String words) {}

    /// Whether it was decided and nothing is open.
    public boolean isSettled() {
        return now == Stage.DECISION && open.isEmpty();
    }

    /// All that is open before the decision.
    public List<Need> allOpen() {
        return Stream.concat(open.stream(), openForDecision.stream()).toList();
    }
}
