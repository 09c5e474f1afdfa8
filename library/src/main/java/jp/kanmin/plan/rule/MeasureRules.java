package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.util.HashMap;
import jp.kanmin.finding.Rule;
import jp.kanmin.measure.Cases;
import jp.kanmin.measure.Field;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.evidence.Effect;
import jp.kanmin.plan.evidence.EvidenceGap;
import jp.kanmin.text.SearchForm;

/// Rules about a measure as a whole (guide chapter 6).
final class MeasureRules {

    /// A first plan of more measures than this is no small start any more.
    static final int SMALL_START = 30;

    static final Rule<PlanCase> ANY = Rule.<PlanCase>rule("KD-MEASURES", PRINCIPLE)
            .title("施策が一つ以上ある", "There is at least one measure")
            .remedy("一つで構いません。記載例から選んで始めてください。", "One is enough; begin with a sample measure.")
            .cites("手引 総論4", "手引 第6章")
            .good("{}")
            .bad("""
                    {"measures": []}""")
            .check((c, found) -> {
                if (c.plan().measures().isEmpty()) {
                    found.at("measures", "施策がありません。", "There is no measure.");
                }
            });

    static final Rule<PlanCase> SMALL = Rule.<PlanCase>rule("KD-SMALL-START", NOTE)
            .title("はじめの計画は小さく始められる", "A first plan may start small")
            .remedy("3～5件に絞り、生まれた余力で増やしていく作り方もあります。",
                    "You may begin with three to five and grow with what they set free.")
            .cites("手引 総論4")
            .good("{}")
            .bad("""
                    {"@measures": 31}""")
            .check((c, found) -> {
                if (c.isMunicipality() && c.plan().versions().size() <= 1
                        && c.plan().measures().size() > SMALL_START) {
                    found.at("measures", "はじめの計画に施策が%d件あります。".formatted(c.plan().measures().size()),
                            "A first plan with %d measures.".formatted(c.plan().measures().size()));
                }
            });

    static final Rule<PlanCase> TWICE = Rule.<PlanCase>rule("KD-MEASURE-TWICE", ADVICE)
            .title("同じ施策が二度書かれていない", "No measure is given twice")
            .remedy("一つにまとめるか、名前で違いが分かるようにしてください。", "Join them, or let the titles tell them apart.")
            .good("{}")
            .bad("""
                    {"measures/0/title": "オープンデータの取組み", "measures/1/title": "オープンデータの取組"}""")
            .check((c, found) -> {
                var seen = new HashMap<String, String>();
                for (var measure : c.plan().measures()) {
                    var before = measure.title().isBlank()
                            ? null
                            : seen.putIfAbsent(SearchForm.of(measure.title()), measure.title());
                    if (before != null) {
                        found.at(measure.path() + "/title",
                                "施策「%s」は「%s」と同じ名前です。".formatted(measure.title(), before),
                                "“%s” has the same title as “%s”.".formatted(measure.title(), before));
                    }
                }
            });

