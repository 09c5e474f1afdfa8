package jp.kanmin.plan.alignment.tree;

import java.util.List;

import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.alignment.suggest.Suggestion;
import jp.kanmin.plan.alignment.suggest.Upper;
import jp.kanmin.plan.link.Standing;

/// The measures of one pillar side by side.
///
/// @param own in the plan's order
/// @param prefecture all of the prefecture's
/// @param prefectureAlone those of them that no own measure looks like, of any pillar
/// @param notTaken national measures that no own measure takes up
public record OnPillar(Pillar pillar, List<OwnMeasure> own, List<Upper> prefecture,
        List<Upper> prefectureAlone, List<NotTaken> notTaken) {

    public OnPillar {
        own = List.copyOf(own);
        prefecture = List.copyOf(prefecture);
        prefectureAlone = List.copyOf(prefectureAlone);
        notTaken = List.copyOf(notTaken);
    }

    /// An own measure with what it takes from above.
    ///
    /// @param considered measures of other bodies that a person looked at, taken up or not
    /// @param prefectural measures of the prefecture that it may go with and nobody looked at: proposals
    public record OwnMeasure(Measure measure, List<Taken> taken, List<Considered> considered,
            List<Suggestion> prefectural) {

        public OwnMeasure {
            taken = List.copyOf(taken);
            considered = List.copyOf(considered);
            prefectural = List.copyOf(prefectural);
        }

        /// Nothing of it comes from the nation or goes with another body.
        public boolean isOursAlone() {
            return taken.isEmpty() && considered.stream().allMatch(one -> one.link().isDeclined());
        }
    }

    /// A measure of another body that a link names.
    ///
    /// @param bodyName the other body by name; its code where it is unknown
    /// @param title as it is in their plan now, else as the link says it
    /// @param standing how the own measure stands to it
    public record Considered(Measure.BodyLink link, String bodyName, String title, Standing standing) {}

    /// A national measure that an own one takes up.
    ///
    /// @param link with the relation and, where it departs, the reason
    /// @param isOfOlderEdition of the national list
    /// @param standing how the own measure stands to it
    public record Taken(NationalMeasure national, Measure.Link link, boolean isOfOlderEdition,
            Standing standing) {}

    /// A national measure that is not taken up.
    ///
    /// @param reason why, as the plan says; empty where it does not
    public record NotTaken(NationalMeasure national, String reason) {

        public boolean isExplained() {
            return !reason.isBlank();
        }
    }
}
