package jp.kanmin.app.publication.plan;

import java.util.List;

import jp.kanmin.app.publication.markdown.Prose;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.evidence.Effect;

/// A measure ready for its sheet.
///
/// @param number its place in the plan, from 1
/// @param goals the three figures on top: progress, effect, and the time they are due
/// @param shared the indicators of the measure of another body that counts for both, where its plan is at hand
public record MeasureView(Measure measure, int number, String anchor, String title, String pillar,
        String field,
        String mark, String origin, List<Goal> goals, Prose problem, Prose action, List<KpiView> kpis,
        List<Step> steps, List<Link> links, List<BodyLink> bodyLinks, List<String> cases, List<String> data,
        List<Line> partners,
        List<Saving> savings, List<Line> evidence, String personal, List<KpiView> shared) {

    public MeasureView {
        goals = List.copyOf(goals);
        kpis = List.copyOf(kpis);
        steps = List.copyOf(steps);
        links = List.copyOf(links);
        bodyLinks = List.copyOf(bodyLinks);
        cases = List.copyOf(cases);
        data = List.copyOf(data);
        partners = List.copyOf(partners);
        savings = List.copyOf(savings);
        evidence = List.copyOf(evidence);
        shared = List.copyOf(shared);
    }

    /// A figure with its label.
    ///
    /// @param name a second line under the figure; may be empty
    /// @param lang the language of that line
    public record Goal(String label, String figure, String name, String lang) {}

    public record Step(String when, String what) {}

    /// A national measure and how this one stands to it.
    ///
    /// @param code of the national measure in its edition
    public record Link(String code, String title, String edition, String relation, String reason) {}

    /// A measure of another body and how this one stands to it.
    ///
    /// @param body its name
    public record BodyLink(String body, String title, String relation, String reason) {}

    public record Line(String name, String text) {}

    /// What is set free, and what for.
    ///
    /// @param anchor of the measure it feeds; empty where the plan has none of that id
    public record Saving(String amount, String usedFor, String anchor) {}

    /// The same with indicators that another body counts for both.
    MeasureView with(List<KpiView> theirs) {
        return new MeasureView(measure, number, anchor, title, pillar, field, mark, origin, goals, problem,
                action, kpis, steps, links, bodyLinks, cases, data, partners, savings, evidence, personal,
                theirs);
    }

    /// Where its indicators are counted, in words; empty where it is here.
    public String countedElsewhere(PageWords words) {
        return measure.countedElsewhere().map(link -> words.say("countedElsewhere",
                MeasureViews.body(link.body()), link.title().isBlank() ? link.measure() : link.title()))
                .orElse("");
    }

    /// What it is expected to bring, in words; a code that nobody knows stands as it is.
    public List<String> effects(PageWords words) {
        return measure.effects().stream().filter(code -> !code.isBlank()).distinct()
                .map(code -> Effect.find(code).map(Effect::words).map(words::say).orElse(code)).toList();
    }

    public boolean hasBenefits() {
        var benefits = measure.benefits();
        return !(benefits.residents() + benefits.businesses() + benefits.staff()).isBlank();
    }
}
