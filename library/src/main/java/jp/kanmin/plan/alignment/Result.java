package jp.kanmin.plan.alignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What an indicator stood at by the end of a quarter.
///
/// @param indicator as reports name it: `m1/k1`
/// @param until the last day of the quarter
public record Result(String indicator, LocalDate until, BigDecimal value) {

    /// The results of one indicator, oldest first.
    static List<Result> of(String indicator, List<Result> results) {
        return results.stream().filter(result -> result.indicator().equals(indicator))
                .sorted(Comparator.comparing(Result::until)).toList();
    }
}
