package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.time.LocalDate;
import java.util.Optional;
import jp.kanmin.finding.Rule;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.text.JapaneseDate;

/// Rules about time: the period, and the dates within it (art. 8(3); guide part I, 4 and 6).
final class PeriodRules {

    static final Rule<PlanCase> PERIOD = Rule.<PlanCase>rule("KD-PERIOD", ADVICE)
            .title("計画期間が決まっている", "The plan has a period")
            .remedy("3年や5年など、計画期間を「periods」に記入してください。", "Enter a period, such as three or five years.")
            .cites("手引 総論4")
            .good("{}")
            .bad("""
                    {"periods": []}""")
            .check((c, found) -> {
                if (c.plan().periods().isEmpty()) {
                    found.at("periods", "計画期間がありません。", "There is no period.");
                }
                for (var period : c.plan().periods()) {
                    if (period.from().isEmpty() || period.to().isEmpty()) {
                        found.at(period.path(), "計画期間の始まりか終わりがありません。",
                                "The period lacks its beginning or its end.");
                    }
                }
            });

    static final Rule<PlanCase> ORDER = Rule.<PlanCase>rule("KD-PERIOD-ORDER", PRINCIPLE)
            .title("計画期間は始まりが終わりより前で、10年以内である", "The period begins before it ends and is ten years at most")
            .remedy("年度を確かめて直してください。", "Check the years and mend them.")
            .cites("手引 総論4")
            .good("{}")
            .bad("""
                    {"periods/0/from": 2028, "periods/0/to": 2026}""")
            .check((c, found) -> {
                for (var period : c.plan().periods()) {
                    if (period.from().isPresent() && period.to().isPresent()) {
                        int years = period.to().get().fiscalYear() - period.from().get().fiscalYear();
                        if (years < 0 || years >= 10) {
                            found.at(period.path(), "計画期間（%d年度～%d年度）を確かめてください。".formatted(
                                    period.from().get().fiscalYear(), period.to().get().fiscalYear()),
                                    "Look again at the period FY%d to FY%d.".formatted(
                                            period.from().get().fiscalYear(),
                                            period.to().get().fiscalYear()));
                        }
                    }
                }
            });

    static final Rule<PlanCase> SEVERAL = Rule.<PlanCase>rule("KD-PERIOD-SEVERAL", ADVICE)
            .title("期間が2つ以上ある計画は、何の期間かをそれぞれ示している",
                    "Where there are several periods, each says what it is the period of")
            .remedy("「基本方針」「施策」など、何の期間かを記入してください。", "Say what each is for, such as policy or measures.")
            .cites("手引 総論4")
            .good("""
                    {"periods": [{"from": 2026, "to": 2035, "what": "基本方針"}, {"from": 2026, "to": 2028, "what": "施策"}]}""")
            .bad("""
                    {"periods": [{"from": 2026, "to": 2035}, {"from": 2026, "to": 2028, "what": "施策"}]}""")
            .check((c, found) -> {
                for (var period : c.plan().periods()) {
                    if (c.plan().periods().size() > 1 && period.what().isBlank()) {
                        found.at(period.path() + "/what", "期間「%s」が、何の期間かわかりません。".formatted(period.as()),
                                "It is not said what the period “%s” is for.".formatted(period.as()));
                    }
                }
            });

    static final Rule<PlanCase> OVER = Rule.<PlanCase>rule("KD-PERIOD-OVER", ADVICE)
            .title("計画期間が続いている", "The period is still running")
            .remedy("次の期間の計画に改定するか、計画を終えたことを公表してください。",
                    "Revise the plan for the next period, or publish that it has ended.")
            .cites("手引 総論4", "手引 総論5")
            .good("{}")
            .bad("""
                    {"@asOf": "2029-05-01"}""")
            .check((c, found) -> end(c.plan()).filter(c.asOf()::isAfter).ifPresent(end -> found.at("periods",
                    "計画期間は%sに終わりました。改定が遅れています。".formatted(end),
                    "The period ended on %s; the revision is overdue.".formatted(end))));

    static final Rule<PlanCase> WITHIN = Rule.<PlanCase>rule("KD-DATES-IN-PERIOD", PRINCIPLE)
            .title("目標と予定の時期は計画期間の中にある", "Goals and schedules lie within the period")
            .remedy("計画期間か時期のどちらかを直してください。期間の後に続く取組であれば、期間内の節目を加えてください。",
                    "Mend the period or the date; for work that goes on, add a milestone within the period.")
            .cites("手引 総論4")
            .good("{}")
            .bad("""
                    {"measures/0/schedules/0/due": "2033"}""")
            .check((c, found) -> {
                var start = start(c.plan());
                var end = end(c.plan());
                if (start.isEmpty() || end.isEmpty()) {
                    return;
                }
                for (var measure : c.plan().measures()) {
                    for (var kpi : measure.kpis()) {
                        within(kpi.indicator().target().due(), kpi.path() + "/target/due", start.get(),
                                end.get(), found);
                    }
                    for (var schedule : measure.schedules()) {
                        within(schedule.due(), schedule.path() + "/due", start.get(), end.get(), found);
                    }
                }
            });

