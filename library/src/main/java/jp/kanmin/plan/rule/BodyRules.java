package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.MUST;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.util.Set;
import jp.kanmin.body.Duty;
import jp.kanmin.body.Kind;
import jp.kanmin.body.Mergers;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;

/// Rules about whose plan it is and how it came to be (arts. 8, 9; guide part I, 4).
final class BodyRules {

    static final Rule<PlanCase> KNOWN = Rule.<PlanCase>rule("KD-BODY", MUST)
            .title("計画は実在する団体のものである", "The plan belongs to a public body that exists")
            .remedy("6けたの全国地方公共団体コードを「body」に記入してください。", "Enter the six-digit code of the body.")
            .cites("基本法8条1項", "基本法9条1項", "基本法9条3項")
            .good("{}")
            .bad("""
                    {"body": "182070"}""")
            .check((c, found) -> {
                var code = c.plan().body();
                if (code.isBlank()) {
                    found.at("body", "団体コードがありません。", "There is no code of the body.");
                } else if (c.body().isEmpty() && Mergers.now(code).isEmpty()) {
                    found.at("body", "団体コード「%s」の団体はありません。".formatted(code),
                            "There is no body with the code “%s”.".formatted(code));
                }
            });

    static final Rule<PlanCase> PLANS = Rule.<PlanCase>rule("KD-BODY-PLANS", MUST)
            .title("計画を作る団体は国・都道府県・市区町村である", "The body is one that makes plans")
            .remedy("区の属する市の団体コードを記入してください。", "Enter the code of the city the ward belongs to.")
            .cites("基本法8条1項", "基本法9条1項", "基本法9条3項", "手引 総論")
            .good("""
                    {"body": "131016"}""")
            .bad("""
                    {"body": "141011"}""")
            .check((c, found) -> c.body().filter(body -> body.kind().duty() == Duty.NONE)
                    .ifPresent(body -> found.at("body",
                            "%sは計画を作る団体ではありません（%s）。".formatted(body.name(), body.kind().words().ja()),
                            "%s does not make plans (%s).".formatted(body.name(),
                                    body.kind().words().en()))));

    static final Rule<PlanCase> MERGED = Rule.<PlanCase>rule("KD-BODY-MERGED", ADVICE)
            .title("計画の団体は今も続いている", "The body of the plan still exists")
            .remedy("今の団体の計画として引き継ぐか、旧団体の計画として保存してください。",
                    "Hand it on to the body of today, or keep it as a plan of the former body.")
            .good("{}")
            .bad("""
                    {"body": "013391"}""")
            .check((c, found) -> {
                if (c.body().isEmpty()) {
                    Mergers.now(c.plan().body()).forEach(now -> found.at("body",
                            "団体コード「%s」の団体は、今は%sです。".formatted(c.plan().body(), now.name()),
                            "The body “%s” is %s today.".formatted(c.plan().body(), now.name())));
                }
            });

    static final Rule<PlanCase> PATTERN = Rule.<PlanCase>rule("KD-PATTERN", ADVICE)
            .title("作り方（新規・既存計画への盛込み・簡略版）と、既存計画との関係が合っている",
                    "The pattern fits the relation to existing plans")
            .remedy("既存の計画に盛り込む場合は「existing」、ひな形から作る場合は「new」を選んでください。",
                    "Choose “existing” when an existing plan takes it in, “new” when it starts from the template.")
            .cites("手引 総論4")
            .good("""
                    {"pattern": "existing", "position/0/relation": "inside"}""")
            .bad("""
                    {"pattern": "new", "position/0/relation": "inside"}""")
            .check((c, found) -> {
                boolean inside = c.plan().position().stream().anyMatch(p -> p.relation().equals("inside"));
                var pattern = c.plan().pattern();
                if (pattern.isEmpty()) {
                    found.at("pattern", "作り方が選ばれていません。", "The pattern is not chosen.");
                } else if (pattern.get() == Plan.Pattern.NEW && inside) {
                    found.at("pattern", "既存の計画の中に置くのに、作り方が新規になっています。",
                            "It stands inside an existing plan, yet the pattern says new.");
                }
            });

    static final Rule<PlanCase> POSITIONED = Rule.<PlanCase>rule("KD-POSITIONED", PRINCIPLE)
            .title("位置付けによる計画は、もとの計画を示している", "A positioned plan names the plan it rests on")
            .remedy("官民データ活用推進計画として位置付けた既存の計画の名称を「position」に記入してください。",
                    "Enter the name of the existing plan under “position”.")
            .cites("手引 総論4", "策定状況一覧（平成31年4月1日）")
            .good("""
                    {"how": "positioned", "position/0/plan": "第六次総合計画"}""")
            .bad("""
                    {"how": "positioned", "position": []}""")
            .check((c, found) -> {
                boolean positioned = c.plan().how().filter(how -> how == Plan.How.POSITIONED).isPresent();
                if (positioned && c.plan().position().stream().allMatch(p -> p.plan().isBlank())) {
                    found.at("position", "位置付けた既存の計画の名称がありません。",
                            "The existing plan that was declared to be the plan is not named.");
                }
            });

