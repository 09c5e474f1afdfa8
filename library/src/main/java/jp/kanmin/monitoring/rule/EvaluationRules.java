package jp.kanmin.monitoring.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import jp.kanmin.finding.Rule;
import jp.kanmin.monitoring.report.Report.Judgement;
import jp.kanmin.monitoring.report.ReportCase;

/// Rules about what a body makes of its values: evaluation, cause, corrective action.
final class EvaluationRules {

    static final Rule<ReportCase> MEASURE = Rule.<ReportCase>rule("KD-RPT-MEASURE", PRINCIPLE)
            .title("評価と対応は、計画にある施策のものである", "Evaluations and actions are of measures of the plan")
            .remedy("「m1」のように、計画の施策の識別子を書いてください。", "Give the id of a measure of the plan, as m1.")
            .good("""
                    {"evaluations": [{"measure": "m1", "progress": "on-track"}]}""")
            .bad("""
                    {"evaluations": [{"measure": "m9", "progress": "on-track"}]}""")
            .check((c, found) -> c.plan().ifPresent(plan -> {
                var known = plan.measureIds();
                c.report().evaluations().stream().filter(one -> !known.contains(one.measure()))
                        .forEach(one -> found.at(one.path() + "/measure",
                                "施策「%s」は計画にありません。".formatted(one.measure()),
                                "The plan has no measure “%s”.".formatted(one.measure())));
                c.report().actions().stream().filter(one -> !known.contains(one.measure()))
                        .forEach(one -> found.at(one.path() + "/measure",
                                "施策「%s」は計画にありません。".formatted(one.measure()),
                                "The plan has no measure “%s”.".formatted(one.measure())));
            }));

    static final Rule<ReportCase> CAUSE = Rule.<ReportCase>rule("KD-RPT-CAUSE", PRINCIPLE)
            .title("遅れている施策には、原因が書かれている", "What is behind says why")
            .remedy("なぜ遅れたかを「cause」に書いてください。人・予算・相手先・制度のどれかから考えると書きやすくなります。",
                    "Say why under “cause”: people, money, partners or rules.")
            .cites("手引 総論（PDCA）")
            .good("""
                    {"evaluations": [{"measure": "m1", "progress": "behind", "cause": "担当者の異動", "next": "10月に増員"}]}""")
            .bad("""
                    {"evaluations": [{"measure": "m1", "progress": "behind", "next": "がんばる"}]}""")
            .check((c, found) -> c.report().evaluations().stream()
                    .filter(one -> one.progress().filter(judged -> judged == Judgement.BEHIND).isPresent()
                            && one.cause().isBlank())
                    .forEach(one -> found.at(one.path() + "/cause",
                            "施策「%s」は遅れていますが、原因がありません。".formatted(one.measure()),
                            "“%s” is behind, and no cause is given.".formatted(one.measure()))));

    static final Rule<ReportCase> NEXT = Rule.<ReportCase>rule("KD-RPT-NEXT", ADVICE)
            .title("遅れている施策には、次にすることが書かれている", "What is behind says what comes next")
            .remedy("次にすることと時期を「next」か「actions」に書いてください。", "Say what comes next, and when.")
            .cites("手引 総論（PDCA）")
            .good("""
                    {"evaluations": [{"measure": "m1", "progress": "behind", "cause": "担当者の異動", "next": "10月に増員"}]}""")
            .bad("""
                    {"evaluations": [{"measure": "m1", "progress": "behind", "cause": "担当者の異動"}]}""")
            .check((c, found) -> c.report().evaluations().stream()
                    .filter(one -> one.progress().filter(judged -> judged == Judgement.BEHIND).isPresent()
                            && one.next().isBlank()
                            && c.report().actions().stream()
                                    .noneMatch(action -> action.measure().equals(one.measure())))
                    .forEach(one -> found.at(one.path() + "/next",
                            "施策「%s」は遅れていますが、次にすることがありません。".formatted(one.measure()),
                            "“%s” is behind, and nothing is said to come next.".formatted(one.measure()))));

    static final Rule<ReportCase> ACTION = Rule.<ReportCase>rule("KD-RPT-ACTION", ADVICE)
            .title("対応には、することと期限がある", "A corrective action says what and by when")
            .remedy("「what」と「due」を書いてください。", "Enter “what” and “due”.")
            .good("""
                    {"actions": [{"measure": "m1", "what": "様式を見直す", "due": "2026-12", "state": "open"}]}""")
            .bad("""
                    {"actions": [{"measure": "m1", "what": "様式を見直す"}]}""")
            .check((c, found) -> c.report().actions().stream()
                    .filter(one -> one.what().isBlank() || one.due().isEmpty())
                    .forEach(one -> found.at(one.path(), "対応に、することか期限がありません。",
                            "An action lacks what or by when.")));

    static final Rule<ReportCase> ACTION_OVER = Rule.<ReportCase>rule("KD-RPT-ACTION-OVER", ADVICE)
            .title("期限を過ぎた対応は、終わっている", "An action that is due is done")
            .remedy("終わったら「state」を done に、やめたら dropped にしてください。続けるなら期限を改めてください。",
                    "Set “state” to done or dropped, or give a new date.")
            .good("""
                    {"actions": [{"measure": "m1", "what": "様式を見直す", "due": "2026-05", "state": "done"}]}""")
            .bad("""
                    {"actions": [{"measure": "m1", "what": "様式を見直す", "due": "2026-05", "state": "open"}]}""")
            .check((c, found) -> c.report().actions().stream()
                    .filter(one -> !one.state().equals("done") && !one.state().equals("dropped")
                            && one.due().filter(due -> due.last().isBefore(c.asOf())).isPresent())
                    .forEach(one -> found.at(one.path() + "/due",
                            "対応「%s」の期限を過ぎています。".formatted(one.what()),
                            "“%s” is overdue.".formatted(one.what()))));

    private EvaluationRules() {}
}
