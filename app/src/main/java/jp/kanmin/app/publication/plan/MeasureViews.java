package jp.kanmin.app.publication.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.kanmin.app.publication.markdown.Markdown;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.body.Bodies;
import jp.kanmin.measure.Cases;
import jp.kanmin.measure.Editions;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.JapaneseDate;

/// Makes the sheets of a plan's measures.
final class MeasureViews {

    private final Plan plan;
    private final PageWords words;
    private final Markdown markdown;
    private final Anchors anchors;
    private final Map<String, String> anchorOf = new HashMap<>();
    private final Map<String, String> titleOf = new HashMap<>();

    MeasureViews(Plan plan, PageWords words, Markdown markdown, Anchors anchors) {
        this.plan = plan;
        this.words = words;
        this.markdown = markdown;
        this.anchors = anchors;
    }

    List<MeasureView> all() {
        var given = new ArrayList<String>();
        for (int i = 0; i < plan.measures().size(); i++) {
            var measure = plan.measures().get(i);
            given.add(anchors.give("measure", measure.id(), i + 1));
            anchorOf.putIfAbsent(measure.id(), given.getLast());
            titleOf.putIfAbsent(measure.id(), title(measure));
        }
        var all = new ArrayList<MeasureView>();
        for (int i = 0; i < plan.measures().size(); i++) {
            all.add(view(plan.measures().get(i), i + 1, given.get(i)));
        }
        return all;
    }

    private MeasureView view(Measure measure, int number, String anchor) {
        var kpis = kpis(measure, anchor);
        return new MeasureView(measure, number, anchor, title(measure),
                PillarWords.of(measure.pillar(), words),
                PillarWords.field(measure.field(), words), mark(measure),
                measure.origin().isBlank() ? "" : words.sayCode("origin", measure.origin()),
                goals(measure, kpis),
                markdown.read(measure.problem()), markdown.read(measure.action()), kpis, steps(measure),
                measure.links().stream().map(this::link).toList(),
                measure.bodyLinks().stream().map(this::link).toList(),
                measure.cases().stream().map(this::inWords).toList(),
                measure.data().stream().map(this::data).toList(),
                measure.partners().stream().map(p -> new MeasureView.Line(body(p.body()), p.role())).toList(),
                measure.savings().stream().map(this::saving).toList(), evidence(measure), personal(measure),
                List.of());
    }

    private String title(Measure measure) {
        return measure.title().isBlank() ? words.say("measure.nameless") : measure.title();
    }

    private List<KpiView> kpis(Measure measure, String anchor) {
        var views = new ArrayList<KpiView>();
        for (var kpi : measure.kpis()) {
            views.add(KpiView.of(kpi, anchors.give(anchor, kpi.id(), views.size() + 1), words));
        }
        return views;
    }

    private String mark(Measure measure) {
        return switch (measure.mark()) {
            case "◎" -> words.say("mark.national");
            case "○" -> words.say("mark.local");
            default -> "";
        };
    }

    private List<MeasureView.Goal> goals(Measure measure, List<KpiView> kpis) {
        var due = Stream
                .concat(measure.kpis().stream().flatMap(kpi -> kpi.indicator().target().due().stream()),
                        measure.schedules().stream().flatMap(schedule -> schedule.due().stream()))
                .max(Comparator.comparing(JapaneseDate::last));
        return List.of(goal("goal.progress", "progress", measure, kpis),
                goal("goal.effect", "effect", measure, kpis),
                new MeasureView.Goal(words.say("goal.due"),
                        due.map(date -> DateWords.of(date, words)).orElse(words.say("unset")), "",
                        words.tag()));
    }

    private MeasureView.Goal goal(String label, String kind, Measure measure, List<KpiView> kpis) {
        for (int i = 0; i < kpis.size(); i++) {
            if (measure.kpis().get(i).kind().equals(kind)) {
                return new MeasureView.Goal(words.say(label), kpis.get(i).course(), kpis.get(i).name(), "ja");
            }
        }
        return new MeasureView.Goal(words.say(label), words.say("unset"), "", words.tag());
    }

    private List<MeasureView.Step> steps(Measure measure) {
        return measure.schedules().stream()
                .map(schedule -> new MeasureView.Step(DateWords.of(schedule.due(), schedule.as(), words),
                        schedule.what()))
                .toList();
    }

    private MeasureView.Link link(Measure.Link link) {
        var edition = (link.edition().isBlank()
                ? Optional.of(Editions.newest())
                : Editions.find(link.edition()));
        return new MeasureView.Link(link.code(),
                edition.flatMap(list -> list.findMeasure(link.code())).map(national -> national.title())
                        .orElse(""),
                edition.map(list -> words.say(list.title())).orElse(link.edition()),
                relation(link.relation()), link.reason());
    }

    private MeasureView.BodyLink link(Measure.BodyLink link) {
        return new MeasureView.BodyLink(body(link.body()),
                link.title().isBlank() ? link.measure() : link.title(), relation(link.relation()),
                link.reason());
    }

    private String relation(String code) {
        return code.isBlank() ? "" : words.sayCode("link", code);
    }

    private String inWords(String number) {
        return Cases.find(number)
                .map(found -> words.say("case", found.no(), found.title(), found.body()))
                .orElse(number);
    }

    private String data(Measure.DataUse data) {
        var holder = data.holder().isBlank() ? "" : words.sayCode("holder", data.holder());
        var medium = data.medium().isBlank() ? "" : words.sayCode("medium", data.medium());
        var about = Stream.of(holder, medium, data.excluded()).filter(said -> !said.isBlank()).toList();
        return about.isEmpty() ? data.name() : data.name() + "（" + String.join("、", about) + "）";
    }

    private MeasureView.Saving saving(Measure.Saving saving) {
        return new MeasureView.Saving(saving.amount(),
                titleOf.getOrDefault(saving.usedFor(), saving.usedFor()),
                anchorOf.getOrDefault(saving.usedFor(), ""));
    }

    private List<MeasureView.Line> evidence(Measure measure) {
        return measure.evidence().stream().map(one -> new MeasureView.Line(one.figure(), source(one, words)))
                .toList();
    }

    private String personal(Measure measure) {
        return words.say(measure.usesPersonalData().map(uses -> uses ? "personal.yes" : "personal.no")
                .orElse("unset"));
    }

    /// Where a fact comes from and of when it is.
    static String source(Plan.Evidence evidence, PageWords words) {
        return Stream.of(evidence.source(), DateWords.ofWritten(evidence.date(), words))
                .filter(said -> !said.isBlank())
                .reduce((source, date) -> words.say("evidence.source", source, date)).orElse("");
    }

    /// A code as the body's name; anything else as it stands.
    static String body(String codeOrName) {
        return Bodies.find(codeOrName).map(body -> body.name()).orElse(codeOrName);
    }

    String anchor(String id) {
        return anchorOf.getOrDefault(id, "");
    }

    String titleOf(String id) {
        return titleOf.getOrDefault(id, id);
    }
}
