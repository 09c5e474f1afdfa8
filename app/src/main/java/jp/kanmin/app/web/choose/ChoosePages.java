package jp.kanmin.app.web.choose;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.app.account.Person;
import jp.kanmin.app.service.MeasureChoice;
import jp.kanmin.app.service.MeasureSearch;
import jp.kanmin.app.service.MeasureService;
import jp.kanmin.app.service.OtherPlans;
import jp.kanmin.app.service.PlanService;
import jp.kanmin.app.web.fault.NotHere;
import jp.kanmin.app.web.measure.MeasureLists;
import jp.kanmin.app.web.measure.NationalSheet;
import jp.kanmin.app.web.measure.Query;
import jp.kanmin.app.web.measure.SamplePages;
import jp.kanmin.app.web.measure.SampleSheet;
import jp.kanmin.app.web.page.Sent;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Words;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.MeasureFilter;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.Samples.Sample;
import jp.kanmin.plan.Measure;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Choosing a measure: from the samples, the national list, the plans of others, or in one's own words.
@Controller
public final class ChoosePages {

    private static final String CHOOSE = "/office/measures/choose";
    private static final int LONGEST = 200;

    private final PlanService plans;
    private final MeasureService measures;
    private final MeasureLists lists;
    private final Clock clock;

    ChoosePages(PlanService plans, MeasureService measures, MeasureSearch search, Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.clock = clock;
        lists = new MeasureLists(search, clock);
    }

    /// A measure of another body.
    public record Theirs(String title, String address, List<String> facts) {
        public Theirs {
            facts = List.copyOf(facts);
        }
    }

    /// The measures of another body.
    public record OfBody(String name, List<Theirs> measures) {
        public OfBody {
            measures = List.copyOf(measures);
        }
    }

    @GetMapping(CHOOSE)
    Sent choose(Person who, Site site) {
        Drafts.of(plans, who);
        return switch (site.asked("from")) {
            case "nationals" -> page("choose/nationals.jte", "nationals", site,
                    Map.of("list", lists.nationals(site, CHOOSE, measure -> address(site, measure))));
            case "others" -> others(who, site);
            case "own" -> own(site, "", "");
            default -> page("choose/samples.jte", "samples", site, Map.of("finder",
                    lists.samples(site, CHOOSE, sample -> Query.of(CHOOSE + "/sample/" + sample.seq()))));
        };
    }

    @GetMapping(CHOOSE + "/sample/{seq}")
    Sent sample(@PathVariable String seq, Person who, Site site) {
        return sample(find(seq), who, site, "");
    }

    /// A sample with variants asks one question; without an answer nothing is put in.
    @PostMapping(CHOOSE + "/sample/{seq}")
    Object addSample(@PathVariable String seq, Person who, Site site) {
        var sample = find(seq);
        var situation = site.asked("situation");
        if (!sample.variants().isEmpty() && sample.findVariant(situation).isEmpty()) {
            return sample(sample, who, Drafts.quiet(site), site.words().say("choose.situationMissing"));
        }
        return added(who,
                new MeasureChoice.OfSample(sample.seq(), sample.variants().isEmpty() ? "" : situation), site);
    }

    @GetMapping(CHOOSE + "/national/{edition}/{key}")
    Sent national(@PathVariable String edition, @PathVariable String key, Person who, Site site) {
        var list = Editions.find(edition).orElseThrow(ChoosePages::missing);
        var measure = MeasureLists.find(list, key).orElseThrow(ChoosePages::missing);
        int year = MeasureFilter.fiscalYear(java.time.LocalDate.now(clock));
        var there = Drafts.of(plans, who).plan().measures().stream()
                .filter(ours -> ours.origin().equals("national") && ours.links().stream().anyMatch(
                        link -> link.edition().equals(edition) && link.code().equals(measure.id())))
                .findFirst();
        return page("choose/national.jte", "nationals", site,
                Map.of("sheet", NationalSheet.of(list, measure, year, site), "there", there(there, site),
                        "isTime", measure.listing(year) == NationalMeasure.Listing.NOW));
    }

    @PostMapping(CHOOSE + "/national/{edition}/{key}")
    Object addNational(@PathVariable String edition, @PathVariable String key, Person who, Site site) {
        var measure = Editions.find(edition).flatMap(list -> MeasureLists.find(list, key))
                .orElseThrow(ChoosePages::missing);
        return added(who, new MeasureChoice.OfNational(edition, measure.id()), site);
    }

