package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.MUST;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.util.regex.Pattern;
import jp.kanmin.finding.Rule;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;

/// Rules about the basic policy, the duties behind its pillars, and who carries the plan (guide chapters 4, 5).
final class PolicyRules {

    private static final Pattern IT_SECTION = Pattern.compile("情報|デジタル|ＤＸ|DX|ICT|IT|電算|システム");

    static final Rule<PlanCase> PILLARS = Rule.<PlanCase>rule("KD-POLICY", ADVICE)
            .title("五つの柱のそれぞれに基本的な方針がある", "Each of the five pillars has its basic policy")
            .remedy("力を入れない柱は「今の取組を続ける」の一文で構いません。", "One sentence will do for a pillar you give less weight.")
            .cites("手引 総論6", "手引 第5章")
            .good("{}")
            .bad("""
                    {"policies": [{"pillar": "1", "text": "手続をオンラインにします。"}]}""")
            .check((c, found) -> {
                for (var pillar : Pillar.five()) {
                    if (c.plan().policies().stream().noneMatch(p -> is(p, pillar) && !p.text().isBlank())) {
                        found.at("policies", "「%s」の方針がありません。".formatted(pillar.shortName().ja()),
                                "There is no policy for “%s”.".formatted(pillar.shortName().en()));
                    }
                }
            });

    static final Rule<PlanCase> PILLAR_KNOWN = Rule.<PlanCase>rule("KD-PILLAR", PRINCIPLE)
            .title("柱は1～5のどれか、またはその他（other）である", "A pillar is 1 to 5, or other")
            .remedy("1 手続、2 官民データ、3 個人番号カード、4 格差の是正、5 情報システムから選んでください。",
                    "Choose 1 procedures, 2 data, 3 card, 4 divide or 5 systems.")
            .cites("手引 第5章", "基本法10条", "基本法11条1項", "基本法13条", "基本法14条", "基本法15条1項")
            .good("""
                    {"measures/0/pillar": "other"}""")
            .bad("""
                    {"measures/0/pillar": "6"}""")
            .check((c, found) -> {
                c.plan().policies().forEach(policy -> known(policy.pillar(), policy.path(), found));
                c.plan().measures().forEach(measure -> known(measure.pillar(), measure.path(), found));
            });

