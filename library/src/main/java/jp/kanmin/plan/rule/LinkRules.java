package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Rule;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.link.Standing;

/// Rules about links to the measures of other bodies, above all of one's prefecture (art. 9(3); guide part I, 7).
final class LinkRules {

    private static final Set<String> RELATIONS = Set.of("equal", "part", "overlap", "none");

    static final Rule<PlanCase> KNOWN = Rule.<PlanCase>rule("KD-LINK-BODY", PRINCIPLE)
            .title("対応するほかの団体の施策は、その団体の計画にある",
                    "A linked measure of another body is in that body's plan")
            .remedy("「国・都道府県の計画との整合」の画面で相手の施策を選び直すか、対応を外してください。",
                    "Choose the measure again on the alignment page, or take the link away.")
            .cites("基本法9条3項", "手引 総論7")
            .good("""
                    {"@prefecture": {"body": "180009", "measures": [{"id": "p1", "title": "共同調達"}]},
                     "measures/0/links/0": {"body": "180009", "measure": "p1", "relation": "equal"}}""")
            .bad("""
                    {"@prefecture": {"body": "180009", "measures": [{"id": "p1", "title": "共同調達"}]},
                     "measures/0/links/0": {"body": "180009", "measure": "p9", "relation": "equal"}}""")
            .check((c, found) -> each(c, (measure, link) -> {
                if (Bodies.find(link.body()).isEmpty() || link.body().equals(c.plan().body())) {
                    found.at(link.path() + "/body", "対応する施策の団体「%s」は、ほかの団体ではありません。".formatted(link.body()),
                            "“%s” is no other body.".formatted(link.body()));
                } else if (c.planOf(link.body()).isPresent() && theirs(c, link).isEmpty()) {
                    found.at(link.path() + "/measure",
                            "%sの計画に、対応する施策「%s」がありません。".formatted(name(link.body()), said(link)),
                            "The plan of %s has no measure “%s”.".formatted(name(link.body()), said(link)));
                }
            }));

    static final Rule<PlanCase> ABSENT = Rule.<PlanCase>rule("KD-LINK-BODY-ABSENT", NOTE)
            .title("対応するほかの団体の計画を見られる", "The plan of a linked body is at hand")
            .remedy("相手の計画が公表されたら、見比べてください。", "Compare when their plan is published.")
            .cites("基本法9条3項", "手引 総論7")
            .good("{}")
            .bad("""
                    {"measures/0/links/0": {"body": "180009", "measure": "p1", "title": "共同調達", "relation": "equal"}}""")
            .check((c, found) -> each(c, (measure, link) -> {
                if (Bodies.find(link.body()).isPresent() && !link.body().equals(c.plan().body())
                        && c.planOf(link.body()).isEmpty()) {
                    found.at(link.path(),
                            "%sの計画がないため、対応する施策「%s」を確かめていません。".formatted(name(link.body()), said(link)),
                            "The plan of %s is not at hand; “%s” was not looked up."
                                    .formatted(name(link.body()), said(link)));
                }
            }));

    static final Rule<PlanCase> RELATION = Rule.<PlanCase>rule("KD-LINK-BODY-RELATION", ADVICE)
            .title("ほかの団体の施策との関係が示され、取り入れない場合は理由がある",
                    "The relation to another body's measure is said, with a reason where it is not taken up")
            .remedy("equal（同じ）・part（一部）・overlap（重なる）・none（取り入れない）から選び、noneなら理由を一文で記入してください。",
                    "Choose equal, part, overlap or none; with none, say why in a sentence.")
            .cites("基本法9条3項")
            .good("""
                    {"measures/0/links/0": {"body": "180009", "measure": "p1", "relation": "none", "reason": "町には対象の施設がないため。"}}""")
            .bad("""
                    {"measures/0/links/0": {"body": "180009", "measure": "p1", "relation": "none"}}""")
            .check((c, found) -> each(c, (measure, link) -> {
                if (!RELATIONS.contains(link.relation())) {
                    found.at(link.path() + "/relation",
                            "%sの施策「%s」との関係が選ばれていません。".formatted(name(link.body()), said(link)),
                            "The relation to “%s” of %s is not chosen.".formatted(said(link),
                                    name(link.body())));
                } else if (link.isDeclined() && link.reason().isBlank()) {
                    found.at(link.path() + "/reason",
                            "%sの施策「%s」を取り入れない理由が書かれていません。".formatted(name(link.body()), said(link)),
                            "Why “%s” of %s is not taken up is not said.".formatted(said(link),
                                    name(link.body())));
                }
            }));

    static final Rule<PlanCase> DIFFERS = Rule.<PlanCase>rule("KD-LINK-BODY-DIFFERS", ADVICE)
            .title("時期と目標が、対応するほかの団体の施策とそろっている",
                    "Time and targets are in line with the linked measure of the other body")
            .remedy("時期や目標を合わせるか、違う理由を対応の「理由」に書いてください。",
                    "Bring them together, or give the reason with the link.")
            .cites("基本法9条3項", "基本法19条")
            .good("""
                    {"@prefecture": {"body": "180009", "measures": [{"id": "p1", "kpis": [{"id": "k", "name": "手続の数", "target": {"value": 42, "due": "2027"}}]}]},
                     "measures/0/links/0": {"body": "180009", "measure": "p1", "relation": "equal", "reason": "町の更新時期に合わせるため。"}}""")
            .bad("""
                    {"@prefecture": {"body": "180009", "measures": [{"id": "p1", "kpis": [{"id": "k", "name": "手続の数", "target": {"value": 42, "due": "2027"}}]}]},
                     "measures/0/links/0": {"body": "180009", "measure": "p1", "relation": "equal"}}""")
            .check((c, found) -> each(c, (measure, link) -> {
                var standing = Standing.of(measure, link, theirs(c, link));
                if (link.reason().isBlank() && standing.state() == Standing.State.DIFFERS) {
                    found.at(link.path(), "%sの施策「%s」と違いがあります。%s".formatted(name(link.body()), said(link),
                            standing.differences().stream().map(Words::ja).collect(Collectors.joining())),
                            "It differs from “%s” of %s. %s".formatted(said(link), name(link.body()),
                                    standing.differences().stream().map(Words::en)
                                            .collect(Collectors.joining(" "))));
                }
            }));

    private LinkRules() {}

    /// Looks at one link.
    @FunctionalInterface
    private interface Look {
        void look(Measure measure, Measure.BodyLink link);
    }

    private static void each(PlanCase c, Look look) {
        c.plan().measures()
                .forEach(measure -> measure.bodyLinks().forEach(link -> look.look(measure, link)));
    }

    private static Optional<Measure> theirs(PlanCase c, Measure.BodyLink link) {
        return c.planOf(link.body()).flatMap(plan -> plan.findMeasure(link.measure()));
    }

    private static String said(Measure.BodyLink link) {
        return link.title().isBlank() ? link.measure() : link.title();
    }

    private static String name(String body) {
        return Bodies.find(body).map(Body::name).orElse(body);
    }
}