    @GetMapping(CHOOSE + "/other/{body}/{id}")
    Sent other(@PathVariable String body, @PathVariable String id, Person who, Site site) {
        Drafts.of(plans, who);
        var other = measures.others(who, who.body()).plans().stream()
                .filter(plan -> plan.body().code().equals(body)).findFirst()
                .orElseThrow(ChoosePages::missing);
        var measure = other.plan().measures().stream().filter(theirs -> theirs.id().equals(id)).findFirst()
                .orElseThrow(ChoosePages::missing);
        return page("choose/other.jte", "others", site,
                Map.of("measure", measure, "body", other.body().fullName(), "facts", facts(measure, site)));
    }

    @PostMapping(CHOOSE + "/other/{body}/{id}")
    Object addOther(@PathVariable String body, @PathVariable String id, Person who, Site site) {
        return added(who, new MeasureChoice.OfOther(body, id), site);
    }

    @PostMapping(CHOOSE + "/own")
    Object addOwn(Person who, Site site) {
        var title = site.asked("title").replaceAll("\\p{Cc}+", " ").strip();
        if (title.isEmpty() || title.length() > LONGEST) {
            Drafts.of(plans, who);
            return own(Drafts.quiet(site), title.substring(0, Math.min(title.length(), LONGEST)), site.words()
                    .say(title.isEmpty() ? "choose.titleMissing" : "choose.titleLong"));
        }
        return added(who, new MeasureChoice.Own(title), site);
    }

    /// The form stands at the address of the list too, so that the other language finds it.
    @GetMapping(CHOOSE + "/own")
    ResponseEntity<Object> own(Site site) {
        return Drafts.to(Query.of(CHOOSE).with("from", "own"), site);
    }

    private Object added(Person who, MeasureChoice choice, Site site) {
        var added = measures.add(who, who.body(), choice);
        return Drafts.to(Query.of(BoardPages.BOARD).with(added.wasThere() ? "there" : "added", added.id()),
                site);
    }

    private Sent sample(Sample sample, Person who, Site site, String error) {
        var draft = Drafts.of(plans, who);
        var there = draft.plan().measures().stream()
                .filter(measure -> measure.origin().equals("sample") && draft
                        .document().at(measure.path() + "/sample")
                        .equals(Optional.of(jp.kanmin.json.Json.of(String.valueOf(sample.seq())))))
                .findFirst();
        return page("choose/sample.jte", "samples", site,
                Map.of("sheet", SampleSheet.of(sample, site), "there", there(there, site), "error", error));
    }

    private Sent others(Person who, Site site) {
        var others = measures.others(who, who.body());
        return page("choose/others.jte", "others", site,
                Map.of("basis", site.words().say(others.basis()), "looked",
                        others.looked(), "bodies",
                        others.plans().stream().map(other -> body(other, site)).toList()));
    }

    private static OfBody body(OtherPlans.OtherPlan other, Site site) {
        return new OfBody(other.body().fullName(), other.plan().measures().stream()
                .map(measure -> new Theirs(measure.title(),
                        site.to(CHOOSE + "/other/" + other.body().code() + "/" + measure.id()),
                        facts(measure, site)))
                .toList());
    }

    private static List<String> facts(Measure measure, Site site) {
        var words = site.words();
        return List.of(jp.kanmin.measure.Pillar.find(measure.pillar())
                .map(pillar -> MeasureLists.pillar(pillar, words)).orElse(measure.pillar()),
                measure.field().isBlank() ? words.say("unset") : measure.field(),
                words.say("measures.kpis", measure.kpis().size()));
    }

    private static Sent own(Site site, String title, String error) {
        return page("choose/own.jte", "own", site, Map.of("title", title, "error", error));
    }

    private static Sent page(String template, String from, Site site, Map<String, Object> shown) {
        var all = new HashMap<>(shown);
        all.put("from", from);
        return Sent.of(template, site,
                site.page(site.words().say("choose"), List.of(site.step("office", "/office"),
                        site.step("board", BoardPages.BOARD), site.here("choose"))),
                all);
    }

    private static Query address(Site site, NationalMeasure measure) {
        var edition = Editions.find(site.asked("edition")).orElseGet(Editions::newest);
        return Query.of(CHOOSE + "/national/" + edition.name() + "/" + MeasureLists.key(measure));
    }

    private static String there(Optional<Measure> there, Site site) {
        return there.map(measure -> site.to(BoardPages.BOARD) + "#" + measure.id()).orElse("");
    }

    private static Sample find(String seq) {
        return SamplePages.find(seq).orElseThrow(ChoosePages::missing);
    }

    private static NotHere missing() {
        return new NotHere(Words.of("その施策は見つかりません。", "There is no such measure."),
                Words.of("一覧から選び直してください。", "Please choose again from the list."));
    }
}
