package jp.kanmin.monitoring.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Severity;
import jp.kanmin.indicator.Value;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportCase;
import jp.kanmin.monitoring.report.ReportCase.Reported;
import jp.kanmin.text.SearchForm;

/// Rules about values beside those reported before, and about what is not known yet.
final class HistoryRules {

    private static final BigDecimal FACTOR = BigDecimal.TEN;
    private static final BigDecimal SMALL = BigDecimal.TEN;
    private static final int ENOUGH_TO_COMPARE = 3;

    static final Rule<ReportCase> UNIT = Rule.<ReportCase>rule("KD-RPT-UNIT", PRINCIPLE)
            .severity(Severity.CRITICAL)
            .title("値の単位は、計画とも前の報告とも同じである", "A value has the unit of the plan and of the report before")
            .remedy("計画の単位に換算してください。数え方を変えるときは、計画の「series」に時期を書いてください。",
                    "Convert it; where the definition changes, say from when under “series” of the plan.")
            .good("""
                    {"values/0/unit": "件"}""")
            .bad("""
                    {"values/0/unit": "千件"}""")
            .check((c, found) -> c.reported().forEach(one -> {
                var unit = one.entry().unit();
                var planned = one.kpi().indicator().unit();
                if (!unit.isBlank() && !planned.isBlank() && !SearchForm.same(unit, planned)) {
                    found.at(one.entry().path() + "/unit", "指標「%s」の単位は「%s」ですが、「%s」で報告されています。".formatted(
                            one.kpi().name(), planned, unit),
                            "“%s” counts in “%s”; it is reported in “%s”.".formatted(one.kpi().name(),
                                    planned, unit));
                }
                before(c, one).filter(entry -> planned.isBlank() && !unit.isBlank()
                        && !entry.unit().isBlank() && !SearchForm.same(entry.unit(), unit))
                        .ifPresent(entry -> found.at(one.entry().path() + "/unit",
                                "前の報告の単位は「%s」でした。".formatted(entry.unit()),
                                "The report before counted in “%s”.".formatted(entry.unit())));
            }));

