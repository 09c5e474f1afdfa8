package jp.kanmin.app.web.kpi;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.publication.page.Page;
import jp.kanmin.app.service.MeasureService;
import jp.kanmin.app.service.PlanDraft;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.service.Saved;
import jp.kanmin.app.web.choose.Drafts;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.measure.Query;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.plan.Kpi;
import jp.kanmin.plan.Measure;
import jp.kanmin.plan.draft.DocumentPart;
import jp.kanmin.plan.kpi.KpiAnswers;
import jp.kanmin.plan.kpi.KpiLibrary;
import jp.kanmin.plan.kpi.KpiQuestion;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The indicators of a measure: the list, one with all its answers, and the questions.
@Controller
public final class KpiPages {

    private static final String BOARD = "/office/measures";
    private static final String KPIS = BOARD + "/{id}/kpis";

    private final PlanService plans;
    private final MeasureService measures;
    private final Clock clock;

    KpiPages(PlanService plans, MeasureService measures, Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.clock = clock;
    }

    /// An indicator on the list.
    ///
    /// @param course base and target in one line
    /// @param isOpen true while a question is open
    public record Row(String name, String address, String course, String due, boolean isOpen) {}

    @GetMapping(KPIS)
    Sent list(@PathVariable String id, Person who, Site site) {
        var draft = Drafts.of(plans, who);
        var measure = Drafts.measure(draft, id);
        var rows = measure.kpis().stream().map(kpi -> {
            var view = jp.kanmin.app.publication.plan.KpiView.of(kpi, kpi.id(), site.words());
            return new Row(view.name(), site.to(path(measure, kpi.id())), view.course(), view.due(),
                    KpiQuestion.open(kpi).isPresent());
        }).toList();
        return sent("kpi/list.jte", measure, site,
                Map.of("rows", rows, "fresh", site.to(path(measure, "new")), "removed",
                        !site.asked("removed").isEmpty()));
    }

    @GetMapping(KPIS + "/new")
    Sent fresh(@PathVariable String id, Person who, Site site) {
        var draft = Drafts.of(plans, who);
        var measure = Drafts.measure(draft, id);
        return question(measure, "new", "", KpiForm.fresh(proposals(draft, measure, who, site),
                KpiLibrary.unset(measure)), "", site);
    }

    @PostMapping(KPIS + "/new")
    Object create(@PathVariable String id, Person who, Site site) {
        var draft = Drafts.of(plans, who);
        var measure = Drafts.measure(draft, id);
        var typed = typed(site);
        var outcome = KpiAnswers.of(KpiQuestion.NAME, Json.Obj.EMPTY, chosen(typed));
        if (!outcome.isGood()) {
            var quiet = Drafts.quiet(site);
            return question(measure, "new", "", KpiForm.fresh(proposals(draft, measure, who, site),
                    KpiLibrary.unset(measure)).with(typed, outcome.troubles(), site.words()), "", quiet);
        }
        var added = measures.addKpi(who, who.body(), id, outcome.kpi());
        return Drafts.to(Query.of(added.wasThere()
                ? path(measure, added.id())
                : path(measure, added.id()) + "/" + KpiQuestion.TYPE.code()), site);
    }

    @GetMapping(KPIS + "/{kid}")
    Sent sheet(@PathVariable String id, @PathVariable String kid, Person who, Site site) {
        var draft = Drafts.of(plans, who);
        var measure = Drafts.measure(draft, id);
        var kpi = kpi(measure, kid);
        var sheet = KpiSheet.of(kpi, KpiNotes.of(draft, kpi, LocalDate.now(clock)), path(measure, kid), site);
        return sent("kpi/sheet.jte", measure, site,
                Map.of("sheet", sheet, "all", site.to(path(measure, "")), "remove",
                        site.to(path(measure, kid) + "/remove"), "mark", draft.mark(part(id, kid)), "crossed",
                        !site.asked("crossed").isEmpty()));
    }

    @PostMapping(KPIS + "/{kid}/remove")
    ResponseEntity<Object> remove(@PathVariable String id, @PathVariable String kid, Person who, Site site) {
        var measure = Drafts.measure(Drafts.of(plans, who), id);
        var saved = plans.save(who, who.body(), part(id, kid), site.asked("mark"), Optional.empty());
        return Drafts.to(saved instanceof Saved.Crossed
                ? Query.of(path(measure, kid)).with("crossed", "yes")
                : Query.of(path(measure, "")).with("removed", kid), site);
    }

    @GetMapping(KPIS + "/{kid}/{question}")
    Sent ask(@PathVariable String id, @PathVariable String kid, @PathVariable String question, Person who,
            Site site) {
        var draft = Drafts.of(plans, who);
        var measure = Drafts.measure(draft, id);
        return question(measure, kid, draft.mark(part(id, kid)),
                form(draft, measure, kpi(measure, kid), question(question), who, site), "", site);
    }

