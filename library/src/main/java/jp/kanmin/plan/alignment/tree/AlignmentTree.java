package jp.kanmin.plan.alignment.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Words;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanCase;
import jp.kanmin.plan.UpperPlan;
import jp.kanmin.plan.alignment.tree.Tier.Edge;
import jp.kanmin.plan.alignment.tree.Tier.Level;
import jp.kanmin.plan.alignment.tree.Tier.Relation;
import jp.kanmin.plan.alignment.tree.Tier.State;

/// Nation, prefecture and own plan (rows B-01 to B-03): a prefecture plans in line with the nation, a municipality in
/// line with the nation and considering its prefecture.
///
/// @param tiers from above to below
/// @param pillars the five, then その他
/// @param oneSided wide-area measures that only one side names, among the plans at hand
public record AlignmentTree(List<Tier> tiers, List<Edge> edges, List<OnPillar> pillars,
        List<OneSided> oneSided, List<Task> tasks) {

    public AlignmentTree {
        tiers = List.copyOf(tiers);
        edges = List.copyOf(edges);
        pillars = List.copyOf(pillars);
        oneSided = List.copyOf(oneSided);
        tasks = List.copyOf(tasks);
    }

    /// The tree of a plan with what it is compared with.
    public static AlignmentTree of(PlanCase c) {
        var tiers = tiers(c);
        var upper = prefecture(c);
        var pillars = new SideBySide(c, upper).pillars();
        var others = Stream
                .concat(upper.stream(),
                        c.others().stream()
                                .filter(other -> upper.filter(u -> u.body().equals(other.body())).isEmpty()))
                .toList();
        var oneSided = OneSided.of(c.plan(), others);
        return new AlignmentTree(tiers, edges(c), pillars, oneSided, tasks(c, upper, pillars, oneSided));
    }

    public Stream<OnPillar.OwnMeasure> own() {
        return pillars.stream().flatMap(pillar -> pillar.own().stream());
    }

    private static List<Tier> tiers(PlanCase c) {
        var tiers = new ArrayList<Tier>();
        if (!c.isNation()) {
            tiers.add(new Tier(Level.NATION, Words.of("国", "The nation"), c.edition().title(), State.KNOWN,
                    Optional.empty()));
        }
        if (c.isMunicipality()) {
            tiers.add(prefectureTier(c));
        }
        var name = c.body().map(Body::name).orElse(c.plan().body());
        tiers.add(new Tier(Level.OWN, Words.of(name, name), Words.of(c.plan().name(), c.plan().name()),
                State.KNOWN, published(c.plan())));
        return tiers;
    }

    private static Tier prefectureTier(PlanCase c) {
        var name = c.body().flatMap(Bodies::prefectureOf).map(Body::name).orElse("");
        var words = name.isEmpty() ? Words.of("都道府県", "The prefecture") : Words.of(name, name);
        var nothing = Words.of("", "");
        return switch (c.upper()) {
            case UpperPlan.NotGiven() ->
                new Tier(Level.PREFECTURE, words, nothing, State.NOT_GIVEN, Optional.empty());
            case UpperPlan.Unreachable(var file) -> new Tier(Level.PREFECTURE, words, Words.of(file, file),
                    State.UNREACHABLE, Optional.empty());
            case UpperPlan.Known(var plan) ->
                new Tier(Level.PREFECTURE, words, Words.of(plan.name(), plan.name()),
                        prefecture(c).isPresent() ? State.KNOWN : State.OF_ANOTHER, published(plan));
        };
    }

    private static List<Edge> edges(PlanCase c) {
        if (c.isNation()) {
            return List.of();
        }
        if (c.isPrefecture()) {
            return List.of(new Edge(Level.OWN, Level.NATION, Relation.IN_LINE_WITH, "基本法9条1項"));
        }
        return List.of(new Edge(Level.PREFECTURE, Level.NATION, Relation.IN_LINE_WITH, "基本法9条1項"),
                new Edge(Level.OWN, Level.NATION, Relation.IN_LINE_WITH, "基本法9条3項"),
                new Edge(Level.OWN, Level.PREFECTURE, Relation.CONSIDERING, "基本法9条3項"));
    }

    /// The plan of the body's own prefecture; a plan of another one is not considered.
    private static Optional<Plan> prefecture(PlanCase c) {
        if (!c.isMunicipality() || !(c.upper() instanceof UpperPlan.Known(var plan))) {
            return Optional.empty();
        }
        var own = c.body().flatMap(Bodies::prefectureOf);
        return own.isEmpty() || own.get().code().equals(plan.body()) ? Optional.of(plan) : Optional.empty();
    }

    private static List<Task> tasks(PlanCase c, Optional<Plan> upper, List<OnPillar> pillars,
            List<OneSided> oneSided) {
        var tasks = new ArrayList<Task>();
        var theirs = upper.flatMap(AlignmentTree::published);
        var ours = published(c.plan());
        if (theirs.isPresent() && ours.isPresent() && theirs.get().isAfter(ours.get())) {
            tasks.add(new Task(Task.Kind.PREFECTURE_IS_NEWER,
                    Words.of("都道府県の計画と見比べてください。", "Compare with the prefecture's plan."),
                    Words.of("都道府県の計画は%sに公表されました。この計画の公表（%s）より後です。".formatted(theirs.get(), ours.get()),
                            "The prefecture published its plan on %s, after this one (%s)."
                                    .formatted(theirs.get(), ours.get()))));
        }
        long older = pillars.stream().flatMap(pillar -> pillar.own().stream())
                .flatMap(own -> own.taken().stream()).filter(OnPillar.Taken::isOfOlderEdition).count();
        if (older > 0) {
            tasks.add(new Task(Task.Kind.OLDER_EDITION,
                    Words.of("国の施策一覧の新しい版と見比べてください。",
                            "Compare with the newer edition of the national list."),
                    Words.of("前の版に結び付いているところが%dあります。前の版のままでも有効です。".formatted(older),
                            "%d links go to an older edition; they stay valid.".formatted(older))));
        }
        oneSided.forEach(one -> tasks.add(new Task(Task.Kind.ONE_SIDED,
                Words.of("「%s」と、施策「%s」を両方の計画に載せるかを確かめてください。".formatted(one.partnerName(), one.measure()),
                        "Agree with %s whether both plans carry “%s”.".formatted(one.partnerName(),
                                one.measure())),
                one.isOurs()
                        ? Words.of("相手の計画には、こちらの団体が載っていません。", "Their plan does not name this body.")
                        : Words.of("こちらの計画には、相手の団体が載っていません。", "This plan does not name them."))));
        return tasks;
    }

    private static Optional<LocalDate> published(Plan plan) {
        return plan.versions().stream().flatMap(version -> version.published().stream())
                .max(LocalDate::compareTo);
    }
}