    static final Rule<PlanCase> AS_WRITTEN = Rule.<PlanCase>rule("KD-AS", PRINCIPLE)
            .title("書いたままの表記と年度の値が合っている", "The form as written agrees with the year")
            .remedy("「as」と年度の値のどちらが正しいか確かめてください。", "Check which of the two is right.")
            .good("{}")
            .bad("""
                    {"measures/0/schedules/0/due": "2027", "measures/0/schedules/0/as": "令和20年度末"}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    for (var schedule : measure.schedules()) {
                        if (schedule.due().filter(due -> due.written().equals(schedule.as())).isPresent()) {
                            continue; // said twice in the same words
                        }
                        var as = JapaneseDate.parse(schedule.as()).filter(date -> !date.toBeFilled());
                        if (as.isPresent() && schedule.due().isPresent()
                                && as.get().fiscalYear() != schedule.due().get().fiscalYear()) {
                            found.at(schedule.path() + "/as",
                                    "表記は「%s」ですが、値は%sです。".formatted(schedule.as(),
                                            schedule.due().get().both()),
                                    "It is written “%s”, but the value is %s.".formatted(schedule.as(),
                                            schedule.due().get().english()));
                        }
                    }
                }
            });

    static final Rule<PlanCase> ERA = Rule.<PlanCase>rule("KD-ERA", NOTE)
            .title("来なかった元号の年を使っていない", "No era year is used that never came")
            .remedy("今の元号か西暦を併せて書くと、読む人が迷いません。", "Write today's era or the western year beside it.")
            .good("{}")
            .bad("""
                    {"measures/0/schedules/0/due": "平成39年度", "measures/0/schedules/0/as": "平成39年度"}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    measure.kpis()
                            .forEach(k -> era(k.indicator().target().due(), k.path() + "/target/due", found));
                    measure.schedules().forEach(s -> era(s.due(), s.path() + "/due", found));
                }
            });

    static final Rule<PlanCase> YEAR_KIND = Rule.<PlanCase>rule("KD-YEAR-KIND", NOTE)
            .title("一つの目標で「年」と「年度」を混ぜていない", "One goal does not mix calendar and fiscal years")
            .remedy("「年」は12月末、「年度」は3月末までと読みます。どちらかにそろえてください。",
                    "A year ends in December, a fiscal year in March; use one of them.")
            .good("{}")
            .bad("""
                    {"measures/0/schedules/0/due": "令和9年", "measures/0/schedules/0/as": "令和9年",
                     "measures/0/kpis/0/target/due": "令和9年度"}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    for (var schedule : measure.schedules()) {
                        if (schedule.due().filter(d -> isMixedWith(d, measure)).isPresent()) {
                            found.at(schedule.path() + "/due",
                                    "同じ西暦年の「年」と「年度」が、指標と予定に分かれています。",
                                    "The indicator and the schedule name the same year, one as calendar, one as fiscal year.");
                        }
                    }
                }
            });

    private PeriodRules() {}

    /// The first day of the earliest period.
    static Optional<LocalDate> start(Plan plan) {
        return plan.periods().stream().flatMap(p -> p.from().stream()).map(JapaneseDate::first)
                .min(LocalDate::compareTo);
    }

    /// The last day of the latest period.
    static Optional<LocalDate> end(Plan plan) {
        return plan.periods().stream().flatMap(p -> p.to().stream()).map(JapaneseDate::last)
                .max(LocalDate::compareTo);
    }

    private static void within(Optional<JapaneseDate> due, String path, LocalDate start, LocalDate end,
            Rule.Found found) {
        due.filter(date -> date.last().isAfter(end) || date.last().isBefore(start))
                .ifPresent(date -> found.at(path,
                        "「%s」は計画期間（%s～%s）の外です。".formatted(date.written(), start, end),
                        "“%s” is outside the period (%s to %s).".formatted(date.written(), start, end)));
    }

    /// Heisei ended on 30 April 2019 (平成31年4月30日), Showa on 7 January 1989.
    private static void era(Optional<JapaneseDate> date, String path, Rule.Found found) {
        date.filter(d -> d.written().startsWith("平成") && d.first().isAfter(LocalDate.of(2019, 5, 1)))
                .ifPresent(
                        d -> found.at(path, "「%s」は%sのことです。".formatted(d.written(), d.both()),
                                "“%s” is %s.".formatted(d.written(), d.english())));
    }

    private static boolean isMixedWith(JapaneseDate scheduled, Measure measure) {
        return measure.kpis().stream().map(Kpi::indicator).flatMap(i -> i.target().due().stream())
                .anyMatch(due -> due.year().equals(scheduled.year()) && due.kind() != scheduled.kind()
                        && (isYear(due) && isYear(scheduled)));
    }

    private static boolean isYear(JapaneseDate date) {
        return date.kind() == JapaneseDate.Kind.YEAR || date.kind() == JapaneseDate.Kind.FISCAL_YEAR;
    }
}
