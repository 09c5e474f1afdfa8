package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.MUST;
import static jp.kanmin.finding.Force.NOTE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Contents;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;

/// Rules about what a plan contains: the seven chapters of the guide, the contents of the Act.
final class ChapterRules {

    static final Rule<PlanCase> SEVEN = Rule.<PlanCase>rule("KD-CHAPTERS", ADVICE)
            .title("ひな形の7章の内容がそろっている", "The contents of the template's seven chapters are there")
            .remedy("章を加えるか、その内容を書いた章の「covers」に記入してください。既存の計画の章立てのままで構いません。",
                    "Add the chapter, or name the content in “covers” of the chapter that holds it; an existing structure may stay.")
            .cites("手引 ひな形 第1章～第7章")
            .good("""
                    {"chapters/3": {"id": "c4", "title": "進め方", "text": "部署横断の体制で進めます。", "covers": ["organisation"]}}""")
            .bad("""
                    {"chapters/3": {"id": "c4", "title": "進め方", "text": "部署横断の体制で進めます。"}}""")
            .check((c, found) -> {
                if (!c.isMunicipality()
                        || c.plan().pattern().filter(p -> p == Plan.Pattern.SIMPLIFIED).isPresent()) {
                    return;
                }
                Contents.TITLES.forEach((id, title) -> {
                    if (c.plan().chaptersOf(id).findAny().isEmpty()) {
                        found.at("chapters", "「%s」に当たる章がありません。".formatted(title.ja()),
                                "No chapter holds “%s”.".formatted(title.en()));
                    }
                });
            });

    static final Rule<PlanCase> EMPTY = Rule.<PlanCase>rule("KD-CHAPTER-EMPTY", ADVICE)
            .title("それぞれの章に内容がある", "Every chapter has content")
            .remedy("一文でも構いません。書くことがなければ章を削ってください。",
                    "One sentence will do; drop the chapter if there is nothing to say.")
            .cites("手引 ひな形")
            .good("{}")
            .bad("""
                    {"chapters/0/text": ""}""")
            .check((c, found) -> {
                for (var chapter : c.plan().chapters()) {
                    if (chapter.text().isBlank() && !isFilledElsewhere(c.plan(), chapter)) {
                        found.at(chapter.path() + "/text", "「%s」が空です。".formatted(chapter.title()),
                                "“%s” is empty.".formatted(chapter.title()));
                    }
                }
            });

    static final Rule<PlanCase> UNMAPPED = Rule.<PlanCase>rule("KD-CHAPTER-UNMAPPED", NOTE)
            .title("既存計画の章は、求められる内容と結び付いている", "The chapters of an existing plan are mapped to the contents")
            .remedy("その章に求められる内容が書かれていれば「covers」に記入してください。", "Name in “covers” what it holds, if it does.")
            .cites("手引 総論4")
            .good("{}")
            .bad("""
                    {"pattern": "existing", "chapters/7": {"id": "c8", "title": "用語の説明", "text": "用語です。"}}""")
            .check((c, found) -> {
                if (c.plan().pattern().filter(p -> p == Plan.Pattern.EXISTING).isEmpty()) {
                    return;
                }
                for (var chapter : c.plan().chapters()) {
                    if (Contents.TITLES.keySet().stream().noneMatch(chapter::covers)) {
                        found.at(chapter.path(), "「%s」は7章のどの内容とも結び付いていません。".formatted(chapter.title()),
                                "“%s” is mapped to none of the seven contents.".formatted(chapter.title()));
                    }
                }
            });

    static final Rule<PlanCase> PREFECTURE = Rule.<PlanCase>rule("KD-PREFECTURE-CONTENTS", MUST)
            .title("都道府県の計画には、基本的な方針と、官民データ活用の推進に関する事項がある",
                    "A prefecture's plan has a basic policy and matters on data use")
            .remedy("欠けている事項の章か方針・施策を加えてください。", "Add the missing chapter, policy or measures.")
            .cites("基本法9条2項")
            .good("""
                    {"body": "180009"}""")
            .bad("""
                    {"body": "180009", "policies": [], "chapters": []}""")
            .check((c, found) -> {
                if (!c.isPrefecture()) {
                    return;
                }
                if (noPolicy(c.plan())) {
                    found.at("policies", "基本的な方針（9条2項1号）がありません。",
                            "The basic policy (art. 9(2)(i)) is missing.");
                }
                if (c.plan().measures().isEmpty() && c.plan().chaptersOf("measures").findAny().isEmpty()) {
                    found.at("measures", "官民データ活用の推進に関する事項（9条2項2号）がありません。",
                            "The matters on data use (art. 9(2)(ii)) are missing.");
                }
            });

    private static final Map<String, Words> NATION = Map.of(
            "policy", Words.of("基本的な方針（1号）", "the basic policy (i)"),
            "administration", Words.of("国の行政機関の官民データ活用に関する事項（2号）", "matters of the State's own bodies (ii)"),
            "local",
            Words.of("地方公共団体・事業者の官民データ活用の促進に関する事項（3号）",
                    "promotion by local governments and businesses (iii)"),
            "priority", Words.of("政府が重点的に講ずべき施策（4号）", "priority measures of the government (iv)"),
            "other", Words.of("そのほか必要な事項（5号）", "other matters needed (v)"));

