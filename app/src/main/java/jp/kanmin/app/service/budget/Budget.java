package jp.kanmin.app.service.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import jp.kanmin.app.service.budget.BudgetLine.State;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// The budget of a plan.
///
/// @param lines by year and state
public record Budget(Plan plan, List<BudgetLine> lines) {

    private static final Comparator<BudgetLine> ORDER = Comparator.comparingInt(BudgetLine::year)
            .thenComparing(BudgetLine::state).thenComparingInt(BudgetLine::line);

    public Budget {
        lines = lines.stream().sorted(ORDER).toList();
    }

    /// A sum. What is requested, decided and settled is never added to each other.
    ///
    /// @param yen of the lines whose amount is known
    /// @param lines how many there are
    /// @param unknown how many of these have no amount yet
    public record Total(int year, State state, BigInteger yen, int lines, int unknown) {

        private Total and(BudgetLine line) {
            return new Total(year, state, yen.add(line.amount().orElse(BigInteger.ZERO)), lines + 1,
                    unknown + (line.amount().isEmpty() ? 1 : 0));
        }
    }

    /// The lines of a measure.
    public List<BudgetLine> of(Measure measure) {
        return lines.stream().filter(line -> line.measure().equals(measure.id())).toList();
    }

    /// The lines of measures that the newest plan has no more.
    public List<BudgetLine> ofFormer() {
        return lines.stream().filter(line -> plan.measures().stream()
                .noneMatch(measure -> measure.id().equals(line.measure()))).toList();
    }

    /// The sums of the whole plan, by year and state.
    public List<Total> totals() {
        return totals(lines, _ -> true);
    }

    public List<Total> totals(Measure measure) {
        return totals(lines, line -> line.measure().equals(measure.id()));
    }

    /// The sums of the measures under each pillar that has any money.
    public Map<Pillar, List<Total>> byPillar() {
        var pillars = new TreeMap<Pillar, List<Total>>();
        for (var pillar : Pillar.values()) {
            var ids = plan.measures().stream()
                    .filter(one -> Pillar.find(one.pillar()).orElse(Pillar.OTHER) == pillar)
                    .map(Measure::id).toList();
            var totals = totals(lines, line -> ids.contains(line.measure()));
            if (!totals.isEmpty()) {
                pillars.put(pillar, totals);
            }
        }
        return pillars;
    }

    static List<Total> totals(List<BudgetLine> lines, Predicate<BudgetLine> wanted) {
        var totals = new ArrayList<Total>();
        for (var line : lines.stream().filter(wanted).sorted(ORDER).toList()) {
            if (totals.isEmpty() || totals.getLast().year != line.year()
                    || totals.getLast().state != line.state()) {
                totals.add(new Total(line.year(), line.state(), BigInteger.ZERO, 0, 0));
            }
            totals.add(totals.removeLast().and(line));
        }
        return totals;
    }
}
