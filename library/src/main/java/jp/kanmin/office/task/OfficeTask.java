package jp.kanmin.office.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kanmin.office.form.Item;

/// A task of the office, step by step.
///
/// @param volume cases per year, if known
/// @param before its steps, or those before it was redesigned
/// @param after its steps since then; empty where it was not
/// @param changed the day of the redesign
public record OfficeTask(String name, String department, Optional<BigDecimal> volume, List<Step> before,
        List<Step> after, Optional<LocalDate> changed) {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    public OfficeTask {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// How a step is done.
    public enum Means {
        HAND,
        AUTOMATIC,
        UNKNOWN
    }

    /// Whether a step uses data.
    public enum DataUse {
        USED,
        NONE,
        UNKNOWN
    }

    /// A step.
    ///
    /// @param which the data it uses, in words
    /// @param minutes for one case, if known
    public record Step(String name, Means means, DataUse data, String which, Optional<BigDecimal> minutes) {

        boolean isKnown() {
            return means != Means.UNKNOWN && data != DataUse.UNKNOWN;
        }

        boolean isWithoutHand() {
            return means == Means.AUTOMATIC && data == DataUse.USED;
        }
    }

    /// What a redesign brought.
    ///
    /// @param steps how many fewer; below zero for more
    /// @param minutes how many fewer for one case; empty where a step's minutes are not known
    /// @param hours how many fewer in a year; empty where minutes or cases are not known
    public record Gain(LocalDate on, int steps, Optional<BigDecimal> minutes, Optional<BigDecimal> hours) {}

    /// A task as the register has it. Where nothing is said of a step, it is not known.
    public static OfficeTask of(Item item) {
        return new OfficeTask(item.text("name"), item.text("department"), item.number("volume"),
                steps(item, false), steps(item, true), item.day("changed"));
    }

    private static List<Step> steps(Item item, boolean isAfter) {
        return item.lines().stream().filter(line -> line.text("when").equals("after") == isAfter)
                .map(line -> new Step(line.text("step"), switch (line.text("means")) {
                    case "hand" -> Means.HAND;
                    case "automatic" -> Means.AUTOMATIC;
                    default -> Means.UNKNOWN;
                }, data(line), line.text("which"), line.number("minutes"))).toList();
    }

    private static DataUse data(Item.Line line) {
        return switch (line.text("data")) {
            case "used" -> DataUse.USED;
            case "none" -> DataUse.NONE;
            case "unknown" -> DataUse.UNKNOWN;
            default -> line.text("which").isEmpty() ? DataUse.UNKNOWN : DataUse.USED;
        };
    }

    /// Its steps on a day.
    public List<Step> steps(LocalDate day) {
        return !after.isEmpty() && changed.filter(on -> !on.isAfter(day)).isPresent() ? after : before;
    }

    /// Whether all of its steps are known on a day. A task without any step is not.
    public boolean isKnown(LocalDate day) {
        return !steps(day).isEmpty() && steps(day).stream().allMatch(Step::isKnown);
    }

    /// Whether every step is done automatically and with data.
    public boolean isEndToEnd(LocalDate day) {
        return isKnown(day) && steps(day).stream().allMatch(Step::isWithoutHand);
    }

    /// What its redesign brought; empty where there was none, or where one side has no steps.
    public Optional<Gain> gain() {
        return changed.filter(_ -> !before.isEmpty() && !after.isEmpty()).map(on -> {
            var minutes = minutes(before).flatMap(then -> minutes(after).map(then::subtract));
            return new Gain(on, before.size() - after.size(), minutes,
                    minutes.flatMap(saved -> volume.map(cases -> saved.multiply(cases)
                            .divide(MINUTES, 1, RoundingMode.HALF_UP))));
        });
    }

    private static Optional<BigDecimal> minutes(List<Step> steps) {
        return steps.stream().map(Step::minutes)
                .reduce((a, b) -> a.flatMap(one -> b.map(one::add))).orElse(Optional.empty());
    }
}