    static final Rule<PlanCase> NATION_CONTENTS = Rule.<PlanCase>rule("KD-NATION-CONTENTS", MUST)
            .title("国の基本計画には5つの事項がある", "The nation's plan has its five contents")
            .remedy("欠けている事項の章を加え、「covers」にその事項を記入してください。",
                    "Add the chapter and name the content in “covers”.")
            .cites("基本法8条2項")
            .good("""
                    {"body": "000000", "chapters": [{"id": "c1", "title": "基本計画", "text": "内容です。",
                     "covers": ["policy", "administration", "local", "priority", "other"]}]}""")
            .bad("""
                    {"body": "000000", "chapters": [{"id": "c1", "title": "方針", "text": "内容です。", "covers": ["policy"]}]}""")
            .check((c, found) -> {
                if (c.isNation()) {
                    NATION.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(content -> {
                        if (c.plan().chaptersOf(content.getKey()).findAny().isEmpty()) {
                            found.at("chapters", content.getValue().ja() + "がありません。",
                                    "Missing: " + content.getValue().en() + ".");
                        }
                    });
                }
            });

    static final Rule<PlanCase> EVIDENCE = Rule.<PlanCase>rule("KD-PROBLEM-EVIDENCE", ADVICE)
            .title("課題は客観的な事実にもとづく", "Problems rest on facts")
            .remedy("課題に関わる数値と、その出典・時点を「evidence」に記入してください。", "Enter a figure with its source and date.")
            .cites("手引 第1章", "基本法3条3項")
            .good("{}")
            .bad("""
                    {"problems/0/evidence": []}""")
            .check((c, found) -> {
                for (var problem : c.plan().problems()) {
                    if (problem.evidence().stream()
                            .noneMatch(e -> !e.figure().isBlank() && !e.source().isBlank())) {
                        found.at(problem.path() + "/evidence",
                                "課題「%s」に根拠となる事実がありません。".formatted(brief(problem.text())),
                                "The problem “%s” rests on no fact.".formatted(brief(problem.text())));
                    }
                }
            });

    static final Rule<PlanCase> UNANSWERED = Rule.<PlanCase>rule("KD-PROBLEM-ANSWER", ADVICE)
            .title("挙げた課題には、それに応える施策がある", "Every problem named has a measure that answers it")
            .remedy("応える施策の識別子を「measures」に記入するか、今回は扱わないことを本文に書いてください。",
                    "Name the measure, or say in the text that it is left for later.")
            .cites("手引 第1章", "手引 第2章")
            .good("{}")
            .bad("""
                    {"problems/0/measures": ["m99"]}""")
            .check((c, found) -> {
                var measures = c.plan().measureIds();
                for (var problem : c.plan().problems()) {
                    if (problem.measures().stream().noneMatch(measures::contains)) {
                        found.at(problem.path() + "/measures",
                                "課題「%s」に応える施策がありません。".formatted(brief(problem.text())),
                                "No measure answers the problem “%s”.".formatted(brief(problem.text())));
                    }
                }
            });

    static final Rule<PlanCase> BENEFITS = Rule.<PlanCase>rule("KD-BENEFITS", ADVICE)
            .title("住民・事業者・職員のそれぞれに、どんな効果があるかが書かれている",
                    "The plan says what residents, businesses and staff gain")
            .remedy("計画の目的か、いずれかの施策の「benefits」に記入してください。",
                    "Enter it under “benefits” of the plan or a measure.")
            .cites("手引 第2章")
            .good("{}")
            .bad("""
                    {"benefits": {"residents": "来庁が要りません。"}, "measures/0/benefits": {}, "measures/1/benefits": {}, "measures/2/benefits": {}}""")
            .check((c, found) -> {
                var all = Stream.concat(Stream.of(c.plan().benefits()),
                        c.plan().measures().stream().map(m -> m.benefits())).toList();
                said(all.stream().map(Plan.Benefits::residents), "住民", "residents", found);
                said(all.stream().map(Plan.Benefits::businesses), "事業者", "businesses", found);
                said(all.stream().map(Plan.Benefits::staff), "職員", "staff", found);
            });

    private ChapterRules() {}

    static boolean noPolicy(Plan plan) {
        return plan.policies().stream().allMatch(p -> p.text().isBlank())
                && plan.chaptersOf("policy").allMatch(chapter -> chapter.text().isBlank());
    }

    /// Chapters 5, 6 and 7 are printed from the policies, the measures and the security part.
    private static boolean isFilledElsewhere(Plan plan, Plan.Chapter chapter) {
        return (chapter.covers("policy") && !plan.policies().isEmpty())
                || (chapter.covers("measures") && !plan.measures().isEmpty())
                || (chapter.covers("security") && !plan.security().policy().isBlank());
    }

    private static void said(Stream<String> texts, String ja, String en, Rule.Found found) {
        if (texts.allMatch(String::isBlank)) {
            found.at("benefits", "%sへの効果が書かれていません。".formatted(ja), "What %s gain is not said.".formatted(en));
        }
    }

    static String brief(String text) {
        return text.length() <= 30
                ? text
                : text.substring(0,
                        text.offsetByCodePoints(0, Math.min(29, text.codePointCount(0, text.length()))))
                        + "…";
    }

    static final List<Rule<PlanCase>> ALL = List.of(SEVEN, EMPTY, UNMAPPED, PREFECTURE, NATION_CONTENTS,
            EVIDENCE,
            UNANSWERED, BENEFITS);
}
