package jp.kanmin.plan.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.document.outline.Section;
import jp.kanmin.finding.Words;
import jp.kanmin.json.JsonResource;
import jp.kanmin.plan.Contents;

/// A required content that an existing plan does not hold yet.
///
/// @param part the part of a plan it belongs to: `chapters/organisation`, `policies/2`, `measures`, `periods`,
///     `contact`
/// @param title what is missing
/// @param help what to write
public record Gap(String part, Words title, Words help) {

    private static final List<String> SEVEN = List.copyOf(Contents.TITLES.keySet());

    /// Names all gaps: contents that no section holds, pillars that the policy does not speak of, indicators, the
    /// period and whom to ask.
    public static List<Gap> in(Outline outline, Mapping mapping) {
        var gaps = new ArrayList<Gap>();
        for (var content : SEVEN) {
            if (mapping.holding(content).isEmpty()) {
                var title = Contents.TITLES.getOrDefault(content, Words.of(content, content));
                gaps.add(new Gap("chapters/" + content, title,
                        Words.of(ContentWords.SHIPPED.help(content),
                                "Write a chapter on the %s, or name the section that holds it."
                                        .formatted(title.en()))));
            }
        }
        pillars(text(outline, mapping, "policy"), gaps);
        others(outline, mapping, gaps);
        return List.copyOf(gaps);
    }

    private static void pillars(String policy, List<Gap> gaps) {
        for (var pillar : ContentWords.SHIPPED.pillars()) {
            var code = JsonResource.text(pillar, "pillar");
            if (!ContentWords.SHIPPED.isPillar(policy, code)) {
                var name = JsonResource.text(pillar, "short");
                gaps.add(new Gap("policies/" + code,
                        Words.of("「%s」の基本的な方針".formatted(name), "basic policy for pillar " + code),
                        Words.of("%sについて、どの方向に進むかを2〜3文で書いてください（%s）。".formatted(name,
                                JsonResource.text(pillar, "citation")),
                                "Say in two or three sentences which way to go (art. %s)."
                                        .formatted(JsonResource.text(pillar, "article")))));
            }
        }
    }

    private static void others(Outline outline, Mapping mapping, List<Gap> gaps) {
        var words = ContentWords.SHIPPED;
        if (!words.has(text(outline, mapping, "measures"), "kpis")) {
            gaps.add(new Gap("measures", Words.of("施策の指標（KPI）", "indicators of the measures"),
                    Words.of("施策ごとに、何をいつまでにどれだけにするかを書いてください。国の施策に合わせるときは、国のKPIも見てください。",
                            "State for each measure what is reached by when; see the national KPI where it follows a national measure.")));
        }
        var all = outline.document().text();
        if (!words.has(all, "period")) {
            gaps.add(new Gap("periods", Words.of("計画期間", "period"),
                    Words.of("計画の始まりと終わりの年度を書いてください。", "Write the first and the last fiscal year.")));
        }
        if (!words.has(all, "contact")) {
            gaps.add(new Gap("contact", Words.of("問い合わせ先", "contact"),
                    Words.of("担当課と電話番号かメールアドレスを書いてください。",
                            "Write the section in charge with a telephone number or mail address.")));
        }
    }

    /// Headings and texts of all sections that hold a content.
    private static String text(Outline outline, Mapping mapping, String content) {
        return outline.all().filter(section -> mapping.of(section.id()).content().equals(content))
                .map(Gap::words).collect(Collectors.joining("\n"));
    }

    private static String words(Section section) {
        return section.heading() + "\n" + section.bodyText();
    }
}