    private static final Set<String> RELATIONS = Set.of("below", "beside", "inside", "above", "basis");

    static final Rule<PlanCase> POSITION = Rule.<PlanCase>rule("KD-POSITION", ADVICE)
            .title("総合計画や情報化の計画との関係が書かれている", "The relation to other plans is stated")
            .remedy("関係する計画の名称と関係（下位・並立・内包・上位のどれでも構いません）を記入してください。",
                    "Name the related plans; any relation will do: below, beside, inside or above.")
            .cites("手引 第3章")
            .good("""
                    {"position/0/relation": "beside"}""")
            .bad("""
                    {"position": []}""")
            .check((c, found) -> {
                if (c.plan().position().isEmpty()) {
                    found.at("position", "ほかの計画との関係が書かれていません。", "No relation to another plan is stated.");
                }
                for (var position : c.plan().position()) {
                    if (!RELATIONS.contains(position.relation())) {
                        found.at(position.path() + "/relation",
                                "「%s」との関係が分かりません。".formatted(position.plan()),
                                "The relation to “%s” is not said.".formatted(position.plan()));
                    }
                }
            });

    static final Rule<PlanCase> LAWS = Rule.<PlanCase>rule("KD-LAWS", ADVICE)
            .title("兼ねるほかの法律の計画は、法律と条が示されている",
                    "Other laws that the document serves are named with their articles")
            .remedy("法律の名前、計画を定める条、その法律での計画の名前を記入してください。",
                    "Enter the law, the article that asks for the plan, and what the plan is called under it.")
            .cites("手引 総論4")
            .good("""
                    {"laws": [{"law": "地域公共交通の活性化及び再生に関する法律", "article": "5条", "name": "地域公共交通計画"}]}""")
            .bad("""
                    {"laws": [{"law": "地域公共交通の活性化及び再生に関する法律", "article": ""}]}""")
            .check((c, found) -> {
                for (var law : c.plan().laws()) {
                    if (law.law().isBlank() || law.article().isBlank()) {
                        found.at(law.path(), "兼ねる法律「%s」の名前か条がありません。".formatted(law.law()),
                                "The law “%s” lacks its name or its article.".formatted(law.law()));
                    }
                }
            });

    static final Rule<PlanCase> NATIONAL_NAME = Rule.<PlanCase>rule("KD-NATIONAL-NAME", NOTE)
            .title("国の基本計画の名称は版によって違う", "The nation's basic plan changed its name")
            .remedy("参照した版の年月を併せて書くと、読む人が迷いません。", "Add the date of the version you refer to.")
            .cites("基本法8条", "手引 第2章")
            .good("""
                    {"position/0/plan": "第六次総合計画"}""")
            .bad("""
                    {"position/0/plan": "世界最先端IT国家創造宣言・官民データ活用推進基本計画", "position/0/date": ""}""")
            .check((c, found) -> {
                for (var position : c.plan().position()) {
                    if (position.plan().startsWith("世界最先端") && position.date().isBlank()) {
                        found.at(position.path() + "/date",
                                "「%s」は年ごとに改定され、2017年はIT国家、2020年はデジタル国家を名乗ります。".formatted(position.plan()),
                                "“%s” is one line of versions: IT state in 2017, digital state in 2020."
                                        .formatted(position.plan()));
                    }
                }
            });

    static final Rule<PlanCase> PREFECTURE_GUIDE = Rule.<PlanCase>rule("KD-PREFECTURE-GUIDE", NOTE)
            .title("7章のひな形は市町村のものである", "The template of seven chapters is the municipal one")
            .remedy("都道府県の計画は、基本法9条2項の三つの事項で点検しています。", "A prefecture's plan is checked on art. 9(2) alone.")
            .cites("基本法9条2項", "手引 総論")
            .good("{}")
            .bad("""
                    {"body": "180009"}""")
            .check((c, found) -> c.body().filter(body -> body.kind() == Kind.PREFECTURE)
                    .ifPresent(body -> found.at(Place.whole(),
                            Words.of("%sの計画です。市町村の手引にある章立ての助言は当てはめていません。".formatted(body.name()),
                                    "This is the plan of %s; the municipal guide's chapters were not applied."
                                            .formatted(body.name())),
                            Words.of("都道府県に向けた手引の内容は確かめられていません。",
                                    "The guide for prefectures is not among the sources."))));

    private BodyRules() {}
}
