package jp.kanmin.app.web.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.publication.plan.FigureWords;
import jp.kanmin.app.publication.plan.PillarWords;
import jp.kanmin.app.service.budget.Budget;
import jp.kanmin.app.service.budget.BudgetLine;
import jp.kanmin.app.service.budget.BudgetService;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.evidence.Savings;
import jp.kanmin.text.JapaneseDate;

/// The budget of a plan in words.
///
/// @param totals of the whole plan
public record BudgetView(List<OfMeasure> measures, List<Total> totals, List<Group> pillars) {

    public BudgetView {
        measures = List.copyOf(measures);
        totals = List.copyOf(totals);
        pillars = List.copyOf(pillars);
    }

    /// A measure with its lines, and what it sets free.
    ///
    /// @param address where it is written; empty for who may not
    public record OfMeasure(String id, String title, String address, List<Line> lines, List<Total> totals,
            List<Saved> savings) {
        public OfMeasure {
            lines = List.copyOf(lines);
            totals = List.copyOf(totals);
            savings = List.copyOf(savings);
        }
    }

    /// A line.
    public record Line(BudgetLine line, String year, String state, String amount, String changed) {}

    /// A sum.
    ///
    /// @param unknown how many lines have no amount yet, in words; empty where all have one
    public record Total(String year, String state, String yen, String unknown) {}

    /// Sums under a name.
    public record Group(String name, List<Total> totals) {
        public Group {
            totals = List.copyOf(totals);
        }
    }

    /// What the measure sets free, as the plan says it.
    public record Saved(String amount, String usedFor) {}

    static BudgetView of(Budget budget, Person who, String body, Site site) {
        var savings = Savings.of(budget.plan());
        var words = site.words();
        return new BudgetView(
                budget.plan().measures().stream()
                        .map(measure -> measure(measure, budget, savings, mayWrite(who, body, measure), site))
                        .toList(),
                totals(budget.totals(), words), budget.byPillar().entrySet().stream().map(
                        one -> new Group(PillarWords.of(one.getKey(), words), totals(one.getValue(), words)))
                        .toList());
    }

    private static boolean mayWrite(Person who, String body, Measure measure) {
        return BudgetService.mayWrite(who, body, measure);
    }

    static OfMeasure measure(Measure measure, Budget budget, Savings savings, boolean mayWrite, Site site) {
        return new OfMeasure(measure.id(), measure.title(),
                mayWrite ? site.to("/office/budget/" + measure.id()) : "",
                budget.of(measure).stream().map(line -> line(line, site.words())).toList(),
                totals(budget.totals(measure), site.words()),
                savings.lines().stream().filter(line -> line.measure().equals(measure.id()))
                        .map(line -> new Saved(line.written(), line.usedFor())).toList());
    }

    static Line line(BudgetLine line, PageWords words) {
        return new Line(line, year(line.year(), words), state(line.state(), words),
                line.amount().map(yen -> yen(new BigDecimal(yen), words)).orElse(words.say("budget.unknown")),
                DateWords.of(line.changed(), words));
    }

    static List<Total> totals(List<Budget.Total> totals, PageWords words) {
        return totals.stream().map(total -> new Total(year(total.year(), words), state(total.state(), words),
                total.lines() == total.unknown()
                        ? words.say("budget.unknown")
                        : yen(new BigDecimal(total.yen()), words),
                Optional.of(total.unknown()).filter(count -> count > 0)
                        .map(count -> words.say("budget.unknownLines", count)).orElse("")))
                .toList();
    }

    static String state(BudgetLine.State state, PageWords words) {
        return words.say("budget.state." + state.code());
    }

    static String year(int year, PageWords words) {
        return DateWords.of(JapaneseDate.ofFiscalYear(year), words);
    }

    private static String yen(BigDecimal yen, PageWords words) {
        return words.say("budget.yen", FigureWords.number(yen));
    }
}
