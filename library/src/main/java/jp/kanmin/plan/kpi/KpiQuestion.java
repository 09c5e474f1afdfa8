package jp.kanmin.plan.kpi;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.plan.Kpi;

/// What is asked about an indicator, in this order.
public enum KpiQuestion {
    /// What is counted.
    NAME,
    /// In which form.
    TYPE,
    /// Unit and direction; for a rate also what is a share of what, for a level its steps.
    UNIT,
    /// Where it stands now, since when, and what exactly the figure is of.
    BASE,
    /// Where it should be, and by when.
    TARGET;

    /// As addresses write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<KpiQuestion> of(String code) {
        return Stream.of(values()).filter(question -> question.code().equals(code)).findFirst();
    }

    /// The questions that make sense for a type: something that is done or not has neither unit nor base.
    public static List<KpiQuestion> of(Optional<IndicatorType> type) {
        boolean isShort = type.filter(t -> t == IndicatorType.BOOLEAN).isPresent();
        return isShort ? List.of(NAME, TYPE, TARGET) : List.of(values());
    }

    /// The question that follows for an indicator; empty after the last.
    public Optional<KpiQuestion> next(Optional<IndicatorType> type) {
        return of(type).stream().filter(question -> question.compareTo(this) > 0).findFirst();
    }

    /// The question before; empty at the first.
    public Optional<KpiQuestion> before(Optional<IndicatorType> type) {
        return of(type).reversed().stream().filter(question -> question.compareTo(this) < 0).findFirst();
    }

    /// True when it is answered, or declared unknown.
    public boolean isAnswered(Kpi kpi) {
        var indicator = kpi.indicator();
        boolean isConfirmed = kpi.confirmed().orElse(true);
        return switch (this) {
            case NAME -> !kpi.name().isBlank();
            case TYPE, UNIT -> isConfirmed && indicator.type().isPresent();
            case BASE -> indicator.base().value().isPresent() || indicator.unknown().isPresent();
            case TARGET -> (kpi.hasGoal() && kpi.hasTime()) || kpi.isExcused();
        };
    }

    /// The first question that is still open; empty when all are answered.
    public static Optional<KpiQuestion> open(Kpi kpi) {
        return of(kpi.indicator().type()).stream().filter(question -> !question.isAnswered(kpi)).findFirst();
    }
}
