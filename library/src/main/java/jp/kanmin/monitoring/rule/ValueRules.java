package jp.kanmin.monitoring.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.math.BigDecimal;
import java.util.HashSet;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Severity;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.indicator.IndicatorType;
import jp.kanmin.indicator.Value;
import jp.kanmin.monitoring.report.ReportCase;
import jp.kanmin.monitoring.report.ReportCase.Reported;
import jp.kanmin.monitoring.report.ValueFlaw;
import jp.kanmin.text.Shortened;

/// Rules about single values. What breaks one of the critical ones is left out of every sum.
final class ValueRules {

    static final BigDecimal FEW_ANSWERS = BigDecimal.valueOf(30);

    static final Rule<ReportCase> INDICATOR = Rule.<ReportCase>rule("KD-RPT-INDICATOR", PRINCIPLE)
            .severity(Severity.CRITICAL)
            .title("報告の値は、計画にある指標のものである", "A value is of an indicator of the plan")
            .remedy("「m1/k1」のように、計画の施策と指標の識別子を書いてください。", "Give measure and indicator of the plan, as m1/k1.")
            .good("{}")
            .bad("""
                    {"values/0/indicator": "m9/k1"}""")
            .check((c, found) -> {
                for (var entry : c.report().values()) {
                    if (c.plan().isPresent() && c.kpi(entry.indicator()).isEmpty()) {
                        found.at(entry.path() + "/indicator", "指標「%s」は計画にありません。".formatted(entry.indicator()),
                                "The plan has no indicator “%s”.".formatted(entry.indicator()));
                    }
                }
            });

    static final Rule<ReportCase> TWICE = Rule.<ReportCase>rule("KD-RPT-TWICE", PRINCIPLE)
            .severity(Severity.CRITICAL)
            .title("一つの指標の値は一度だけ書かれている", "Each indicator has one value")
            .remedy("正しいほうだけを残してください。どちらも足し合わせていません。", "Keep the right one; neither was counted.")
            .good("{}")
            .bad("""
                    {"values/1/indicator": "m1/k1"}""")
            .check((c, found) -> {
                var seen = new HashSet<String>();
                for (var entry : c.report().values()) {
                    if (!entry.indicator().isBlank() && !seen.add(entry.indicator())) {
                        found.at(entry.path(), "指標「%s」の値が2回書かれています。".formatted(entry.indicator()),
                                "The indicator “%s” has two values.".formatted(entry.indicator()));
                    }
                }
            });

    static final Rule<ReportCase> MISSING = Rule.<ReportCase>rule("KD-RPT-MISSING", ADVICE)
            .title("計画のすべての指標に、値か「まだわからない」がある", "Every indicator has a value or is declared unknown")
            .remedy("値を入れるか、「unknown」にわかる時期を書いてください。空欄は0ではありません。",
                    "Give a value, or say under “unknown” when it will be known; blank is not zero.")
            .good("{}")
            .bad("""
                    {"values/0": {"indicator": "m1/k1"}}""")
            .check((c, found) -> c.plan().ifPresent(plan -> {
                for (var measure : plan.measures()) {
                    for (var kpi : measure.kpis()) {
                        var id = measure.id() + "/" + kpi.id();
                        if (c.report().find(id).flatMap(entry -> entry.value()).isEmpty()) {
                            found.at(c.report().find(id).map(entry -> entry.path()).orElse("values"),
                                    "指標「%s」（%s）の値がありません。".formatted(kpi.name(), id),
                                    "“%s” (%s) has no value.".formatted(kpi.name(), id));
                        }
                    }
                }
            }));

    static final Rule<ReportCase> FORM = flaw("KD-RPT-FORM", ValueFlaw.FORM)
            .title("値は、指標の型に合った形をしている", "A value has the form of its indicator's type")
            .remedy("数の指標には、単位や言葉を付けずに数だけを書いてください（12件 → 12）。言葉の説明は「note」に書けます。",
                    "Write only the number, without unit or words (12, not 12件); words may stand under “note”.")
            .good("{}")
            .bad("""
                    {"values/0/value": "14件くらい"}""")
            .check((c, found) -> each(c, found, ValueFlaw.FORM, "値「%s」は、指標「%s」の形ではありません。",
                    "“%s” is no value for “%s”."));

