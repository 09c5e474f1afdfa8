package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.PRINCIPLE;
import static jp.kanmin.indicator.IndicatorType.AMOUNT;
import static jp.kanmin.indicator.IndicatorType.BOOLEAN;
import static jp.kanmin.indicator.IndicatorType.FORMULA;
import static jp.kanmin.indicator.IndicatorType.LEVEL;
import static jp.kanmin.indicator.IndicatorType.RATE;
import static jp.kanmin.indicator.IndicatorType.STAGES;
import static jp.kanmin.indicator.IndicatorType.SURVEY;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.function.BiConsumer;
import jp.kanmin.finding.Rule;
import jp.kanmin.indicator.Direction;
import jp.kanmin.indicator.Figure;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.text.SearchForm;

/// Rules about a single indicator, by its type (the forms that the 44 sample measures use).
final class KpiRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FEW_ANSWERS = BigDecimal.valueOf(30);

    static final Rule<PlanCase> TYPE = Rule.<PlanCase>rule("KD-KPI-TYPE", ADVICE)
            .title("指標の型が選ばれている", "The type of an indicator is chosen")
            .remedy("count（件数）・rate（割合）・amount（金額）・duration（時間）・level（水準）・boolean（実施の有無）・stages・survey・formula・textから選んでください。",
                    "Choose count, rate, amount, duration, level, boolean, stages, survey, formula or text.")
            .cites("手引 第6章（記載例の目標の形）")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/type": "number"}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                if (kpi.indicator().type().isEmpty()) {
                    found.at(path + "/type", "指標「%s」の型が選ばれていないか、知らない型です。".formatted(kpi.name()),
                            "The type of “%s” is missing or unknown.".formatted(kpi.name()));
                }
            }));

    static final Rule<PlanCase> UNIT = Rule.<PlanCase>rule("KD-KPI-UNIT", ADVICE)
            .title("数で表す指標には単位がある", "An indicator in numbers has a unit")
            .remedy("件・％・円・分などの単位を「unit」に記入してください。", "Enter a unit such as 件, % or minutes.")
            .cites("手引 第6章")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/unit": ""}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                if (kpi.indicator().type().filter(t -> t.isNumber()).isPresent()
                        && kpi.indicator().unit().isBlank()) {
                    found.at(path + "/unit", "指標「%s」に単位がありません。".formatted(kpi.name()),
                            "“%s” has no unit.".formatted(kpi.name()));
                }
            }));

    static final Rule<PlanCase> FORM = Rule.<PlanCase>rule("KD-KPI-FORM", PRINCIPLE)
            .title("目標値は、指標の型に合った形をしている", "The target has the form of its type")
            .remedy("件数や割合は数、実施の有無はtrue、段階は数の列、水準や文章は文字で書いてください。",
                    "Numbers for counts and rates, true for yes/no, a list for stages, words for levels and texts.")
            .cites("手引 第6章")
            .good("""
                    {"measures/0/kpis/0/type": "boolean", "measures/0/kpis/0/target/value": true}""")
            .bad("""
                    {"measures/0/kpis/0/type": "count", "measures/0/kpis/0/target/value": "たくさん"}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                var indicator = kpi.indicator();
                if (indicator.type().isPresent() && indicator.target().value().isPresent()
                        && !fits(indicator.type().get(), indicator.target().value().get())) {
                    found.at(path + "/target/value", "目標値「%s」は、型「%s」の形ではありません。".formatted(
                            indicator.target().value().get().written(), indicator.type().get().words().ja()),
                            "The target “%s” does not fit the type “%s”.".formatted(
                                    indicator.target().value().get().written(),
                                    indicator.type().get().code()));
                }
            }));

    static final Rule<PlanCase> PARTS = Rule.<PlanCase>rule("KD-KPI-PARTS", ADVICE)
            .title("割合には、分子と分母が示されている", "A rate names its numerator and denominator")
            .remedy("何の中の何を数えるかを「numerator」「denominator」に記入してください。足し合わせるときに要ります。",
                    "Say what is counted of what; the sum up to the nation needs both.")
            .cites("手引 第6章（標準準拠の記載例）")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/1/denominator": ""}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                var indicator = kpi.indicator();
                if ((indicator.is(RATE) || indicator.is(FORMULA))
                        && (indicator.numerator().isBlank() || indicator.denominator().isBlank())) {
                    found.at(path, "指標「%s」に分子か分母がありません。".formatted(kpi.name()),
                            "“%s” lacks its numerator or denominator.".formatted(kpi.name()));
                }
            }));

    static final Rule<PlanCase> RANGE = Rule.<PlanCase>rule("KD-KPI-RANGE", PRINCIPLE)
            .title("割合の目標は0～100％の間にある", "The target of a rate lies between 0 and 100 %")
            .remedy("数値を確かめてください。100％を超え得る指標は、型を件数か金額にしてください。",
                    "Check the figure; what may pass 100 % is no rate.")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/1/target/value": 120}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                if (kpi.indicator().is(RATE)) {
                    kpi.indicator().targetNumber().filter(v -> v.signum() < 0 || v.compareTo(HUNDRED) > 0)
                            .ifPresent(v -> found.at(path + "/target/value",
                                    "割合の目標が%s％になっています。".formatted(v.toPlainString()),
                                    "The target of a rate is %s %%.".formatted(v.toPlainString())));
                }
            }));

    static final Rule<PlanCase> SCALE = Rule.<PlanCase>rule("KD-KPI-SCALE", ADVICE)
            .title("水準の目標は、示された段階の一つである", "The target of a level is a step of its scale")
            .remedy("段階を低い順に「scale」に記入し、目標をその中から選んでください。",
                    "List the steps under “scale”, lowest first, and choose one.")
            .cites("手引 第6章（Webアクセシビリティの記載例）")
            .good("""
                    {"measures/0/kpis/0/type": "level", "measures/0/kpis/0/scale": ["A", "AA", "AAA"],
                     "measures/0/kpis/0/target/value": "AA"}""")
            .bad("""
                    {"measures/0/kpis/0/type": "level", "measures/0/kpis/0/target/value": "AA"}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                var indicator = kpi.indicator();
                if (indicator.is(LEVEL) && indicator.target().value().isPresent()
                        && !indicator.scale().contains(indicator.target().value().get().written())) {
                    found.at(path + "/scale", "指標「%s」の目標が、段階の中にありません。".formatted(kpi.name()),
                            "The target of “%s” is not on its scale.".formatted(kpi.name()));
                }
            }));

    static final Rule<PlanCase> SURVEY_SIZE = Rule.<PlanCase>rule("KD-KPI-SURVEY", ADVICE)
            .title("調査による指標は、回答者の数を示し、少なすぎない", "A survey says how many answer, and not too few")
            .remedy("回答者数（見込み）を「respondents」に記入してください。30人に満たない場合は別の測り方も考えてください。",
                    "Enter the number of answers under “respondents”; below 30 think of another measure.")
            .cites("手引 第6章（市民アンケートの記載例）")
            .good("""
                    {"measures/0/kpis/0/type": "survey", "measures/0/kpis/0/respondents": 800}""")
            .bad("""
                    {"measures/0/kpis/0/type": "survey", "measures/0/kpis/0/respondents": 19}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                if (kpi.indicator().is(SURVEY)
                        && kpi.indicator().respondents().filter(n -> n.compareTo(FEW_ANSWERS) >= 0)
                                .isEmpty()) {
                    found.at(path + "/respondents", "指標「%s」の回答者数が示されていないか、少なすぎます。".formatted(kpi.name()),
                            "“%s” does not say how many answer, or too few do.".formatted(kpi.name()));
                }
            }));

    static final Rule<PlanCase> DIRECTION = Rule.<PlanCase>rule("KD-KPI-DIRECTION", PRINCIPLE)
            .title("目標は、目指す向きに動いている", "The target moves in the direction that is wanted")
            .remedy("現状値・目標値・向き（up／down）のどれかを直してください。", "Mend the base, the target or the direction.")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/base/value": 50, "measures/0/kpis/0/target/value": 30}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                var base = kpi.indicator().baseNumber();
                var target = kpi.indicator().targetNumber();
                if (base.isPresent() && target.isPresent() && kpi.indicator().direction().isPresent()) {
                    int way = target.get().compareTo(base.get());
                    boolean up = kpi.indicator().direction().get() == Direction.UP;
                    if (up ? way < 0 : way > 0) {
                        found.at(path + "/target/value", "指標「%s」は%sはずですが、現状値%sから目標値%sになっています。".formatted(
                                kpi.name(), up ? "増やす" : "減らす", base.get().toPlainString(),
                                target.get().toPlainString()),
                                "“%s” should go %s, but runs from %s to %s.".formatted(kpi.name(),
                                        up ? "up" : "down",
                                        base.get().toPlainString(), target.get().toPlainString()));
                    }
                }
            }));

    static final Rule<PlanCase> STILL = Rule.<PlanCase>rule("KD-KPI-STILL", ADVICE)
            .title("目標は現状より進んでいる", "The target is beyond the base")
            .remedy("維持が目標であれば、その理由を本文に書いてください。", "If keeping it is the goal, say why in the text.")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/base/value": 30, "measures/0/kpis/0/target/value": 30}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                var base = kpi.indicator().baseNumber();
                var target = kpi.indicator().targetNumber();
                if (base.isPresent() && target.isPresent() && base.get().compareTo(target.get()) == 0) {
                    found.at(path + "/target/value", "指標「%s」の目標値が現状値と同じです。".formatted(kpi.name()),
                            "The target of “%s” equals its base.".formatted(kpi.name()));
                }
            }));

    static final Rule<PlanCase> BASE = Rule.<PlanCase>rule("KD-KPI-BASE", ADVICE)
            .title("数で表す指標には、現状値とその年度がある", "An indicator in numbers has a base and its year")
            .remedy("直近の値と年度を記入してください。分からなければ「unknown」に調べる時期を書いてください。0件と不明は別です。",
                    "Enter the latest value and its year, or say under “unknown” when it will be known; unknown is not zero.")
            .cites("手引 第1章")
            .good("""
                    {"measures/0/kpis/0/base": {}, "measures/0/kpis/0/unknown": {"until": "2026-09", "reason": "集計中"}}""")
            .bad("""
                    {"measures/0/kpis/0/base": {"value": 0}}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                var base = kpi.indicator().base();
                if (kpi.indicator().type().filter(t -> t.isNumber() || t == STAGES).isPresent()
                        && !kpi.isExcused()
                        && (base.value().isEmpty() || base.year().isEmpty())) {
                    found.at(path + "/base", "指標「%s」に現状値%sがありません。".formatted(kpi.name(),
                            base.value().isEmpty() ? "" : "の年度"),
                            "“%s” lacks its base%s.".formatted(kpi.name(),
                                    base.value().isEmpty() ? "" : " year"));
                }
            }));

    static final Rule<PlanCase> COST = Rule.<PlanCase>rule("KD-KPI-COST", PRINCIPLE)
            .title("経費を減らす指標は、基準の年度と対象の経費を示す", "A cost cut names its base year and which cost")
            .remedy("どの年度の、どの経費に対する削減かを「base」の「year」と「subject」に記入してください。",
                    "Say which year and which cost under “base”.")
            .cites("国の施策一覧（運用経費の削減）")
            .good("""
                    {"measures/0/kpis/0/name": "運用経費の削減率", "measures/0/kpis/0/base/subject": "住民情報システムの運用経費"}""")
            .bad("""
                    {"measures/0/kpis/0/name": "運用経費の削減率", "measures/0/kpis/0/base": {"value": 0}}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                var base = kpi.indicator().base();
                boolean cost = kpi.indicator().is(AMOUNT)
                        && kpi.indicator().direction().filter(d -> d == Direction.DOWN).isPresent();
                if ((cost || isCostCut(kpi.name())) && (base.year().isEmpty() || base.subject().isBlank())) {
                    found.at(path + "/base", "経費の指標「%s」に、基準の年度か対象の経費がありません。".formatted(kpi.name()),
                            "The cost indicator “%s” lacks its base year or subject.".formatted(kpi.name()));
                }
            }));

    static final Rule<PlanCase> BASE_YEAR = Rule.<PlanCase>rule("KD-KPI-BASE-YEAR", PRINCIPLE)
            .title("現状値の年度は、目標の時期より前である", "The base year is before the target is due")
            .remedy("年度を確かめて直してください。", "Check the two years.")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/base/year": 2030}""")
            .check((c, found) -> each(c, (kpi, path) -> {
                var year = kpi.indicator().base().year();
                var due = kpi.indicator().target().due();
                if (year.isPresent() && due.isPresent() && year.get().first().isAfter(due.get().last())) {
                    found.at(path + "/base/year", "指標「%s」の現状値の年度が、目標の時期より後です。".formatted(kpi.name()),
                            "The base year of “%s” is after its target is due.".formatted(kpi.name()));
                }
            }));

    static final Rule<PlanCase> SAME_NAME = Rule.<PlanCase>rule("KD-KPI-SAME-NAME", ADVICE)
            .title("同じ名前の指標は、同じ単位で数えている", "Indicators of one name count in one unit")
            .remedy("「延べ人数」と「人数」のように、違いが名前で分かるようにしてください。", "Let the names tell the difference.")
            .good("{}")
            .bad("""
                    {"measures/0/kpis/0/name": "参加者数", "measures/0/kpis/0/unit": "人",
                     "measures/0/kpis/1/name": "参加者数", "measures/0/kpis/1/unit": "延べ人"}""")
            .check((c, found) -> {
                var units = new HashMap<String, String>();
                each(c, (kpi, path) -> {
                    var before = kpi.name().isBlank()
                            ? null
                            : units.putIfAbsent(SearchForm.of(kpi.name()), kpi.indicator().unit());
                    if (before != null && !before.equals(kpi.indicator().unit())) {
                        found.at(path + "/unit", "指標「%s」の単位が「%s」と「%s」に分かれています。".formatted(kpi.name(), before,
                                kpi.indicator().unit()),
                                "“%s” is counted in “%s” and in “%s”.".formatted(kpi.name(),
                                        before, kpi.indicator().unit()));
                    }
                });
            });

    private KpiRules() {}

    private static void each(PlanCase c, BiConsumer<Kpi, String> look) {
        for (var measure : c.plan().measures()) {
            for (var kpi : measure.kpis()) {
                look.accept(kpi, kpi.path());
            }
        }
    }

    private static boolean fits(jp.kanmin.indicator.IndicatorType type, Figure figure) {
        return switch (figure) {
            case Figure.Value _ -> type.isNumber() || type == LEVEL;
            case Figure.YesNo _ -> type == BOOLEAN;
            case Figure.Text _ -> type == LEVEL || type == jp.kanmin.indicator.IndicatorType.TEXT;
            case Figure.Stages _ -> type == STAGES;
        };
    }

    private static boolean isCostCut(String name) {
        return (name.contains("経費") || name.contains("コスト") || name.contains("費用"))
                && (name.contains("削減") || name.contains("縮減") || name.contains("減少"));
    }
}
