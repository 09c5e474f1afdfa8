package jp.kanmin.plan.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.draft.Section;

/// What is asked of a plan beside its measures, a row each.
///
/// @param part where its answer stands, and its id
record PlanQuestion(String part, String chapter, String words, Form form) {

    private static final Form LINE = new Form.Line();
    private static final Form PROSE = new Form.Prose();

    /// The chapters that a whole plan has, in their order.
    private static final Map<String, Section> CHAPTERS = chapters();

    static List<PlanQuestion> of(Plan plan) {
        var all = new ArrayList<PlanQuestion>();
        ask(all, Section.BASICS, "name", "計画の名前", LINE);
        ask(all, Section.BASICS, "periods", "計画の期間", rows(new Form.Item("", "期間", new Form.Period()),
                new Form.Item("what", "何の期間か", LINE)));
        ask(all, Section.BASICS, "contact/section", "問い合わせ先の部署", LINE);
        ask(all, Section.BASICS, "contact/phone", "問い合わせ先の電話番号", LINE);
        ask(all, Section.BASICS, "contact/mail", "問い合わせ先のメールアドレス", LINE);
        ask(all, Section.SITUATION, "problems", "課題と根拠",
                rows(item("text", "課題"), item("evidence/0/figure", "数値"),
                        item("evidence/0/source", "出典"), item("evidence/0/date", "時点"),
                        item("measures/0", "応える施策のID")));
        benefits(all);
        ask(all, Section.POSITION, "position", "ほかの計画との関係", rows(item("plan", "計画"), item("date", "時点"),
                new Form.Item("relation", "関係", choice("above", "上位の計画", "beside", "並ぶ計画", "inside", "含まれる計画",
                        "below", "下位の計画", "basis", "根拠"))));
        ask(all, Section.POSITION, "laws", "根拠とする法律", rows(item("law", "法律"), item("article", "条"),
                item("name", "法律上の計画の名前")));
        ask(all, Section.POSITION, "joint", "共同で作る団体", rows(item("body", "団体コード"), item("role", "役割")));
        ask(all, Section.ORGANISATION, "organisation/lead", "責任者", LINE);
        ask(all, Section.ORGANISATION, "organisation/members", "推進体制", rows(item("department", "部署"),
                item("role", "役割")));
        ask(all, Section.ORGANISATION, "organisation/reporting", "報告の間隔",
                choice("quarterly", "四半期ごと", "other", "そのほか"));
        Pillar.five().forEach(pillar -> ask(all, Section.POLICY, "policies/" + pillar.code() + "/text",
                pillar.shortName().ja() + "の方針", PROSE));
        ask(all, Section.SECURITY, "security/policy", "セキュリティの対策", PROSE);
        ask(all, Section.SECURITY, "security/ordinance", "個人情報の保護と条例", PROSE);
        ask(all, Section.SECURITY, "duties", "法律の義務への対応",
                rows(new Form.Item("article", "条", choice("11-1", "第11条第1項", "15-1", "第15条第1項")),
                        new Form.Item("state", "状態", choice("met", "対応済み", "planned", "予定")),
                        item("text", "内容")));
        texts(plan, all);
        return all;
    }

    private static Map<String, Section> chapters() {
        var chapters = new LinkedHashMap<String, Section>();
        Stream.of(Section.values()).filter(section -> section != Section.BASICS)
                .forEach(section -> chapters.put(section.code(), section));
        return chapters;
    }

    private static void benefits(List<PlanQuestion> all) {
        ask(all, Section.PURPOSE, "benefits/residents", "住民の利便", PROSE);
        ask(all, Section.PURPOSE, "benefits/businesses", "事業者の利便", PROSE);
        ask(all, Section.PURPOSE, "benefits/staff", "職員の効果", PROSE);
    }

    /// The texts of the chapters there are, and of those that a whole plan must have.
    private static void texts(Plan plan, List<PlanQuestion> all) {
        var met = new ArrayList<String>();
        for (var chapter : plan.chapters()) {
            var part = "chapters/" + chapter.id() + "/text";
            if (DocumentPart.of(part).isPresent() && !chapter.id().contains("/") && !met.contains(part)) {
                met.add(part);
                all.add(new PlanQuestion(part,
                        chapter.title().isBlank() ? chapter.id() : chapter.title(), "章の文章", PROSE));
            }
        }
        boolean isWhole = plan.pattern().filter(pattern -> pattern == Plan.Pattern.NEW).isPresent();
        CHAPTERS.forEach((id, section) -> {
            if (isWhole && plan.chaptersOf(id).findAny().isEmpty()
                    && !met.contains("chapters/" + id + "/text")) {
                ask(all, section, "chapters/" + id + "/text", "章の文章", PROSE);
            }
        });
    }

    private static void ask(List<PlanQuestion> all, Section section, String part, String words, Form form) {
        all.add(new PlanQuestion(part, section.words().ja(), words, form));
    }

    private static Form.Item item(String key, String label) {
        return new Form.Item(key, label, LINE);
    }

    private static Form rows(Form.Item... items) {
        return new Form.Rows(List.of(items));
    }

    /// Codes and labels in turn.
    private static Form choice(String... pairs) {
        var labels = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            labels.put(pairs[i], pairs[i + 1]);
        }
        return new Form.Choice(labels);
    }
}