    static final Rule<PlanCase> BEHIND = Rule.<PlanCase>rule("KD-MEASURE-POLICY", ADVICE)
            .title("施策の柱には、それを導く方針がある", "The pillar of a measure has a policy that leads it")
            .remedy("その柱の方針を第5章に一文で加えてください。", "Add a sentence on that pillar to chapter 5.")
            .cites("手引 第6章")
            .good("{}")
            .bad("""
                    {"policies/1/text": ""}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    boolean led = c.plan().policies().stream()
                            .anyMatch(p -> p.pillar().equals(measure.pillar()) && !p.text().isBlank());
                    if (!led && Pillar.five().stream().anyMatch(p -> p.code().equals(measure.pillar()))) {
                        found.at(measure.path() + "/pillar",
                                "施策「%s」の柱に、基本的な方針がありません。".formatted(measure.title()),
                                "The pillar of “%s” has no policy.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> WITHOUT_MEASURE = Rule.<PlanCase>rule("KD-POLICY-IDLE", NOTE)
            .title("方針を掲げた柱に施策がある", "A pillar with a policy has a measure")
            .remedy("小さく始める計画では施策のない柱があって構いません。次の改定の候補にしてください。",
                    "A small start may leave pillars without measures; keep them for the next revision.")
            .cites("手引 総論4")
            .good("""
                    {"policies": [{"pillar": "1", "text": "手続をオンラインにします。"}]}""")
            .bad("""
                    {"policies": [{"pillar": "5", "text": "システムを標準に合わせます。"}]}""")
            .check((c, found) -> {
                for (var policy : c.plan().policies()) {
                    if (c.plan().measures().stream().noneMatch(m -> m.pillar().equals(policy.pillar()))) {
                        found.at(policy.path(), "方針の柱「%s」に施策がまだありません。".formatted(policy.pillar()),
                                "Pillar “%s” has a policy but no measure yet.".formatted(policy.pillar()));
                    }
                }
            });

    static final Rule<PlanCase> DIRECT_DUTY = Rule.<PlanCase>rule("KD-DUTY-DECLINED", MUST)
            .title("地方公共団体に直接課された義務を、しないと宣言していない",
                    "A duty laid directly on local governments is not declined")
            .remedy("自ら持つデータの公開（11条1項）とシステムの規格・互換性（15条1項）は、計画の有無にかかわらず義務です。進め方を書いてください。",
                    "Opening one's own data (art. 11(1)) and standards of one's systems (art. 15(1)) bind with or without a plan; say how you go about them.")
            .cites("基本法11条1項", "基本法15条1項")
            .good("""
                    {"duties": [{"article": "11-1", "state": "planned", "text": "2027年度に始めます。"}]}""")
            .bad("""
                    {"duties": [{"article": "11-1", "state": "declined", "text": "行いません。"}]}""")
            .check((c, found) -> {
                for (var duty : c.plan().duties()) {
                    if (duty.state().equals("declined")
                            && (duty.article().equals("11-1") || duty.article().equals("15-1"))) {
                        found.at(duty.path() + "/state",
                                "基本法%s項の義務を「行わない」としています。".formatted(duty.article().replace("-", "条")),
                                "The plan declines the duty of art. %s.".formatted(duty.article()));
                    }
                }
            });

    static final Rule<PlanCase> DUTY_SAID = Rule.<PlanCase>rule("KD-DUTY", ADVICE)
            .title("直接の義務（オープンデータ、システムの規格）にどう応えるかが読み取れる",
                    "The plan shows how it meets the direct duties: open data, standards of systems")
            .remedy("柱2・柱5の方針か施策に書くか、「duties」に状況を記入してください。",
                    "Say it under pillars 2 and 5, or under “duties”.")
            .cites("基本法11条1項", "基本法15条1項", "手引 第5章")
            .good("{}")
            .bad("""
                    {"policies": [], "measures/1/pillar": "1", "duties": []}""")
            .check((c, found) -> {
                answered(c.plan(), Pillar.TWO, "11-1", found);
                answered(c.plan(), Pillar.FIVE, "15-1", found);
            });

    static final Rule<PlanCase> DIVIDE = Rule.<PlanCase>rule("KD-DIVIDE", ADVICE)
            .title("手続をオンラインにするときは、使えない人への手当てがある",
                    "Where procedures go online, those who cannot use them are cared for")
            .remedy("窓口での手伝いや講習など、柱4の方針か施策を加えてください。",
                    "Add a policy or measure of pillar 4, such as help at the counter.")
            .cites("基本法14条", "手引 第5章")
            .good("{}")
            .bad("""
                    {"policies": [{"pillar": "1", "text": "手続をオンラインにします。"}], "measures/2/pillar": "5"}""")
            .check((c, found) -> {
                boolean online = c.plan().measures().stream().anyMatch(m -> m.pillar().equals("1"));
                boolean care = c.plan().measures().stream().anyMatch(m -> m.pillar().equals("4"))
                        || c.plan().policies().stream()
                                .anyMatch(p -> is(p, Pillar.FOUR) && !p.text().isBlank());
                if (online && !care) {
                    found.at("policies", "手続をオンラインにしますが、利用の機会の格差への手当てがありません。",
                            "Procedures go online, but nothing is said of those who are left behind.");
                }
            });

    static final Rule<PlanCase> CROSS_DEPARTMENT = Rule.<PlanCase>rule("KD-ORGANISATION", ADVICE)
            .title("体制には、情報部門のほかの部署も加わっている", "More than the IT section takes part")
            .remedy("企画部門や、施策を担う窓口の部署を「members」に加えてください。",
                    "Add the planning section and the departments concerned.")
            .cites("手引 総論5", "手引 第4章")
            .good("{}")
            .bad("""
                    {"organisation/members": [{"department": "情報政策課", "role": "事務局"}]}""")
            .check((c, found) -> {
                var members = c.plan().organisation().members();
                if (members.stream().allMatch(m -> IT_SECTION.matcher(m.department()).find())) {
                    found.at("organisation/members", members.isEmpty()
                            ? "推進体制に加わる部署がありません。"
                            : "推進体制が情報部門だけになっています。", "No department but the IT section takes part.");
                }
            });

    static final Rule<PlanCase> LEAD = Rule.<PlanCase>rule("KD-LEAD", ADVICE)
            .title("体制の責任者が決まっている", "Somebody leads")
            .remedy("副市長や企画の部長など、全体を見る人を「lead」に記入してください。", "Enter who leads, such as the deputy mayor.")
            .cites("手引 第4章")
            .good("{}")
            .bad("""
                    {"organisation/lead": ""}""")
            .check((c, found) -> {
                if (c.plan().organisation().lead().isBlank()) {
                    found.at("organisation/lead", "推進体制の責任者が書かれていません。", "Nobody is named as the lead.");
                }
            });

    static final Rule<PlanCase> REPORTING = Rule.<PlanCase>rule("KD-REPORTING", ADVICE)
            .title("担当部署が四半期ごとに報告する", "The departments report every quarter")
            .remedy("「reporting」に「quarterly」と記入してください。ほかの間隔にする場合は本文で理由を述べてください。",
                    "Set “reporting” to “quarterly”, or say why another interval is better.")
            .cites("手引 第4章")
            .good("{}")
            .bad("""
                    {"organisation/reporting": ""}""")
            .check((c, found) -> {
                if (!c.plan().organisation().reporting().equals("quarterly")) {
                    found.at("organisation/reporting", "四半期ごとの報告が決められていません。",
                            "Quarterly reports are not agreed.");
                }
            });

    private PolicyRules() {}

    private static boolean is(Plan.Policy policy, Pillar pillar) {
        return policy.pillar().equals(pillar.code());
    }

    private static void known(String pillar, String path, Rule.Found found) {
        if (Pillar.five().stream().noneMatch(p -> p.code().equals(pillar)) && !pillar.equals("other")) {
            found.at(path + "/pillar", pillar.isBlank() ? "柱が選ばれていません。" : "柱「%s」はありません。".formatted(pillar),
                    pillar.isBlank() ? "No pillar is chosen." : "There is no pillar “%s”.".formatted(pillar));
        }
    }

    private static void answered(Plan plan, Pillar pillar, String article, Rule.Found found) {
        boolean said = plan.policies().stream().anyMatch(p -> is(p, pillar) && !p.text().isBlank())
                || plan.measures().stream().anyMatch(m -> m.pillar().equals(pillar.code()))
                || plan.duties().stream().anyMatch(d -> d.article().equals(article) && !d.text().isBlank());
        if (!said) {
            found.at("policies", "基本法%s項の義務にどう応えるかが読み取れません。".formatted(article.replace("-", "条")),
                    "How the duty of art. %s is met cannot be seen.".formatted(article));
        }
    }
}
