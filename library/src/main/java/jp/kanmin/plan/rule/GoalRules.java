package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import jp.kanmin.finding.Rule;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.PlanCase;

/// The principle of art. 8(3) and the guide, part I, 6: each measure states a concrete goal and its time. What
/// holds for the measure as a whole is the principle; what a single further indicator lacks is advice.
final class GoalRules {

    static final Rule<PlanCase> INDICATOR = Rule.<PlanCase>rule("KD-KPI", PRINCIPLE)
            .title("施策には指標（KPI）がある", "Every measure has an indicator")
            .remedy("何を数えれば進み具合が分かるかを考えて、指標を一つ加えてください。", "Add one indicator: what would you count?")
            .cites("基本法8条3項", "手引 総論6", "手引 第6章")
            .good("""
                    {"measures/0/kpis": [], "measures/0/links/1": {"body": "182010", "measure": "m1", "relation": "equal"}}""")
            .bad("""
                    {"measures/0/kpis": []}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (measure.kpis().isEmpty() && measure.countedElsewhere().isEmpty()) {
                        found.at(measure.path() + "/kpis", "施策「%s」に指標がありません。".formatted(measure.title()),
                                "“%s” has no indicator.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> GOAL = Rule.<PlanCase>rule("KD-GOAL", PRINCIPLE)
            .title("施策には具体的な目標がある", "Every measure has a concrete goal")
            .remedy("目標値を記入してください。決められない理由があれば「exception」か「unknown」に書くと受け入れられます。",
                    "Enter a target; a reason under “exception” or “unknown” is accepted.")
            .cites("基本法8条3項", "手引 総論6")
            .good("""
                    {"measures/0/kpis/0/target": {}, "measures/0/kpis/0/exception": "国が設定するKPIに合わせて設定する。",
                     "measures/0/kpis/1/target": {}}""")
            .bad("""
                    {"measures/0/kpis/0/target": {}, "measures/0/kpis/1/target": {}}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (!measure.kpis().isEmpty()
                            && measure.kpis().stream().noneMatch(k -> k.hasGoal() || k.isExcused())) {
                        found.at(measure.path() + "/kpis",
                                "施策「%s」に目標値のある指標がありません。".formatted(measure.title()),
                                "No indicator of “%s” has a target.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> TIME = Rule.<PlanCase>rule("KD-TIME", PRINCIPLE)
            .title("施策には達成の時期がある", "Every measure has a time by which it is reached")
            .remedy("指標の目標時期か、スケジュールを記入してください。", "Enter when the target is due, or a schedule.")
            .cites("基本法8条3項", "手引 総論6")
            .good("{}")
            .bad("""
                    {"measures/2/kpis/0/target": {"value": 40}, "measures/2/schedules": []}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (!hasTime(measure) && measure.kpis().stream().noneMatch(Kpi::isExcused)) {
                        found.at(measure.path() + "/schedules",
                                "施策「%s」に達成の時期がありません。".formatted(measure.title()),
                                "“%s” does not say by when.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> KPI_GOAL = Rule.<PlanCase>rule("KD-KPI-GOAL", ADVICE)
            .title("それぞれの指標に目標値と時期がある", "Every indicator has a target and its time")
            .remedy("目標値と時期を記入するか、「unknown」に決める時期を書いてください。",
                    "Enter both, or say under “unknown” when they will be set.")
            .cites("手引 総論6")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/1/target": {"value": 20}}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    for (var kpi : measure.kpis()) {
                        if (kpi.isExcused() || (kpi.hasGoal() && kpi.hasTime())) {
                            continue;
                        }
                        found.at(kpi.path() + "/target", "指標「%s」に%sがありません。".formatted(kpi.name(),
                                kpi.hasGoal() ? "達成の時期" : kpi.hasTime() ? "目標値" : "目標値と時期"),
                                "The indicator “%s” lacks its %s.".formatted(kpi.name(),
                                        kpi.hasGoal()
                                                ? "time"
                                                : kpi.hasTime() ? "target" : "target and time"));
                    }
                }
            });

    static final Rule<PlanCase> EXCUSED = Rule.<PlanCase>rule("KD-KPI-EXCEPTION", NOTE)
            .title("目標を置かない理由が示されている", "A missing goal gives its reason")
            .remedy("理由がなくなったら目標値を記入してください。", "Enter the target when the reason is gone.")
            .cites("基本法8条3項", "手引 総論6")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/target": {}, "measures/0/kpis/0/exception": "制度の見直しを待つため。"}""")
            .check((c, found) -> c.plan().kpis()
                    .filter(k -> !k.hasGoal() && !k.exception().isBlank() && !k.followsTheState())
                    .forEach(kpi -> found.at(kpi.path() + "/exception",
                            "指標「%s」は、理由を付けて目標を置いていません: %s".formatted(kpi.name(), kpi.exception()),
                            "The indicator “%s” has no target, with the reason: %s".formatted(kpi.name(),
                                    kpi.exception()))));

    static final Rule<PlanCase> FOLLOWS = Rule.<PlanCase>rule("KD-KPI-STATE", NOTE)
            .title("国のKPIに合わせる指標は、国の設定を待っている", "An indicator that follows the State's waits for it")
            .remedy("国がKPIを決めたら目標値を取り込んでください。", "Take over the target when the State has set it.")
            .cites("手引 第6章（行政手続の棚卸しの記載例）")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/target": {}, "measures/0/kpis/0/exception": "国が設定するKPIに合わせて設定する。"}""")
            .check((c, found) -> c.plan().kpis().filter(k -> !k.hasGoal() && k.followsTheState())
                    .forEach(kpi -> found.at(kpi.path() + "/exception",
                            "指標「%s」は国のKPIの設定を待っています。".formatted(kpi.name()),
                            "The indicator “%s” waits for the State's KPI.".formatted(kpi.name()))));

    static final Rule<PlanCase> FOLLOWS_OVER = Rule.<PlanCase>rule("KD-KPI-STATE-OVER", ADVICE)
            .title("国のKPIを待つ指標は、確かめる時期を過ぎていない", "The day to look for the State's KPI has not passed")
            .remedy("国がKPIを決めたか確かめて、目標値を取り込むか、次に確かめる時期（remind）を記入してください。",
                    "Look whether the State has set its KPI; take it over, or enter under “remind” when to look again.")
            .cites("手引 第6章（行政手続の棚卸しの記載例）")
            .good("""
                    {"measures/0/kpis/0/target": {}, "measures/0/kpis/0/exception": "国が設定するKPIに合わせて設定する。",
                     "measures/0/kpis/0/remind": "2027-03"}""")
            .bad("""
                    {"measures/0/kpis/0/target": {}, "measures/0/kpis/0/exception": "国が設定するKPIに合わせて設定する。",
                     "measures/0/kpis/0/remind": "2026-03"}""")
            .check((c, found) -> c.plan().kpis().filter(k -> !k.hasGoal() && k.followsTheState())
                    .forEach(kpi -> kpi.remind().filter(remind -> c.asOf().isAfter(remind.last()))
                            .ifPresent(remind -> found.at(kpi.path() + "/remind",
                                    "指標「%s」について、国のKPIを確かめる時期（%s）を過ぎています。".formatted(kpi.name(),
                                            remind.written()),
                                    "The State's KPI for “%s” was to be looked at by %s.".formatted(
                                            kpi.name(),
                                            remind.written())))));

    static final Rule<PlanCase> UNKNOWN_UNTIL = Rule.<PlanCase>rule("KD-UNKNOWN-UNTIL", ADVICE)
            .title("分からないとした値には、決める時期がある", "What is declared unknown says until when")
            .remedy("いつまでに調べるかを「until」に記入してください。", "Enter under “until” by when it will be settled.")
            .good("""
                    {"measures/0/kpis/0/unknown": {"until": "2027-03", "reason": "調査中"}}""")
            .bad("""
                    {"measures/0/kpis/0/unknown": {"reason": "調査中"}}""")
            .check((c, found) -> c.plan().kpis()
                    .filter(k -> k.indicator().unknown().filter(u -> u.until().isEmpty()).isPresent())
                    .forEach(kpi -> found.at(kpi.path() + "/unknown/until",
                            "指標「%s」は未定ですが、決める時期がありません。".formatted(kpi.name()),
                            "“%s” is declared unknown without a date.".formatted(kpi.name()))));

    static final Rule<PlanCase> UNKNOWN_OVER = Rule.<PlanCase>rule("KD-UNKNOWN-OVER", ADVICE)
            .title("分からないとした値は、約束した時期までに決まっている", "What was declared unknown is settled in time")
            .remedy("値を記入するか、時期と理由を改めてください。", "Enter the value, or give a new date and reason.")
            .good("""
                    {"measures/0/kpis/0/unknown": {"until": "2027-03", "reason": "調査中"}}""")
            .bad("""
                    {"measures/0/kpis/0/unknown": {"until": "2025-03", "reason": "調査中"}}""")
            .check((c, found) -> c.plan().kpis().forEach(kpi -> kpi.indicator().unknown()
                    .flatMap(u -> u.until())
                    .filter(until -> c.asOf().isAfter(until.last()))
                    .ifPresent(until -> found.at(kpi.path() + "/unknown/until",
                            "指標「%s」を決める時期（%s）を過ぎています。".formatted(kpi.name(), until.written()),
                            "“%s” was to be settled by %s.".formatted(kpi.name(), until.written())))));

    static final Rule<PlanCase> EFFECT = Rule.<PlanCase>rule("KD-KPI-EFFECT", ADVICE)
            .title("進捗だけでなく効果を見る指標がある", "Effect is measured, not progress alone")
            .remedy("住民や職員に何が起きたかを数える指標（種別 effect）を一つ加えてください。",
                    "Add one indicator of kind effect: what changed for residents or staff.")
            .cites("国の施策一覧（KPI（進捗）・KPI（効果））", "手引 第4章")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/kind": "progress", "measures/0/kpis/1/kind": "progress"}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (!measure.kpis().isEmpty()
                            && measure.kpis().stream().noneMatch(k -> k.kind().equals("effect"))) {
                        found.at(measure.path() + "/kpis", "施策「%s」に効果の指標がありません。".formatted(measure.title()),
                                "“%s” has no indicator of its effect.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> WHAT = Rule.<PlanCase>rule("KD-SCHEDULE", ADVICE)
            .title("スケジュールには、いつ・何をするかが書かれている", "A schedule says when and what")
            .remedy("時期（due）と内容（what）を記入してください。", "Enter “due” and “what”.")
            .cites("手引 第6章")
            .good("{}")
            .bad("""
                    {"measures/0/schedules/0/what": ""}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    for (var schedule : measure.schedules()) {
                        if (schedule.what().isBlank()
                                || (schedule.due().isEmpty() && schedule.as().isBlank())) {
                            found.at(schedule.path(), "施策「%s」の予定に、時期か内容がありません。".formatted(measure.title()),
                                    "An entry in the schedule of “%s” lacks its time or content."
                                            .formatted(measure.title()));
                        }
                    }
                }
            });

    static final Rule<PlanCase> SCALE = Rule.<PlanCase>rule("KD-SCALE", ADVICE)
            .title("指標の判定の尺度は、そのまま使える形で示されている", "The scale of grades can be used as it is declared")
            .remedy("「scale」に aichi・nagayo・gunma・national のどれかを書くか、良い順に判定（grade）と条件（of と from）を並べ、"
                    + "最後の判定には条件を付けないでください。",
                    "Name aichi, nagayo, gunma or national, or list grades from the best on with “of” and “from”; the "
                            + "last has none.")
            .good("""
                    {"scale": {"name": "当市の尺度", "grades": [{"grade": "順調", "of": "pace", "from": 90},
                     {"grade": "遅れ"}]}}""")
            .bad("""
                    {"scale": {"name": "当市の尺度", "grades": [{"grade": "順調", "of": "way", "from": 50},
                     {"grade": "とても順調", "of": "way", "from": 100}, {"grade": "遅れ"}]}}""")
            .check((c, found) -> {
                for (var flaw : c.plan().scale().flaws()) {
                    found.at(flaw.path().isEmpty() ? "scale" : "scale/" + flaw.path(), flaw.words().ja(),
                            flaw.words().en());
                }
            });

    private GoalRules() {}

    private static boolean hasTime(Measure measure) {
        return measure.kpis().stream().anyMatch(Kpi::hasTime)
                || measure.schedules().stream().anyMatch(schedule -> schedule.due().isPresent());
    }
}
