package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.kanmin.finding.Rule;
import jp.kanmin.plan.PlanCase;

/// Rules about security and personal data (arts. 2(1), 12; guide part I, 9 and chapter 7).
final class SafeguardRules {

    static final Rule<PlanCase> SECURITY = Rule.<PlanCase>rule("KD-SECURITY", ADVICE)
            .title("自分の団体の情報セキュリティの規程が示されている", "The body's own security policy is named")
            .remedy("情報セキュリティポリシーなどの名称を「security」の「policy」に記入してください。", "Enter its name under “security”.")
            .cites("手引 総論9", "手引 第7章")
            .good("{}")
            .bad("""
                    {"security/policy": ""}""")
            .check((c, found) -> {
                if (c.plan().security().policy().isBlank()) {
                    found.at("security/policy", "情報セキュリティの規程が示されていません。", "The security policy is not named.");
                }
            });

    static final Rule<PlanCase> ORDINANCE = Rule.<PlanCase>rule("KD-ORDINANCE", ADVICE)
            .title("個人情報の保護に関する自分の団体の条例が示されている", "The body's own ordinance on personal data is named")
            .remedy("条例の名称を「security」の「ordinance」に記入してください。", "Enter its name under “security”.")
            .cites("手引 第7章 注7", "基本法19条")
            .good("{}")
            .bad("""
                    {"security/ordinance": ""}""")
            .check((c, found) -> {
                if (!c.isNation() && c.plan().security().ordinance().isBlank()) {
                    found.at("security/ordinance", "個人情報の保護に関する条例が示されていません。",
                            "The ordinance on personal data is not named.");
                }
            });

    private static final Map<String, Pattern> PHASES = phases();

    static final Rule<PlanCase> INCIDENT = Rule.<PlanCase>rule("KD-INCIDENT", ADVICE)
            .title("事故への備えが、予防・拡大の防止・復旧・再発の防止までそろっている",
                    "Incidents are covered: prevention, containment, recovery, recurrence")
            .remedy("足りない段階を、セキュリティの章に一文ずつ加えてください。", "Add a sentence for each phase that is missing.")
            .cites("手引 第7章")
            .good("{}")
            .bad("""
                    {"chapters/6/text": "研修により事故を未然に防ぎます。"}""")
            .check((c, found) -> c.plan().chaptersOf("security").filter(chapter -> !chapter.text().isBlank())
                    .findFirst()
                    .ifPresent(chapter -> {
                        var text = chapter.text() + c.plan().security().policy()
                                + c.plan().security().ordinance();
                        var missing = PHASES.entrySet().stream()
                                .filter(p -> !p.getValue().matcher(text).find())
                                .map(Map.Entry::getKey).collect(Collectors.joining("・"));
                        if (!missing.isEmpty()) {
                            found.at(chapter.path() + "/text", "事故への備えのうち、%sが書かれていません。".formatted(missing),
                                    "Of the phases of an incident these are not covered: %s."
                                            .formatted(missing));
                        }
                    }));

    static final Rule<PlanCase> SAFEGUARD = Rule.<PlanCase>rule("KD-SAFEGUARD", PRINCIPLE)
            .title("個人情報を使う施策には、保護の措置がある", "A measure that uses personal data has its safeguard")
            .remedy("誰が、何を、どう守るか（権限・記録・匿名化・委託先の点検など）を「safeguard」に記入してください。",
                    "Say under “safeguard” who protects what, and how.")
            .cites("基本法12条", "基本法3条6項", "手引 総論9")
            .good("""
                    {"measures/1/personalData": {"uses": true, "safeguard": "個人が分からない形に加工してから公開します。"}}""")
            .bad("""
                    {"measures/1/personalData": {"uses": true}}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (measure.usesPersonalData().orElse(false) && measure.safeguard().isBlank()) {
                        found.at(measure.path() + "/personalData/safeguard",
                                "施策「%s」は個人情報を使いますが、保護の措置が書かれていません。".formatted(measure.title()),
                                "“%s” uses personal data without a safeguard.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> SAID = Rule.<PlanCase>rule("KD-PERSONAL-SAID", ADVICE)
            .title("施策ごとに、個人情報を使うかどうかが示されている", "Each measure says whether it uses personal data")
            .remedy("「personalData」の「uses」にtrueかfalseを記入してください。",
                    "Set “uses” under “personalData” to true or false.")
            .cites("手引 総論9")
            .good("{}")
            .bad("""
                    {"measures/1/personalData": {}}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (measure.usesPersonalData().isEmpty()) {
                        found.at(measure.path() + "/personalData/uses",
                                "施策「%s」が個人情報を使うかどうかが分かりません。".formatted(measure.title()),
                                "Whether “%s” uses personal data is not said.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> DEFINITION = Rule.<PlanCase>rule("KD-DATA", PRINCIPLE)
            .title("公開・活用するデータは、法の定める官民データに当たる",
                    "The data opened or used are public-private data as the Act defines them")
            .remedy("紙の台帳は電子化してから、除かれる理由のあるデータは施策から外すか、除いた範囲だけを対象にしてください。本人の端末だけにあるデータは、保有者に渡されてはじめて対象になります。",
                    "Digitise paper first; leave out what is excluded; data on a person's own device count only when handed to a holder.")
            .cites("基本法2条1項")
            .good("""
                    {"measures/1/data": [{"name": "公共施設の一覧", "holder": "own", "medium": "electronic"}]}""")
            .bad("""
                    {"measures/1/data": [{"name": "住民の写真", "medium": "personal-device"}]}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    for (var data : measure.data()) {
                        if (!data.isPublicPrivateData()) {
                            found.at(data.path(),
                                    "データ「%s」は官民データに当たりません（%s）。".formatted(data.name(),
                                            why(data.medium(), data.excluded())),
                                    "“%s” is no public-private data.".formatted(data.name()));
                        }
                    }
                }
            });

    private SafeguardRules() {}

    private static String why(String medium, String excluded) {
        return switch (medium) {
            case "paper" -> "電磁的記録ではない";
            case "personal-device" -> "本人の端末だけにある";
            default -> excluded;
        };
    }

    private static Map<String, Pattern> phases() {
        var phases = new LinkedHashMap<String, Pattern>();
        phases.put("予防", Pattern.compile("未然|予防|防止|防ぎ|研修|点検"));
        phases.put("拡大の防止", Pattern.compile("拡大|広がり|被害.{0,8}(止め|抑え)|封じ"));
        phases.put("復旧", Pattern.compile("復旧|元に戻|回復"));
        phases.put("再発の防止", Pattern.compile("再発|くり返さ|繰り返さ"));
        return phases;
    }
}