    static final Rule<PlanCase> FIELD = Rule.<PlanCase>rule("KD-FIELD", ADVICE)
            .title("分野は8分野・その他・独自の分類のどれかである", "The field is one of the eight, other, or the body's own")
            .remedy("分野を選ぶか、独自の分類を「fields」に登録してください。", "Choose a field or register your own under “fields”.")
            .cites("手引 第6章 注4")
            .good("""
                    {"measures/0/field": "子育て", "fields": [{"name": "子育て"}]}""")
            .bad("""
                    {"measures/0/field": "子育て"}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (Field.find(measure.field()).isEmpty()
                            && !c.plan().classes().contains(measure.field())) {
                        found.at(measure.path() + "/field", measure.field().isBlank()
                                ? "分野が選ばれていません。"
                                : "分野「%s」は登録されていません。".formatted(measure.field()),
                                "The field “%s” is not known.".formatted(measure.field()));
                    }
                }
            });

    static final Rule<PlanCase> OWNER = Rule.<PlanCase>rule("KD-OWNER", ADVICE)
            .title("施策には担当課がある", "Every measure has an owner")
            .remedy("四半期ごとに報告する部署を「owner」に記入してください。", "Enter the section that reports on it.")
            .cites("手引 第4章")
            .good("{}")
            .bad("""
                    {"measures/0/owner": ""}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (measure.owner().isBlank()) {
                        found.at(measure.path() + "/owner", "施策「%s」の担当課がありません。".formatted(measure.title()),
                                "“%s” has no owner.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> TOLD = Rule.<PlanCase>rule("KD-MEASURE-TEXT", ADVICE)
            .title("施策には、課題と取組の内容が書かれている", "A measure tells its problem and what is done")
            .remedy("なぜ行うのか（課題）と、何をするのか（取組）を一、二文で書いてください。", "Say in a sentence or two why, and what.")
            .cites("手引 第6章")
            .good("{}")
            .bad("""
                    {"measures/0/action": ""}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    told(measure.problem(), measure, "problem", "課題", found);
                    told(measure.action(), measure, "action", "取組の内容", found);
                }
            });

    static final Rule<PlanCase> EVIDENCE = Rule.<PlanCase>rule("KD-EBPM", ADVICE)
            .title("施策は客観的な事実にもとづいて選ばれている", "Measures are chosen on evidence")
            .remedy("施策が応える課題に根拠を付けるか、「evidence」に数値と出典を記入してください。",
                    "Give the problem it answers a fact, or enter a figure and source under “evidence”.")
            .cites("基本法3条3項", "手引 総論2")
            .good("{}")
            .bad("""
                    {"problems": [], "measures/0/evidence": []}""")
            .check((c, found) -> {
                for (var measure : EvidenceGap.unfounded(c.plan())) {
                    found.at(measure.path() + "/evidence",
                            "施策「%s」を選んだ根拠が示されていません。".formatted(measure.title()),
                            "Why “%s” was chosen rests on no fact.".formatted(measure.title()));
                }
            });

    static final Rule<PlanCase> CASE = Rule.<PlanCase>rule("KD-CASE", ADVICE)
            .title("参考にした事例の番号は事例集にある", "The casebook numbers exist")
            .remedy("「1-1」のような事例集の番号か確かめてください。kanmin measures list --kind case で一覧を見られます。",
                    "Check the number; kanmin measures list --kind case shows them.")
            .cites("手引 参考2")
            .good("""
                    {"measures/0/cases": ["1-1"]}""")
            .bad("""
                    {"measures/0/cases": ["9-99"]}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    for (int i = 0; i < measure.cases().size(); i++) {
                        if (Cases.find(measure.cases().get(i)).isEmpty()) {
                            found.at(measure.path() + "/cases/" + i,
                                    "事例「%s」は、手引が参照する事例の中にありません。".formatted(measure.cases().get(i)),
                                    "Case “%s” is not among those the guide refers to."
                                            .formatted(measure.cases().get(i)));
                        }
                    }
                }
            });

    static final Rule<PlanCase> OTHER_BODY = Rule.<PlanCase>rule("KD-SAMPLE-BODY", PRINCIPLE)
            .title("市町村の計画の文に、県の計画の文が残っていない", "No words of a prefectural sample are left in a municipal plan")
            .remedy("「県が保有する」などを、自分の団体の言い方に直してください。", "Say it for your own body.")
            .cites("手引 第6章（医療データの記載例）")
            .good("{}")
            .bad("""
                    {"measures/0/action": "県が保有する医療情報を分析します。"}""")
            .check((c, found) -> {
                if (!c.isMunicipality()) {
                    return;
                }
                for (var measure : c.plan().measures()) {
                    if (measure.action().contains("県が保有する") || measure.action().contains("本県")) {
                        found.at(measure.path() + "/action",
                                "施策「%s」の文が、県の立場で書かれています。".formatted(measure.title()),
                                "“%s” speaks for a prefecture.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> SAVING = Rule.<PlanCase>rule("KD-SAVING", NOTE)
            .title("生まれた余力の使い道が決まっている", "What a measure sets free has a use")
            .remedy("次に始める施策の識別子を「usedFor」に記入すると、計画の育ちが見えます。", "Name the measure it feeds under “usedFor”.")
            .cites("手引 総論4")
            .good("""
                    {"measures/0/savings": [{"amount": "年300万円", "usedFor": "m2"}]}""")
            .bad("""
                    {"measures/0/savings": [{"amount": "年300万円"}]}""")
            .check((c, found) -> {
                var measures = c.plan().measureIds();
                for (var measure : c.plan().measures()) {
                    for (var saving : measure.savings()) {
                        if (!measures.contains(saving.usedFor())) {
                            found.at(saving.path() + "/usedFor",
                                    "余力（%s）の使い道となる施策が示されていません。".formatted(saving.amount()),
                                    "No measure is named that uses what was saved (%s)."
                                            .formatted(saving.amount()));
                        }
                    }
                }
            });

    static final Rule<PlanCase> EFFECT = Rule.<PlanCase>rule("KD-MEASURE-EFFECT", ADVICE)
            .title("施策の効果の印は、決まった四つのどれかである", "The effects of a measure are among the four")
            .remedy("「effects」は digital-first（デジタルファースト）、once-only（ワンスオンリー）、one-stop（コネクテッド・ワンストップ）、"
                    + "lower-cost（運用費の削減）から選んでください。",
                    "Choose among digital-first, once-only, one-stop and lower-cost.")
            .cites("手引 総論")
            .good("""
                    {"measures/0/effects": ["digital-first", "once-only"]}""")
            .bad("""
                    {"measures/0/effects": ["便利"]}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    for (int i = 0; i < measure.effects().size(); i++) {
                        var effect = measure.effects().get(i);
                        if (!effect.isBlank() && Effect.find(effect).isEmpty()) {
                            found.at(measure.path() + "/effects/" + i,
                                    "効果の印「%s」はありません。".formatted(effect),
                                    "There is no effect “%s”.".formatted(effect));
                        }
                    }
                }
            });

    private MeasureRules() {}

    private static void told(String text, Measure measure, String key, String name, Rule.Found found) {
        if (text.isBlank()) {
            found.at(measure.path() + "/" + key, "施策「%s」に%sが書かれていません。".formatted(measure.title(), name),
                    "“%s” does not say its %s.".formatted(measure.title(), key));
        }
    }
}
