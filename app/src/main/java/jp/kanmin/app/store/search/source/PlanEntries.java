package jp.kanmin.app.store.search.source;

import static jp.kanmin.app.store.search.source.MeasureEntries.FIELD;
import static jp.kanmin.app.store.search.source.MeasureEntries.MARK;
import static jp.kanmin.app.store.search.source.MeasureEntries.PILLAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.kanmin.app.store.search.Entry;
import jp.kanmin.app.store.search.Kind;
import jp.kanmin.body.Body;
import jp.kanmin.measure.Field;
import jp.kanmin.measure.Pillar;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.Plan;

/// A published plan as entries: itself, its chapters and its measures.
public final class PlanEntries {

    private PlanEntries() {}

    /// The scope of a body's plan.
    ///
    /// @param body the code of six digits
    public static String scope(String body) {
        return "plan/" + body;
    }

    /// The entries of a plan. Ids are the paths of the document, such as `measures/3`; that of the plan is empty.
    public static List<Entry> of(Plan plan) {
        var entries = new ArrayList<Entry>();
        entries.add(plan(plan));
        plan.chapters().forEach(chapter -> entries.add(chapter(plan, chapter)));
        plan.measures().forEach(measure -> entries.add(measure(plan, measure)));
        return entries;
    }

    private static Entry plan(Plan plan) {
        var benefits = plan.benefits();
        var texts = Texts.of(benefits.residents(), benefits.businesses(), benefits.staff());
        plan.problems().forEach(problem -> texts.addAll(Texts.paragraphs(problem.text())));
        plan.policies().forEach(policy -> texts.addAll(Texts.paragraphs(policy.text())));
        plan.position().forEach(position -> texts.add(position.plan()));
        plan.joint().forEach(joint -> texts.add(joint.found().map(Body::name).orElse(joint.body())));
        plan.laws().forEach(law -> texts.addAll(Texts.of(law.law(), law.name())));
        return new Entry("", Kind.PLAN, plan.body(), plan.name(), List.of(), texts, Map.of());
    }

    private static Entry chapter(Plan plan, Plan.Chapter chapter) {
        return new Entry(chapter.path(), Kind.CHAPTER, plan.body(), chapter.title(), List.of(),
                Texts.paragraphs(chapter.text()), Map.of());
    }

    private static Entry measure(Plan plan, Measure measure) {
        var benefits = measure.benefits();
        var texts = Texts.paragraphs(measure.problem());
        texts.addAll(Texts.paragraphs(measure.action()));
        texts.addAll(
                Texts.of(benefits.residents(), benefits.businesses(), benefits.staff(), measure.owner()));
        measure.kpis().forEach(kpi -> texts.add(kpi.name()));
        measure.schedules().forEach(step -> texts.add(step.what()));
        measure.data().forEach(use -> texts.add(use.name()));
        measure.partners().forEach(partner -> texts.add(partner.role()));
        texts.removeIf(String::isBlank);
        return new Entry(measure.path(), Kind.MEASURE, plan.body(), measure.title(), List.of(), texts,
                Map.of(PILLAR, List.of(Pillar.find(measure.pillar()).orElse(Pillar.UNSET).code()), FIELD,
                        List.of(Field.find(measure.field()).map(Field::code).orElse(measure.field())), MARK,
                        List.of(measure.mark())));
    }
}