    static final Rule<ReportCase> OVERLAP = Rule.<ReportCase>rule("KD-RPT-OVERLAP", PRINCIPLE)
            .title("値の期間は、前の報告と重ならない", "The time of a value does not overlap the report before")
            .remedy("期間を四半期に合わせてください。累計の値は、期間を書かずに報告してください。",
                    "Let it fit the quarter; report running totals without a time.")
            .good("""
                    {"values/0/from": "2026-04", "values/0/to": "2026-06"}""")
            .bad("""
                    {"values/0/from": "2026-07", "values/0/to": "2026-04"}""")
            .check((c, found) -> c.reported().forEach(one -> {
                var from = one.entry().from().map(date -> date.first());
                var to = one.entry().to().map(date -> date.last());
                if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
                    found.at(one.entry().path() + "/from", "期間の始まりが終わりより後です。",
                            "The time ends before it begins.");
                }
                var end = before(c, one).flatMap(entry -> entry.to()).map(date -> date.last());
                if (from.isPresent() && end.isPresent() && !from.get().isAfter(end.get())) {
                    found.at(one.entry().path() + "/from",
                            "期間が前の報告（%sまで）と重なっています。".formatted(end.get()),
                            "It overlaps the report before (until %s).".formatted(end.get()));
                }
            }));

    static final Rule<ReportCase> SAME = Rule.<ReportCase>rule("KD-RPT-SAME", ADVICE)
            .title("値は、前の四半期の報告の写しではない", "The values are not those of the quarter before")
            .remedy("前の四半期のファイルを送っていないか確かめてください。変わっていないなら、そのままで構いません。",
                    "Check that it is not the older file; if nothing changed, leave it.")
            .good("""
                    {"@before": {"quarter": "2025Q4", "values/0/value": 12}}""")
            .bad("""
                    {"@before": {"quarter": "2025Q4"}}""")
            .check((c, found) -> c.before().ifPresent(before -> {
                var values = c.report().values();
                boolean same = values.stream().filter(entry -> entry.value().isPresent())
                        .count() >= ENOUGH_TO_COMPARE
                        && values.stream().allMatch(entry -> before.find(entry.indicator())
                                .filter(old -> old.value().equals(entry.value())).isPresent());
                if (same) {
                    found.at("values", "すべての値が、%sの報告と同じです。".formatted(
                            before.quarter().orElseThrow().japanese()),
                            "All values are those of %s.".formatted(before.quarter().orElseThrow().code()));
                }
            }));

    static final Rule<ReportCase> AGAIN = Rule.<ReportCase>rule("KD-RPT-AGAIN", NOTE)
            .title("出し直した報告には、何回目かが書かれている", "A report that is sent again says so")
            .remedy("「revision」に2、3と回数を書いてください。前の値も履歴に残ります。",
                    "Count up “revision”; the older values are kept.")
            .good("""
                    {"revision": 2, "@before": {"quarter": "2026Q1"}}""")
            .bad("""
                    {"@before": {"quarter": "2026Q1", "values/0/value": 13}}""")
            .check((c, found) -> {
                boolean again = c.report().quarter().isPresent() && c.earlier().stream()
                        .anyMatch(other -> other.quarter().equals(c.report().quarter())
                                && other.number() == c.report().number()
                                && !other.values().equals(c.report().values()));
                if (again) {
                    found.at("revision", "同じ四半期の、値の違う報告がほかにあります。",
                            "There is another report of this quarter with other values.");
                }
            });

    static final Rule<ReportCase> JUMP = Rule.<ReportCase>rule("KD-RPT-JUMP", ADVICE)
            .title("値は、前の報告から桁が変わるほどには動いていない", "A value has not moved by a whole digit")
            .remedy("桁と単位（千円、万人など）を確かめてください。正しければ、理由を「note」に書いてください。",
                    "Check digits and unit; where it is right, say why under “note”.")
            .good("""
                    {"@before": {"quarter": "2025Q4", "values/0/value": 12}}""")
            .bad("""
                    {"values/0/value": 1400, "@before": {"quarter": "2025Q4", "values/0/value": 13}}""")
            .check((c, found) -> c.reported().forEach(one -> beforeWithin(c, one)
                    .flatMap(entry -> number(entry)).ifPresent(old -> {
                        var now = number(one.entry());
                        if (now.isPresent() && one.entry().note().isBlank() && isJump(old, now.get())) {
                            found.at(one.entry().path(), "指標「%s」が%sから%sになりました。".formatted(
                                    one.kpi().name(), old.toPlainString(), now.get().toPlainString()),
                                    "“%s” went from %s to %s.".formatted(one.kpi().name(),
                                            old.toPlainString(), now.get().toPlainString()));
                        }
                    })));

    static final Rule<ReportCase> UNKNOWN = Rule.<ReportCase>rule("KD-RPT-UNKNOWN", PRINCIPLE)
            .title("「まだわからない」値には、わかる時期がある", "What is unknown says until when")
            .remedy("「unknown」の「until」に、わかる時期を書いてください。", "Give the time under “until”.")
            .good("{}")
            .bad("""
                    {"values/3/unknown": {"reason": "集計中"}}""")
            .check((c, found) -> unknown(c, (entry, until) -> {
                if (until.isEmpty()) {
                    found.at(entry.path() + "/unknown", "いつわかるかが書かれていません。", "It does not say until when.");
                }
            }));

    static final Rule<ReportCase> UNKNOWN_OVER = Rule.<ReportCase>rule("KD-RPT-UNKNOWN-OVER", ADVICE)
            .title("わかるはずの時期は、まだ過ぎていない", "The time by which it should be known is not over")
            .remedy("値を入れるか、時期を書き直してください。", "Give the value, or a new time.")
            .good("{}")
            .bad("""
                    {"values/3/unknown": {"until": "2025-12"}}""")
            .check((c, found) -> unknown(c, (entry, until) -> until
                    .filter(day -> day.isBefore(c.asOf()))
                    .ifPresent(day -> found.at(entry.path() + "/unknown/until",
                            "わかるはずの時期（%s）を過ぎています。".formatted(day),
                            "It should have been known by %s.".formatted(day)))));

    private HistoryRules() {}

    private static void unknown(ReportCase c, BiConsumer<Report.Entry, Optional<LocalDate>> look) {
        for (var entry : c.report().values()) {
            if (entry.value().orElse(null) instanceof Value.Unknown(var until, _)) {
                look.accept(entry, until.map(date -> date.last()));
            }
        }
    }

    private static Optional<Report.Entry> before(ReportCase c, Reported one) {
        return c.before().flatMap(report -> report.find(one.id()));
    }

    /// The value before, unless the definition changed since.
    private static Optional<Report.Entry> beforeWithin(ReportCase c, Reported one) {
        return c.before().filter(report -> one.kpi().indicator().isComparable(
                report.quarter().orElseThrow().last(), c.report().quarter().orElseThrow().last()))
                .flatMap(report -> report.find(one.id()));
    }

    private static Optional<BigDecimal> number(Report.Entry entry) {
        return entry.value().flatMap(value -> switch (value) {
            case Value.Amount(var number) -> Optional.of(number);
            case Value.Parts(_, var denominator) -> Optional.of(denominator);
            default -> Optional.empty();
        });
    }

    private static boolean isJump(BigDecimal old, BigDecimal now) {
        var small = old.min(now);
        var large = old.max(now);
        return small.signum() >= 0 && large.compareTo(SMALL) >= 0
                && (small.signum() > 0
                        ? large.compareTo(small.multiply(FACTOR)) >= 0
                        : large.compareTo(SMALL.multiply(FACTOR)) >= 0);
    }
}
