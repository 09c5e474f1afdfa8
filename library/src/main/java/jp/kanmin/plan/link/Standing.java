package jp.kanmin.plan.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.plan.Measure;
import jp.kanmin.text.JapaneseDate;

/// How a measure stands to the one it is linked to (row B-01).
///
/// @param differences in what, a sentence each; empty unless it differs
public record Standing(State state, List<Words> differences) {

    private static final Standing DECLINED = new Standing(State.NONE, List.of());
    private static final Standing UNKNOWN = new Standing(State.UNKNOWN, List.of());
    private static final String NOT_TAKEN = "none";

    public Standing {
        differences = List.copyOf(differences);
    }

    /// What a reader is told of a link.
    public enum State {
        ALIGNED("足並みがそろっています", "Aligned"),
        DIFFERS("違いがあります", "Differs"),
        /// It was looked at and not taken up.
        NONE("取り入れません", "Not taken up"),
        /// The other side is not at hand, or has no such measure.
        UNKNOWN("相手の計画を見られません",
                "The other plan cannot be seen");

        private final Words words;

        State(String ja, String en) {
            words = Words.of(ja, en);
        }

        public Words words() {
            return words;
        }
    }

    /// To a national measure; its indicators are prose, so that only the time can be compared.
    ///
    /// @param national empty where the list has none of that code
    public static Standing of(Measure own, Measure.Link link, Optional<NationalMeasure> national) {
        if (link.relation().equals(NOT_TAKEN)) {
            return DECLINED;
        }
        return national.map(upper -> of(later(first(own), due(upper)).stream().toList())).orElse(UNKNOWN);
    }

    /// To a measure of another body's plan.
    ///
    /// @param theirs empty where the plan is not at hand or has no such measure
    public static Standing of(Measure own, Measure.BodyLink link, Optional<Measure> theirs) {
        if (link.isDeclined()) {
            return DECLINED;
        }
        return theirs.map(upper -> {
            var differences = new ArrayList<>(later(first(own), last(upper)).stream().toList());
            differences.addAll(Goals.lower(own, upper));
            return of(differences);
        }).orElse(UNKNOWN);
    }

    /// The latest date that the indicators of a national measure name. The time by which the State means to set an
    /// indicator is none of them.
    public static Optional<LocalDate> due(NationalMeasure national) {
        return Stream.concat(national.kpiProgress().stream(), national.kpiEffect().stream())
                .filter(kpi -> !kpi.startsWith("未設定"))
                .flatMap(kpi -> JapaneseDate.in(kpi).stream()).map(found -> found.date())
                .filter(date -> !date.toBeFilled()).map(JapaneseDate::last).max(Comparator.naturalOrder());
    }

    /// The first date by which a measure reaches one of its goals.
    public static Optional<LocalDate> first(Measure own) {
        return dues(own).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> last(Measure theirs) {
        return dues(theirs).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> dues(Measure measure) {
        return measure.kpis().stream().flatMap(kpi -> kpi.indicator().target().due().stream())
                .map(JapaneseDate::last);
    }

    private static Standing of(List<Words> differences) {
        return new Standing(differences.isEmpty() ? State.ALIGNED : State.DIFFERS, differences);
    }

    private static Optional<Words> later(Optional<LocalDate> own, Optional<LocalDate> upper) {
        return own.isPresent() && upper.isPresent() && own.get().isAfter(upper.get())
                ? Optional.of(Words.of("目標の時期（%s）が、相手（%s）より後です。".formatted(own.get(), upper.get()),
                        "The goal (%s) is due after theirs (%s).".formatted(own.get(), upper.get())))
                : Optional.empty();
    }
}
