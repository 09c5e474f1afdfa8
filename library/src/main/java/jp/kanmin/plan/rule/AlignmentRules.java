package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.kanmin.finding.Rule;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.link.Standing;

/// Rules about being in line with the nation's measures (arts. 9(3), 19; guide part I, 7).
final class AlignmentRules {

    private static final Set<String> RELATIONS = Set.of("equal", "part", "overlap", "none");

    static final Rule<PlanCase> LINK = Rule.<PlanCase>rule("KD-LINK", PRINCIPLE)
            .title("対応する国の施策は、国の施策一覧にある", "The linked national measure is on the national list")
            .remedy("施策番号と一覧の版を確かめてください。kanmin measures list で一覧を見られます。",
                    "Check the code and the edition with kanmin measures list.")
            .cites("基本法19条", "手引 総論7")
            .good("{}")
            .bad("""
                    {"measures/0/links/0/code": "99-99"}""")
            .check((c, found) -> each(c, (measure, link) -> {
                if (c.linked(link).isEmpty()) {
                    found.at(link.path() + "/code", c.editionOf(link).isEmpty()
                            ? "国の施策一覧の版「%s」はありません。".formatted(link.edition())
                            : "国の施策「%s」は一覧にありません。".formatted(link.code()),
                            "There is no national measure “%s” in the edition.".formatted(link.code()));
                }
            }));

    static final Rule<PlanCase> RELATION = Rule.<PlanCase>rule("KD-LINK-RELATION", ADVICE)
            .title("国の施策との関係が示され、外れる場合は理由がある",
                    "The relation to a national measure is said, with a reason where it departs")
            .remedy("equal（同じ）・part（一部）・overlap（重なる）・none（取り入れない）から選び、equalでなければ理由を一文で記入してください。",
                    "Choose equal, part, overlap or none; if it is not equal, say why in a sentence.")
            .cites("基本法9条3項", "基本法19条")
            .good("""
                    {"measures/0/links/0/relation": "part", "measures/0/links/0/reason": "子育ての手続から始めるため。"}""")
            .bad("""
                    {"measures/0/links/0/relation": "part", "measures/0/links/0/reason": ""}""")
            .check((c, found) -> each(c, (measure, link) -> {
                if (!RELATIONS.contains(link.relation())) {
                    found.at(link.path() + "/relation", "国の施策「%s」との関係が選ばれていません。".formatted(link.code()),
                            "The relation to “%s” is not chosen.".formatted(link.code()));
                } else if (!link.relation().equals("equal") && link.reason().isBlank()) {
                    found.at(link.path() + "/reason", "国の施策「%s」と異なる理由が書かれていません。".formatted(link.code()),
                            "Why it departs from “%s” is not said.".formatted(link.code()));
                }
            }));

