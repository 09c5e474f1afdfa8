package jp.kanmin.plan.rule;

import static jp.kanmin.finding.Force.ADVICE;
import static jp.kanmin.finding.Force.NOTE;
import static jp.kanmin.finding.Force.PRINCIPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Rule;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.UpperPlan;

/// Rules about the prefecture, the neighbours and later editions of the national list (arts. 9(3), 19).
final class RegionRules {

    static final Rule<PlanCase> ABSENT = Rule.<PlanCase>rule("KD-PREFECTURE", NOTE)
            .title("都道府県の計画と見比べている", "The prefecture's plan was compared")
            .remedy("都道府県の計画がなくても市町村の計画は作れます。公表されたら、そのファイルを指定して点検し直してください。",
                    "You may plan before your prefecture; check again with its plan when it is published.")
            .cites("基本法9条3項", "手引 総論7")
            .good("""
                    {"@prefecture": {"body": "180009", "measures": []}}""")
            .bad("""
                    {"@prefecture": "unreachable"}""")
            .check((c, found) -> {
                if (c.isMunicipality() && c.upper() instanceof UpperPlan.NotGiven) {
                    found.at("", "都道府県の計画とは見比べていません。", "The prefecture's plan was not compared.");
                } else if (c.isMunicipality() && c.upper() instanceof UpperPlan.Unreachable(var file)) {
                    found.at("", "都道府県の計画「%s」を読めなかったため、見比べていません。".formatted(file),
                            "The prefecture's plan “%s” could not be read and was not compared."
                                    .formatted(file));
                }
            });

    static final Rule<PlanCase> OTHER_PREFECTURE = Rule.<PlanCase>rule("KD-PREFECTURE-BODY", PRINCIPLE)
            .title("見比べる都道府県の計画は、自分の都道府県のものである", "The plan compared is that of one's own prefecture")
            .remedy("自分の都道府県の計画のファイルを指定してください。", "Give the plan of your own prefecture.")
            .cites("基本法9条3項")
            .good("""
                    {"@prefecture": {"body": "180009", "measures": []}}""")
            .bad("""
                    {"@prefecture": {"body": "130001", "measures": []}}""")
            .check((c, found) -> known(c).ifPresent(upper -> c.body().flatMap(Bodies::prefectureOf).filter(
                    own -> !own.code().equals(upper.body())).ifPresent(
                            own -> found.at("",
                                    "指定された計画（団体コード%s）は、%sの計画ではありません。".formatted(upper.body(), own.name()),
                                    "The plan given (body %s) is not that of %s.".formatted(upper.body(),
                                            own.name())))));

    static final Rule<PlanCase> NEWER = Rule.<PlanCase>rule("KD-PREFECTURE-NEWER", ADVICE)
            .title("都道府県の計画が新しくなったら見比べ直している", "The plan was compared again after the prefecture's changed")
            .remedy("都道府県の新しい計画を読み、変えるところがあれば改定してください。", "Read the new plan and revise what follows from it.")
            .cites("基本法9条3項", "手引 総論7")
            .good("""
                    {"@prefecture": {"body": "180009", "versions": [{"version": 1, "published": "2025-04-01"}]}}""")
            .bad("""
                    {"@prefecture": {"body": "180009", "versions": [{"version": 1, "published": "2026-04-10"}]}}""")
            .check((c, found) -> {
                var theirs = known(c).flatMap(RegionRules::published);
                var own = published(c.plan());
                if (theirs.isPresent() && own.filter(theirs.get()::isAfter).isPresent()) {
                    found.at("", "この計画の公表後、%sに都道府県の計画が公表されました。".formatted(theirs.get()),
                            "The prefecture published its plan on %s, after this one."
                                    .formatted(theirs.get()));
                }
            });