    @PostMapping(KPIS + "/{kid}/{question}")
    Object answer(@PathVariable String id, @PathVariable String kid, @PathVariable String question,
            Person who,
            Site site) {
        var draft = Drafts.of(plans, who);
        var measure = Drafts.measure(draft, id);
        var kpi = kpi(measure, kid);
        var asked = question(question);
        var typed = typed(site);
        var outcome = KpiAnswers.of(asked, json(draft, kpi), chosen(typed));
        var quiet = Drafts.quiet(site);
        if (!outcome.isGood()) {
            return question(measure, kid, site.asked("mark"), form(draft, measure, kpi, asked, who, site)
                    .with(typed, outcome.troubles(), site.words()), "", quiet);
        }
        var saved = plans.save(who, who.body(), part(id, kid), site.asked("mark"),
                Optional.of(outcome.kpi()));
        return switch (saved) {
            case Saved.Kept(var now) -> next(now, id, kid, asked, site);
            case Saved.Crossed crossed -> question(measure, kid, crossed.draft().mark(part(id, kid)),
                    form(crossed.draft(), measure, kpi, asked, who, site).with(typed, List.of(),
                            site.words()),
                    site.words().say("kpis.crossed", crossed.by()), quiet);
        };
    }

    /// The next question that is open; when all are answered, the indicator as a whole.
    private static ResponseEntity<Object> next(PlanDraft now, String id, String kid, KpiQuestion asked,
            Site site) {
        var measure = Drafts.measure(now, id);
        var kpi = kpi(measure, kid);
        var next = asked.next(kpi.indicator().type())
                .filter(_ -> KpiQuestion.open(kpi).isPresent());
        return Drafts.to(Query.of(next.map(question -> path(measure, kid) + "/" + question.code())
                .orElse(path(measure, kid))), site);
    }

    private KpiForm form(PlanDraft draft, Measure measure, Kpi kpi, KpiQuestion question, Person who,
            Site site) {
        var proposals = question == KpiQuestion.NAME
                ? proposals(draft, measure, who, site)
                : List.<KpiForm.Proposal>of();
        return KpiForm.of(question, kpi, json(draft, kpi),
                KpiNotes.of(draft, kpi, LocalDate.now(clock)).at(question, site.words()), proposals,
                KpiLibrary.unset(measure), site.words());
    }

    private List<KpiForm.Proposal> proposals(PlanDraft draft, Measure measure, Person who, Site site) {
        var others = measures.others(who, who.body()).plans().stream()
                .map(other -> new KpiLibrary.Other(other.body().name(), other.plan())).toList();
        return KpiForm.proposals(KpiLibrary.of(draft.plan(), measure, others), site.words());
    }

    private static Sent question(Measure measure, String kid, String mark, KpiForm form, String crossed,
            Site site) {
        var back = form.question().before(form.type()).filter(_ -> !kid.equals("new"))
                .map(before -> path(measure, kid) + "/" + before.code())
                .orElse(kid.equals("new") ? path(measure, "") : path(measure, kid));
        var shown = new HashMap<String, Object>(Map.of("ask", form, "action",
                site.to(kid.equals("new")
                        ? path(measure, kid)
                        : path(measure, kid) + "/" + form.question().code()),
                "back", site.to(back), "mark", mark, "crossed", crossed));
        return sent("kpi/question.jte", measure, site, shown);
    }

    private static Sent sent(String template, Measure measure, Site site, Map<String, Object> shown) {
        var all = new HashMap<>(shown);
        all.put("measure", measure.title());
        var title = site.words().say("kpis.of", measure.title());
        return Sent.of(template, site, site.page(title, List.of(site.step("office", "/office"),
                site.step("board", BOARD), Page.Step.asWritten(measure.title(), site.to(path(measure, ""))),
                site.here("kpis"))), all);
    }

    /// A proposal that was chosen is the name, unless own words were asked for.
    private static Function<String, String> chosen(Map<String, String> typed) {
        return field -> {
            var choice = typed.getOrDefault("choice", "");
            return field.equals("name") && !choice.isEmpty() && !choice.equals("own")
                    ? choice
                    : typed.getOrDefault(field, "");
        };
    }

    private static Map<String, String> typed(Site site) {
        var typed = new HashMap<>(site.question());
        typed.remove("_csrf");
        typed.remove("mark");
        return typed;
    }

    private static KpiQuestion question(String code) {
        return KpiQuestion.of(code).orElseThrow(KpiPages::missing);
    }

    private static Kpi kpi(Measure measure, String kid) {
        return measure.kpis().stream().filter(kpi -> kpi.id().equals(kid) && !kid.isEmpty()).findFirst()
                .orElseThrow(KpiPages::missing);
    }

    private static Json.Obj json(PlanDraft draft, Kpi kpi) {
        return (Json.Obj) draft.document().at(kpi.path()).orElse(Json.Obj.EMPTY);
    }

    private static DocumentPart part(String id, String kid) {
        return DocumentPart.of("measures/" + id + "/kpis/" + kid).orElseThrow(KpiPages::missing);
    }

    private static String path(Measure measure, String kid) {
        return BOARD + "/" + measure.id() + "/kpis" + (kid.isEmpty() ? "" : "/" + kid);
    }

    private static NotHere missing() {
        return new NotHere(Words.of("この指標は、施策にありません。", "This indicator is not in the measure."),
                Words.of("指標の一覧から選び直してください。", "Choose again on the list of indicators."));
    }
}