    static final Rule<PlanCase> MARK = Rule.<PlanCase>rule("KD-ALIGN", ADVICE)
            .title("◎の施策は国の施策と結び付いている", "A ◎ measure is linked to a national measure")
            .remedy("対応する国の施策を「links」に記入するか、取り入れない理由（relation: none）を書いてください。",
                    "Link the national measure, or say why not (relation none).")
            .cites("手引 第6章", "基本法19条")
            .good("""
                    {"measures/0/mark": "○", "measures/0/links": []}""")
            .bad("""
                    {"measures/0/mark": "◎", "measures/0/links": []}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (measure.mark().equals("◎") && measure.links().isEmpty()) {
                        found.at(measure.path() + "/links", "◎の施策「%s」が国の施策と結び付いていません。整合を検討してください。".formatted(
                                measure.title()),
                                "The ◎ measure “%s” is linked to no national measure."
                                        .formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> NATIONAL_ORIGIN = Rule.<PlanCase>rule("KD-ORIGIN", ADVICE)
            .title("国の一覧から選んだ施策は、もとの施策を示している", "A measure taken from the national list names it")
            .remedy("「links」にもとの施策の番号を記入してください。", "Enter the code of the original under “links”.")
            .cites("手引 総論6")
            .good("{}")
            .bad("""
                    {"measures/2/origin": "national"}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    if (measure.origin().equals("national")
                            && measure.links().stream()
                                    .allMatch(l -> c.linked(l).isEmpty() || l.relation().equals("none"))) {
                        found.at(measure.path() + "/origin",
                                "施策「%s」のもとになった国の施策が示されていません。".formatted(measure.title()),
                                "The national measure behind “%s” is not named.".formatted(measure.title()));
                    }
                }
            });

    static final Rule<PlanCase> LISTING = Rule.<PlanCase>rule("KD-LISTING", ADVICE)
            .title("国の施策は、計画に載せられる時期になっている", "The national measure may already be listed")
            .remedy("掲載できる年度を待つか、独自の施策として始めてください。", "Wait for the year, or begin it as your own measure.")
            .cites("国の施策一覧（掲載時期）")
            .good("{}")
            .bad("""
                    {"@asOf": "2018-06-01", "measures/0/links/0": {"edition": "list-2019", "code": "01-13", "relation": "equal"}}""")
            .check((c, found) -> each(c, (measure, link) -> c.linked(link).flatMap(n -> box(n)).filter(
                    from -> from > PublicationRules.fiscalYear(c.asOf()))
                    .ifPresent(from -> found.at(link.path(),
                            "国の施策「%s」を載せられるのは%d年度からです。".formatted(link.code(), from),
                            "“%s” may be listed from FY%d.".formatted(link.code(), from)))));

    static final Rule<PlanCase> ADJUSTING = Rule.<PlanCase>rule("KD-LISTING-OPEN", NOTE)
            .title("国の施策の掲載時期が決まっている", "The listing time of the national measure is settled")
            .remedy("国の一覧の次の版で時期を確かめてください。", "Look again in the next edition of the list.")
            .cites("国の施策一覧（掲載時期）")
            .good("{}")
            .bad("""
                    {"measures/0/links/0": {"edition": "list-2019", "code": "01-05", "relation": "equal"}}""")
            .check((c, found) -> each(c, (measure, link) -> c.linked(link)
                    .filter(n -> n.listingTime().contains("調整中")).ifPresent(n -> found.at(link.path(),
                            "国の施策「%s」の掲載時期は調整中です。".formatted(n.title()),
                            "The listing time of “%s” is still being adjusted.".formatted(n.title())))));

    static final Rule<PlanCase> YEAR = Rule.<PlanCase>rule("KD-ALIGN-YEAR", ADVICE)
            .title("目標の時期は、対応する国の施策より遅くない", "The goal is due no later than the nation's")
            .remedy("時期を合わせるか、遅れる理由を「links」の「reason」に書いてください。",
                    "Bring the dates together, or give the reason under “links”.")
            .cites("基本法19条", "手引 総論7")
            .good("""
                    {"measures/0/links/0/reason": "町の更新時期に合わせるため。"}""")
            .bad("""
                    {"measures/0/links/0": {"edition": "list-2019", "code": "02-05", "relation": "equal"}}""")
            .check((c, found) -> each(c, (measure, link) -> {
                if (!link.reason().isBlank()) {
                    return;
                }
                var national = c.linked(link).flatMap(Standing::due);
                var own = Standing.first(measure);
                if (national.isPresent() && own.filter(national.get()::isBefore).isPresent()) {
                    found.at(link.path(), "目標の時期（%s）が、国の施策「%s」の目標（%s）より後です。".formatted(own.get(), link.code(),
                            national.get()),
                            "The goal (%s) is due after that of “%s” (%s).".formatted(own.get(),
                                    link.code(), national.get()));
                }
            }));

    static final Rule<PlanCase> KPI_UNSET = Rule.<PlanCase>rule("KD-NATION-UNSET", NOTE)
            .title("対応する国の施策のKPIが決まっている", "The linked national measure has its KPI")
            .remedy("国のKPIがなくても計画は作れます。決まったら見比べてください。",
                    "Your plan does not depend on it; compare when it is set.")
            .cites("国の施策一覧（KPI）")
            .good("""
                    {"measures/0/links": []}""")
            .bad("""
                    {"measures/0/links/0": {"edition": "list-2019", "code": "01-02", "relation": "equal"}}""")
            .check((c, found) -> each(c,
                    (measure, link) -> c.linked(link)
                            .filter(n -> unset(n.kpiProgress()) || unset(n.kpiEffect()))
                            .ifPresent(n -> found.at(link.path(),
                                    "国の施策「%s」には、まだ設定されていないKPIがあります。".formatted(n.title()),
                                    "“%s” has a KPI that is not set yet.".formatted(n.title())))));

    static final Rule<PlanCase> DAMAGED = Rule.<PlanCase>rule("KD-LINK-DOUBT", NOTE)
            .title("国の施策一覧の記載に疑わしい点がない", "The national list is sound where the plan relies on it")
            .remedy("支援策や期待される効果は、国の資料で確かめてから使ってください。",
                    "Check support and effects with the State's own papers.")
            .cites("国の施策一覧")
            .good("""
                    {"measures/0/links": [], "measures/1/links": []}""")
            .bad("""
                    {"measures/0/links/0": {"edition": "list-2019", "code": "02-28", "relation": "equal"}}""")
            .check((c, found) -> each(c, (measure, link) -> c.linked(link).ifPresent(national -> {
                var doubts = national.damage().stream().filter(AlignmentRules::isDoubt).toList();
                if (!doubts.isEmpty()) {
                    found.at(link.path(),
                            "国の施策「%s」の記載: %s".formatted(national.title(), String.join(" ", doubts)),
                            "The list entry of “%s” is doubtful: %s".formatted(national.title(),
                                    String.join(" ", doubts)));
                }
            })));

    private AlignmentRules() {}

    /// Looks at one link.
    @FunctionalInterface
    interface LinkLook {
        void look(Measure measure, Measure.Link link);
    }

    static void each(PlanCase c, LinkLook look) {
        for (var measure : c.plan().measures()) {
            for (var link : measure.links()) {
                look.look(measure, link);
            }
        }
    }

    private static Optional<Integer> box(NationalMeasure national) {
        return national.listableFrom().isPresent()
                ? Optional.of(national.listableFrom().getAsInt())
                : Optional.empty();
    }

    private static boolean unset(List<String> kpis) {
        return kpis.stream().anyMatch(kpi -> kpi.startsWith("未設定"));
    }

    /// Support older than the row or copied from another, effects that the row's own words contradict. Harmless repairs
    /// are not said.
    private static boolean isDoubt(String damage) {
        return damage.startsWith("支援策の文が") || damage.contains("古い期限") || damage.contains("疑われる");
    }
}