    static final Rule<PlanCase> PREFECTURE_HAS = Rule.<PlanCase>rule("KD-PREFECTURE-PILLAR", ADVICE)
            .title("都道府県が進める柱の施策を参考にしている", "The prefecture's measures were considered, pillar by pillar")
            .remedy("都道府県の施策を読み、一緒に進められるものがないか確かめてください。",
                    "See whether you can join the prefecture's measure.")
            .cites("手引 総論7")
            .good("{}")
            .bad("""
                    {"@prefecture": {"body": "180009", "measures": [{"id": "p1", "title": "カードの利用拡大", "pillar": "3"}]}}""")
            .check((c, found) -> known(c).ifPresent(upper -> {
                for (var pillar : Pillar.five()) {
                    var theirs = upper.measures().stream().filter(m -> m.pillar().equals(pillar.code()))
                            .findFirst();
                    if (theirs.isPresent() && c.plan().measures().stream()
                            .noneMatch(m -> m.pillar().equals(pillar.code()))) {
                        found.at("measures", "「%s」の施策がありません。都道府県には「%s」などがあります。".formatted(
                                pillar.shortName().ja(), theirs.get().title()),
                                "There is no measure on “%s”; the prefecture has “%s”.".formatted(
                                        pillar.shortName().en(),
                                        theirs.get().title()));
                    }
                }
            }));

