package jp.kanmin.app.web.evidence;

import java.math.BigDecimal;
import java.util.List;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.evidence.Effect;
import jp.kanmin.plan.evidence.EvidenceGap;
import jp.kanmin.plan.evidence.Savings;

/// What the draft rests on and what it brings, in words.
///
/// @param gaps what is decided without a fact
/// @param effects every effect with the measures that name it
/// @param unmarked measures that name no effect
/// @param accounts what each measure sets free
/// @param totals the whole plan; one a unit and period
/// @param unreadable amounts that stand in no total
/// @param isAbout whether a total is only about that much
public record EvidenceView(List<Gap> gaps, List<EffectLine> effects, List<Place> unmarked,
        List<Account> accounts, List<TotalLine> totals, List<String> unreadable, boolean isAbout) {

    public EvidenceView {
        gaps = List.copyOf(gaps);
        effects = List.copyOf(effects);
        unmarked = List.copyOf(unmarked);
        accounts = List.copyOf(accounts);
        totals = List.copyOf(totals);
        unreadable = List.copyOf(unreadable);
    }

    /// A measure, and where one question of it is answered.
    public record Place(String title, String address) {}

    /// Something without a fact.
    ///
    /// @param kind in words
    public record Gap(String kind, Place place) {}

    /// An effect with the measures that name it.
    public record EffectLine(String name, List<Place> measures) {}

    /// What one measure sets free.
    public record Account(Place measure, List<Piece> pieces, List<TotalLine> totals) {}

    /// A piece of it.
    ///
    /// @param state `measure`, `elsewhere` or `open`
    public record Piece(String amount, String usedFor, String state, boolean isRead) {}

    /// A total in words.
    ///
    /// @param isSpent whether nothing is left
    public record TotalLine(String freed, String used, String balance, boolean isSpent) {}

    static EvidenceView of(Plan plan, Site site) {
        var savings = Savings.of(plan);
        var words = site.words();
        return new EvidenceView(
                EvidenceGap.of(plan).stream().map(gap -> gap(gap, site)).toList(),
                Effect.measures(plan).entrySet().stream().map(entry -> new EffectLine(
                        words.say(entry.getKey().words()), places(entry.getValue(), "effects", site)))
                        .toList(),
                places(plan.measures().stream().filter(
                        measure -> measure.effects().stream().allMatch(one -> Effect.find(one).isEmpty()))
                        .toList(), "effects", site),
                accounts(plan, savings, site),
                savings.totals().stream().map(total -> total(total, words)).toList(),
                savings.unreadable().stream()
                        .map(line -> line.written().isBlank() ? line.title() : line.written())
                        .toList(),
                savings.isAbout());
    }

    private static Gap gap(EvidenceGap gap, Site site) {
        var words = site.words();
        var title = gap.title().isBlank() ? words.say("basis.nameless") : gap.title();
        var address = switch (gap.kind()) {
            case PROBLEM -> "/office/q/problems";
            case MEASURE -> "/office/q/" + gap.measure() + ".evidence";
            case KPI -> "/office/measures/" + gap.measure() + "/kpis";
        };
        return new Gap(words.say(switch (gap.kind()) {
            case PROBLEM -> "basis.problem";
            case MEASURE -> "basis.measure";
            case KPI -> "basis.kpi";
        }), new Place(title, site.to(address)));
    }

    private static List<Place> places(List<Measure> measures, String question, Site site) {
        return measures.stream().map(measure -> place(measure, question, site)).toList();
    }

    private static Place place(Measure measure, String question, Site site) {
        return new Place(measure.title().isBlank() ? site.words().say("basis.nameless") : measure.title(),
                site.to("/office/q/" + measure.id() + "." + question));
    }

    private static List<Account> accounts(Plan plan, Savings savings, Site site) {
        return plan.measures().stream().map(measure -> new Account(place(measure, "savings", site),
                savings.lines().stream().filter(line -> line.measure().equals(measure.id()))
                        .map(line -> new Piece(line.written(), line.usedFor(), state(line),
                                line.amount().isPresent()))
                        .toList(),
                savings.totalsOf(measure.id()).stream().map(total -> total(total, site.words())).toList()))
                .filter(account -> !account.pieces.isEmpty()).toList();
    }

    private static String state(Savings.Line line) {
        return line.feedsMeasure() ? "measure" : line.isUsed() ? "elsewhere" : "open";
    }

    private static TotalLine total(Savings.Total total, PageWords words) {
        return new TotalLine(amount(total.freed(), total, words), amount(total.used(), total, words),
                amount(total.balance(), total, words), total.balance().signum() == 0);
    }

    private static String amount(BigDecimal value, Savings.Total total, PageWords words) {
        var number = "%,d".formatted(value.toBigInteger())
                + (value.stripTrailingZeros().scale() > 0
                        ? value.remainder(BigDecimal.ONE).stripTrailingZeros().toPlainString().substring(1)
                        : "");
        return switch (total.per()) {
            case ONCE -> words.say("basis.once", number, total.unit());
            case MONTH -> words.say("basis.month", number, total.unit());
            case YEAR -> words.say("basis.year", number, total.unit());
        };
    }
}