    static final Rule<ReportCase> NEGATIVE = flaw("KD-RPT-NEGATIVE", ValueFlaw.NEGATIVE)
            .title("数えたものは0以上である", "What is counted is not less than nothing")
            .remedy("数を確かめてください。前の四半期との差ではなく、今の値を書きます。",
                    "Check the number: it is the value, not the difference.")
            .good("{}")
            .bad("""
                    {"values/0/value": -3}""")
            .check((c, found) -> each(c, found, ValueFlaw.NEGATIVE, "値%sは0より小さいです（%s）。",
                    "%s is less than nothing (%s)."));

    static final Rule<ReportCase> RANGE = flaw("KD-RPT-RANGE", ValueFlaw.RANGE)
            .title("割合は0～100％の間にある", "A share lies between 0 and 100 %")
            .remedy("数を確かめ、分子と分母で書いてください。", "Check it, and give numerator and denominator.")
            .good("{}")
            .bad("""
                    {"values/1": {"indicator": "m1/k2", "value": 101}}""")
            .check((c, found) -> each(c, found, ValueFlaw.RANGE, "割合が%s％になっています（%s）。",
                    "The share is %s %% (%s)."));

    static final Rule<ReportCase> PARTS = flaw("KD-RPT-PARTS", ValueFlaw.PARTS)
            .title("分子は分母より大きくない", "A numerator is not above its denominator")
            .remedy("分子と分母が入れ替わっていないか、数える範囲が同じか確かめてください。",
                    "See whether the two are exchanged, and count both over the same things.")
            .good("{}")
            .bad("""
                    {"values/1/numerator": 7421}""")
            .check((c, found) -> each(c, found, ValueFlaw.PARTS, "分子が分母より大きくなっています：%s（%s）。",
                    "The numerator is above the denominator: %s (%s)."));

    static final Rule<ReportCase> SIZE = flaw("KD-RPT-SIZE", ValueFlaw.SIZE)
            .title("数の桁は、数えられる大きさである", "A number has no more digits than can be counted")
            .remedy("桁と単位を確かめてください。", "Check the digits and the unit.")
            .good("{}")
            .bad("""
                    {"values/0/value": 1e40}""")
            .check((c, found) -> each(c, found, ValueFlaw.SIZE, "数の桁が多すぎます：%s（%s）。",
                    "It has too many digits: %s (%s)."));

    static final Rule<ReportCase> PERCENT_ONLY = Rule.<ReportCase>rule("KD-RPT-PERCENT", ADVICE)
            .title("割合は、分子と分母で報告されている", "A rate is reported by numerator and denominator")
            .remedy("「numerator」「denominator」に数を書いてください。％だけでは、都道府県や国で足し合わせられません。",
                    "Give both numbers; a percentage alone cannot be added up.")
            .good("{}")
            .bad("""
                    {"values/1": {"indicator": "m1/k2", "value": 6.9}}""")
            .check((c, found) -> c.reported().forEach(one -> {
                if (one.kpi().indicator().is(IndicatorType.RATE)
                        && one.entry().value().orElse(null) instanceof Value.Amount) {
                    found.at(one.entry().path(), "指標「%s」が％だけで報告されています。".formatted(one.kpi().name()),
                            "“%s” is reported as a percentage only.".formatted(one.kpi().name()));
                }
            }));

    static final Rule<ReportCase> DENOMINATOR = Rule.<ReportCase>rule("KD-RPT-DENOMINATOR", ADVICE)
            .title("決まった数を分母とする指標は、その数で報告されている", "A fixed denominator is the plan's")
            .remedy("計画の分母で数え直すか、計画の分母を改めてください。", "Count of the plan's number, or change the plan.")
            .cites("手引 第6章（標準準拠の記載例）")
            .good("{}")
            .bad("""
                    {"@plan/measures/0/kpis/1/denominator": 26, "@plan/measures/0/kpis/1/type": "formula",
                     "values/1": {"indicator": "m1/k2", "numerator": 3, "denominator": 23}}""")
            .check((c, found) -> c.reported().forEach(one -> {
                var fixed = one.kpi().indicator().denominator().strip();
                if (one.entry().value().orElse(null) instanceof Value.Parts(_, var denominator)
                        && isNumber(fixed)
                        && new BigDecimal(fixed).compareTo(denominator) != 0) {
                    found.at(one.entry().path() + "/denominator",
                            "計画の分母は%sですが、%sで報告されています。".formatted(fixed, Fraction.plain(denominator)),
                            "The plan counts of %s, the report of %s."
                                    .formatted(fixed, Fraction.plain(denominator)));
                }
            }));