    static final Rule<PlanCase> PARTNER = Rule.<PlanCase>rule("KD-PARTNER", PRINCIPLE)
            .title("連携する相手は、実在する別の団体か、名前のある事業者である",
                    "A partner is another body that exists, or a named business")
            .remedy("相手の団体コード、または事業者の名称と役割を記入してください。",
                    "Enter the partner's code, or the name of the business, and its role.")
            .cites("基本法5条", "基本法6条", "手引 総論4")
            .good("""
                    {"measures/0/partners": [{"body": "180009", "role": "共同で調達する"}]}""")
            .bad("""
                    {"measures/0/partners": [{"body": "182079", "role": "共同で調達する"}]}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    for (var partner : measure.partners()) {
                        boolean number = !partner.body().isBlank()
                                && partner.body().chars().allMatch(Character::isDigit);
                        if (partner.body().isBlank() || partner.role().isBlank()
                                || partner.body().equals(c.plan().body())
                                || (number && Bodies.find(partner.body()).isEmpty())) {
                            found.at(partner.path(),
                                    "連携先「%s」は、実在しないか、自分自身か、役割がありません。".formatted(partner.body()),
                                    "The partner “%s” does not exist, is oneself, or has no role."
                                            .formatted(partner.body()));
                        }
                    }
                }
            });

    static final Rule<PlanCase> ONE_SIDED = Rule.<PlanCase>rule("KD-PARTNER-ONE-SIDED", ADVICE)
            .title("広域の施策は、相手の計画にも載っている", "A wide-area measure stands in the partner's plan too")
            .remedy("相手の団体と、どちらの計画にも載せるかを確かめてください。", "Agree with the partner that both plans carry it.")
            .cites("手引 総論4")
            .good("{}")
            .bad("""
                    {"measures/0/partners": [{"body": "180009", "role": "共同で調達する"}],
                     "@prefecture": {"body": "180009", "measures": [{"id": "p1", "title": "共同調達", "partners": []}]}}""")
            .check((c, found) -> {
                for (var measure : c.plan().measures()) {
                    for (var partner : measure.partners()) {
                        c.planOf(partner.body()).filter(plan -> !names(plan, c.plan().body()))
                                .ifPresent(plan -> found.at(
                                        partner.path(),
                                        "連携先「%s」の計画には、こちらの団体が載っていません。".formatted(partner.body()),
                                        "The plan of “%s” does not name this body."
                                                .formatted(partner.body())));
                    }
                }
            });

    static final Rule<PlanCase> JOINT = Rule.<PlanCase>rule("KD-JOINT", PRINCIPLE)
            .title("共同で作る計画は、相手の団体と役割を示している", "A joint plan names the other bodies and their roles")
            .remedy("相手の団体コード（同じ名前の団体がなければ団体名でも構いません）と役割を記入してください。",
                    "Enter the other body's code, or its name where no other has it, and its role.")
            .cites("基本法9条3項", "手引 総論4")
            .good("""
                    {"joint": [{"body": "182010", "role": "窓口の手続を担当する"}, {"body": "越前市", "role": "データの公開を担当する"}]}""")
            .bad("""
                    {"joint": [{"body": "182079", "role": "窓口の手続を担当する"}]}""")
            .check((c, found) -> {
                for (var joint : c.plan().joint()) {
                    var other = joint.found().filter(body -> !body.code().equals(c.plan().body()));
                    if (other.isEmpty() || joint.role().isBlank()) {
                        found.at(joint.path(),
                                "共同で作る相手「%s」は、どの団体かわからないか、自分自身か、役割がありません。".formatted(joint.body()),
                                "The joint body “%s” cannot be told, is oneself, or has no role."
                                        .formatted(joint.body()));
                    }
                }
            });

    static final Rule<PlanCase> EDITION = Rule.<PlanCase>rule("KD-EDITION", NOTE)
            .title("国の施策一覧の新しい版と見比べている", "The plan was compared with the newest edition of the list")
            .remedy("古い版のままでも有効です。次の改定で新しい版と見比べてください。", "It stays valid; compare at the next revision.")
            .cites("基本法19条", "手引 Ⅲ")
            .good("{}")
            .bad("""
                    {"measures/0/links/0": {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し", "relation": "equal"}}""")
            .check((c, found) -> {
                boolean older = c.plan().measures().stream().flatMap(m -> m.links().stream())
                        .flatMap(l -> c.editionOf(l).stream())
                        .anyMatch(e -> !e.name().equals(c.edition().name()));
                if (older) {
                    found.at("", "国の施策一覧の古い版に結び付いた施策があります（新しい版: %s）。".formatted(c.edition().name()),
                            "Some measures are linked to an older edition (newest: %s)."
                                    .formatted(c.edition().name()));
                }
            });

    static final Rule<PlanCase> MOVED = Rule.<PlanCase>rule("KD-EDITION-MOVED", ADVICE)
            .title("対応する国の施策は、新しい版にもそのままある",
                    "The linked national measure lives on unchanged in the newest edition")
            .remedy("引き継いだ施策に結び直すか、独自の施策として続けてください。", "Link to its successor, or go on with it as your own.")
            .cites("基本法19条", "手引 Ⅲ")
            .good("{}")
            .bad("""
                    {"measures/0/links/0": {"edition": "guide-2017", "code": "地方－民の行政手続の棚卸し", "relation": "equal"}}""")
            .check((c, found) -> AlignmentRules.each(c, (measure, link) -> {
                for (var pair : moved(c, link)) {
                    found.at(link.path(), "国の施策「%s」は、新しい版では%s。".formatted(pair.oldTitle(), ja(pair)),
                            "In the newest edition “%s” is %s.".formatted(pair.oldTitle(), en(pair)));
                }
            }));

    private RegionRules() {}

    private static Optional<Plan> known(PlanCase c) {
        return c.isMunicipality() && c.upper() instanceof UpperPlan.Known(var plan)
                ? Optional.of(plan)
                : Optional.empty();
    }

    private static Optional<LocalDate> published(Plan plan) {
        return plan.versions().stream().flatMap(v -> v.published().stream()).max(LocalDate::compareTo);
    }

    private static boolean names(Plan plan, String body) {
        return plan.measures().stream().flatMap(m -> m.partners().stream())
                .anyMatch(p -> p.body().equals(body));
    }

    /// What became of a linked measure of an older edition, where it did not just stay.
    private static List<Crosswalk.Pair> moved(PlanCase c, Measure.Link link) {
        var national = c.linked(link);
        var edition = c.editionOf(link).filter(e -> !e.name().equals(c.edition().name()));
        if (national.isEmpty() || edition.isEmpty()) {
            return List.of();
        }
        return Crosswalk.diff(edition.get().name(), c.edition().name()).stream()
                .filter(pair -> pair.oldTitle().equals(national.get().title())
                        && pair.kind() != Crosswalk.Kind.SAME)
                .toList();
    }

    private static String ja(Crosswalk.Pair pair) {
        return switch (pair.kind()) {
            case GONE -> "なくなりました";
            case RENAMED -> "「%s」に名前が変わりました".formatted(pair.newTitle());
            case SUCCESSOR -> "「%s」に引き継がれました".formatted(pair.newTitle());
            case SPLIT -> "「%s」などに分かれました".formatted(pair.newTitle());
            case SAME, ADDED -> "続いています";
        };
    }

    private static String en(Crosswalk.Pair pair) {
        return pair.newTitle().isEmpty()
                ? "gone"
                : "%s: “%s”".formatted(pair.kind().words().en(), pair.newTitle());
    }
}
