package jp.kanmin.plan.evidence;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.SearchForm;

/// What the measures of a plan set free, what it is used for, and what is left (guide part I, 4; row C-14).
public record Savings(List<Line> lines) {

    public Savings {
        lines = List.copyOf(lines);
    }

    /// One piece of what is set free.
    ///
    /// @param measure the id of the measure that sets it free
    /// @param written the amount as the plan says it
    /// @param amount empty where it cannot be read as one number with its unit
    /// @param usedFor the title of the measure it feeds, or the words of the plan; empty while it is not used
    /// @param feedsMeasure whether what it is used for is a measure of the plan
    public record Line(String measure, String title, String written, Optional<SavedAmount> amount,
            String usedFor, boolean feedsMeasure) {

        public boolean isUsed() {
            return !usedFor.isEmpty();
        }
    }

    /// What is freed and used of one kind: different units and periods are never added up.
    public record Total(String unit, SavedAmount.Per per, BigDecimal freed, BigDecimal used) {

        /// What is left to be used.
        public BigDecimal balance() {
            return freed.subtract(used);
        }
    }

    private record Kind(String unit, SavedAmount.Per per) {}

    /// All of a plan, in its order.
    public static Savings of(Plan plan) {
        return new Savings(plan.measures().stream().flatMap(measure -> measure.savings().stream()
                .filter(saving -> !saving.amount().isBlank() || !saving.usedFor().isBlank())
                .map(saving -> line(plan, measure, saving))).toList());
    }

    private static Line line(Plan plan, Measure measure, Measure.Saving saving) {
        var usedFor = saving.usedFor().strip();
        var fed = plan.measures().stream().filter(other -> !usedFor.isEmpty()
                && (usedFor.equals(other.id()) || SearchForm.same(usedFor, other.title()))).findFirst();
        return new Line(measure.id(), measure.title(), saving.amount(), SavedAmount.read(saving.amount()),
                fed.map(Measure::title).filter(title -> !title.isBlank()).orElse(usedFor), fed.isPresent());
    }

    /// The totals of the whole plan, in the order in which their units first stand there.
    public List<Total> totals() {
        return totals(_ -> true);
    }

    /// The totals of what one measure sets free.
    public List<Total> totalsOf(String measure) {
        return totals(line -> line.measure.equals(measure));
    }

    private List<Total> totals(Predicate<Line> which) {
        var byKind = lines.stream().filter(which).filter(line -> line.amount.isPresent())
                .collect(Collectors.groupingBy(line -> new Kind(line.amount.orElseThrow().unit(),
                        line.amount.orElseThrow().per()), LinkedHashMap::new, Collectors.toList()));
        return byKind.entrySet().stream().map(entry -> new Total(entry.getKey().unit, entry.getKey().per,
                sum(entry.getValue(), _ -> true), sum(entry.getValue(), Line::isUsed))).toList();
    }

    private static BigDecimal sum(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).flatMap(line -> line.amount.stream()).map(SavedAmount::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The pieces whose amount cannot be read; they stand in no total.
    public List<Line> unreadable() {
        return lines.stream().filter(line -> line.amount.isEmpty()).toList();
    }

    /// Whether a piece is only about as much as it says.
    public boolean isAbout() {
        return lines.stream().flatMap(line -> line.amount.stream()).anyMatch(SavedAmount::isAbout);
    }
}