    static final Rule<ReportCase> FEW = Rule.<ReportCase>rule("KD-RPT-ANSWERS", ADVICE)
            .title("調査の値には回答者数があり、少なすぎない", "A survey says how many answered, and not too few")
            .remedy("回答者数を「answers」に書いてください。30人に満たないときは、そのことを本文でも断ってください。",
                    "Put the number of answers under “answers”; below 30 say so in the text.")
            .good("{}")
            .bad("""
                    {"@plan/measures/0/kpis/0/type": "survey", "@plan/measures/0/kpis/0/unit": "％",
                     "values/0/value": 62, "values/0/answers": 19}""")
            .check((c, found) -> c.reported()
                    .filter(one -> one.kpi().indicator().is(IndicatorType.SURVEY)).forEach(one -> {
                        if (one.entry().value().orElse(null) instanceof Value.Asked(_, var answers)
                                && answers.filter(n -> n.compareTo(FEW_ANSWERS) < 0).isPresent()) {
                            found.at(one.entry().path() + "/answers",
                                    "「%s」の回答者は%s人です。".formatted(one.kpi().name(),
                                            Fraction.plain(answers.get())),
                                    "Only %s answered for “%s”.".formatted(
                                            Fraction.plain(answers.get()), one.kpi().name()));
                        } else if (one.entry().value().orElse(null) instanceof Value.Amount) {
                            found.at(one.entry().path(), "「%s」の回答者数がありません。".formatted(one.kpi().name()),
                                    "“%s” does not say how many answered.".formatted(one.kpi().name()));
                        }
                    }));

    static final Rule<ReportCase> GRADE = Rule.<ReportCase>rule("KD-RPT-GRADE", ADVICE)
            .title("人が付けた判定は、計画の尺度にある", "A person's grade is one of the plan's scale")
            .remedy("計画の「scale」の判定から選んでください。", "Choose a grade of the plan's “scale”.")
            .good("""
                    {"@plan/scale": "gunma", "@plan/measures/0/kpis/0/type": "text",
                     "values/0": {"indicator": "m1/k1", "value": "受付を始めた", "grade": "前進"}}""")
            .bad("""
                    {"@plan/scale": "gunma", "@plan/measures/0/kpis/0/type": "text",
                     "values/0": {"indicator": "m1/k1", "value": "受付を始めた", "grade": "たぶん良い"}}""")
            .check((c, found) -> c.plan().flatMap(plan -> plan.scale().scale())
                    .ifPresent(scale -> c.reported().forEach(one -> {
                        if (one.entry().value().orElse(null) instanceof Value.Told(_, var grade)
                                && grade.filter(given -> !scale.has(given)).isPresent()) {
                            found.at(one.entry().path() + "/grade",
                                    "「%s」は計画の尺度にありません。".formatted(grade.get()),
                                    "“%s” is not on the plan's scale.".formatted(grade.get()));
                        }
                    })));

    private ValueRules() {}

    private static Rule.Draft<ReportCase> flaw(String id, ValueFlaw flaw) {
        return Rule.<ReportCase>rule(id, PRINCIPLE)
                .severity(flaw == ValueFlaw.SIZE ? Severity.MAJOR : Severity.CRITICAL);
    }

    private static void each(ReportCase c, Rule.Found found, ValueFlaw flaw, String ja, String en) {
        c.reported().filter(one -> one.entry().value()
                .flatMap(value -> ValueFlaw.of(one.kpi().indicator(), value))
                .filter(own -> own == flaw).isPresent())
                .forEach(one -> found.at(one.entry().path(), ja.formatted(written(one), one.kpi().name()),
                        en.formatted(written(one), one.kpi().name())));
    }

    private static String written(Reported one) {
        return Shortened.shown(one.entry().value().map(Value::written).orElse(""), 40);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
