package jp.kanmin.plan.alignment.tree;

import java.time.LocalDate;
import java.util.Optional;

import jp.kanmin.finding.Words;

/// One of the plans that stand above each other.
///
/// @param name of the body
/// @param plan name of its plan, or of the list of measures; empty where it is not known
/// @param published when its newest version was, where it says so
public record Tier(Level level, Words name, Words plan, State state, Optional<LocalDate> published) {

    /// From above to below.
    public enum Level {
        NATION,
        PREFECTURE,
        OWN
    }

    /// Whether the plan is at hand.
    public enum State {
        KNOWN("", ""),
        /// Nobody gave it, or there is none yet: a municipality may plan before its prefecture has.
        NOT_GIVEN("計画がまだないか、見比べていません", "There is no plan yet, or it was not compared"),
        /// It could not be read.
        UNREACHABLE("計画を読めませんでした", "The plan could not be read"),
        /// It is the plan of another prefecture.
        OF_ANOTHER("別の都道府県の計画です", "It is the plan of another prefecture");

        private final Words words;

        State(String ja, String en) {
            words = Words.of(ja, en);
        }

        public Words words() {
            return words;
        }
    }

    /// How a lower plan relates to a higher one.
    public enum Relation {
        IN_LINE_WITH("即して", "in line with"),
        CONSIDERING("勘案して", "considering");

        private final Words words;

        Relation(String ja, String en) {
            words = Words.of(ja, en);
        }

        public Words words() {
            return words;
        }
    }

    /// A branch of the tree, read upwards.
    ///
    /// @param article of the Act that asks for it
    public record Edge(Level from, Level to, Relation relation, String article) {}
}
