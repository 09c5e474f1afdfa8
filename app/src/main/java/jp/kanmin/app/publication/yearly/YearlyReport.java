package jp.kanmin.app.publication.yearly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Words;

/// What a body says of a fiscal year, as it was when the report was made: every reckoned figure stands here in words, so
/// that a published report stays what it was.
///
/// @param body the six-digit code of the body
/// @param plan the name of the plan
/// @param year the western fiscal year
/// @param edition counted from 1; 0 for one that is not published
/// @param day on which it was published, or made
/// @param reason why there is a later edition; may be empty for the first
/// @param scale the name of the scale of grades
/// @param grades the scale's grades, the best first
public record YearlyReport(String body, String bodyName, String plan, int year, int edition, LocalDate day,
        String reason, Words scale, List<String> grades, List<OfMeasure> measures) {

    public YearlyReport {
        grades = List.copyOf(grades);
        measures = List.copyOf(measures);
    }

    /// The five parts of a measure.
    ///
    /// @param isReported whether anything of the year was reported and accepted
    /// @param grade the lowest of its indicators' grades; empty where none has one
    /// @param judgement what the body made of it last, such as `behind`; empty where it said nothing
    /// @param cause why it is so
    public record OfMeasure(String id, String title, String owner, boolean isReported, String grade,
            String judgement, String cause, String direction, List<OfIndicator> indicators, String results,
            String national, String next) {

        public OfMeasure {
            indicators = List.copyOf(indicators);
        }

        public boolean isBehind() {
            return judgement.equals("behind");
        }

        /// The same with other texts.
        public OfMeasure saying(String newDirection, String newResults, String newNational, String newNext) {
            return new OfMeasure(id, title, owner, isReported, grade, judgement, cause, newDirection,
                    indicators, newResults, newNational, newNext);
        }
    }

    /// An indicator in the year.
    ///
    /// @param id `m1/k1`
    /// @param newest the last value of the year, that it is unknown, or that there is none
    /// @param progress how far that is
    /// @param formula how this was reckoned; empty where nothing was
    /// @param grade as printed; empty where there is none
    /// @param quarters the four of the year
    public record OfIndicator(String id, String name, Words base, Words target, Words newest, Words progress,
            Words formula, String grade, List<OfQuarter> quarters) {

        public OfIndicator {
            quarters = List.copyOf(quarters);
        }
    }

    /// A quarter of an indicator.
    ///
    /// @param number 1 to 4
    /// @param value for a drawing; empty where there is no number
    /// @param written the value, that it is unknown and why, or that it was not reported
    public record OfQuarter(int number, boolean isReported, Optional<BigDecimal> value, Words written,
            String grade) {}

    /// The same with other measures.
    public YearlyReport with(List<OfMeasure> others) {
        return new YearlyReport(body, bodyName, plan, year, edition, day, reason, scale, grades, others);
    }

    /// The same as an edition that is published.
    public YearlyReport published(int number, LocalDate on, String why) {
        return new YearlyReport(body, bodyName, plan, year, number, on, why, scale, grades, measures);
    }
}
