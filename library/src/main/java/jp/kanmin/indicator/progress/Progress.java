package jp.kanmin.indicator.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.text.JapaneseDate;

/// How far an indicator has come.
public sealed interface Progress {

    /// How it was reckoned, or why it cannot be, as the page says it.
    Words formula();

    /// A share of the way from the base to the target. It may be below zero and above one: nothing is clipped.
    ///
    /// @param way 0 at the base, 1 at the target
    /// @param elapsed of the time between the two, 0 before and 1 after it; absent where a date is missing
    /// @param fromBase how much better than the base, of the base
    /// @param fromTarget how much better than the target, of the target; less than zero while it is short of it
    /// @param doubts what a reader should know beside the figure, such as few answers
    record Share(Fraction way, Optional<Fraction> elapsed, Fraction fromBase, Fraction fromTarget,
            List<Words> doubts, Words formula) implements Progress {
        public Share {
            doubts = List.copyOf(doubts);
        }

        /// Whether the target is reached.
        public boolean isReached() {
            return way.compareWith(Fraction.ALL) >= 0;
        }

        /// The way gone of the time gone; absent before time has begun to run.
        public Optional<Fraction> pace() {
            return elapsed.filter(time -> time.part().signum() > 0).map(way::of);
        }
    }

    /// There is no way between base and target: the goal is to keep what is there, or the base is not known. Only
    /// whether the target is reached can be said.
    ///
    /// @param keeps true where base and target are the same
    /// @param fromTarget how much better than the target, of the target
    record Reached(boolean isReached, boolean keeps, Fraction fromTarget, List<Words> doubts, Words formula)
            implements
                Progress {
        public Reached {
            doubts = List.copyOf(doubts);
        }
    }

    /// A share of the way for each stage, none of them averaged.
    record ByStage(List<Progress> stages, Words formula) implements Progress {
        public ByStage {
            stages = List.copyOf(stages);
        }
    }

    /// It is done.
    ///
    /// @param on the day, where it is known
    /// @param isAfterDue true when that day was behind the due date
    record Done(Optional<LocalDate> on, boolean isAfterDue, Words formula) implements Progress {}

    /// Not done, and there is time until the due date.
    record OnTime(LocalDate due, Words formula) implements Progress {}

    /// Not done, and the due date is over.
    record Late(LocalDate due, Words formula) implements Progress {}

    /// Told in words, and graded by a person.
    record Graded(String grade, Words formula) implements Progress {}

    /// Nothing can be said yet; `formula` says why.
    ///
    /// @param until when the missing part is to be settled, where that was said
    record NotYet(Optional<JapaneseDate> until, Words formula) implements Progress {}

    /// The value is declared unknown. That is neither good nor bad.
    record Unknown(Optional<JapaneseDate> until, Words formula) implements Progress {}
}
