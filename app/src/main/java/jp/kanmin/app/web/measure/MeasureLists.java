package jp.kanmin.app.web.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kanmin.app.publication.page.DateWords;
import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.MeasureSearch;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.measure.Cases;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.MeasureFilter;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.NationalMeasure.Ministry;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.Samples;
import jp.kanmin.measure.Samples.Sample;
import jp.kanmin.measure.choice.NationalFacets;
import jp.kanmin.measure.choice.SampleFacets;
import jp.kanmin.measure.choice.Support;
import jp.kanmin.plan.kpi.FigureReading;

/// The lists that measures are chosen from, the same for everybody and in the office.
public final class MeasureLists {

    private final MeasureSearch search;
    private final Clock clock;

    public MeasureLists(MeasureSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    /// The national list.
    ///
    /// @param asOf the day of the plan
    /// @param asked what was asked as the day, where it could not be read; empty otherwise
    /// @param editions all editions, the shown one chosen
    public record Nationals(Finder finder, Editions.Edition edition, LocalDate asOf, String asked,
            List<Finder.Option> editions) {

        public Nationals {
            editions = List.copyOf(editions);
        }
    }

    /// The national list at an address.
    ///
    /// @param address of one measure
    public Nationals nationals(Site site, String path, Function<NationalMeasure, Query> address) {
        var words = site.words();
        var edition = Editions.find(site.asked("edition")).orElseGet(Editions::newest);
        var day = asOf(site);
        var snippets = new HashMap<String, String>();
        var hits = search.nationals(edition, Finder.words(site));
        hits.forEach(hit -> snippets.put(hit.id(), hit.snippet()));
        var found = hits.stream().flatMap(hit -> edition.findNumber(Integer.parseInt(hit.id())).stream())
                .toList();
        int year = MeasureFilter.fiscalYear(day);
        var finder = Finder.of(site, new Finder.Material<>(path, List.of("from", "edition", "asOf"), found,
                edition.measures().size(), NationalFacets.of(edition, year),
                List.of(new Finder.Order<>("number", words.say("measures.byNumber"),
                        Comparator.comparingInt(NationalMeasure::no)),
                        new Finder.Order<>("time", words.say("measures.byTime"),
                                Comparator.comparingInt(measure -> measure.listableFrom().orElse(9999)))),
                measure -> new Finder.Row(measure.title(), address.apply(measure).to(site),
                        facts(measure, year, words), more(snippets, measure))));
        return new Nationals(finder, edition, day,
                isUnreadable(site)
                        ? site.asked("asOf").substring(0, Math.min(60, site.asked("asOf").length()))
                        : "",
                editions(site, path, edition));
    }

    /// The guide's samples at an address.
    public Finder samples(Site site, String path, Function<Sample, Query> address) {
        var words = site.words();
        var snippets = new HashMap<String, String>();
        var hits = search.samples(Finder.words(site));
        hits.forEach(hit -> snippets.put(hit.id(), hit.snippet()));
        var found = hits.stream().flatMap(hit -> Samples.find(Integer.parseInt(hit.id())).stream()).toList();
        return Finder.of(site, new Finder.Material<>(path, List.of("from"), found, Samples.all().size(),
                SampleFacets.samples(),
                List.of(new Finder.Order<>("number", words.say("samples.byNumber"),
                        Comparator.comparingInt(Sample::seq))),
                sample -> new Finder.Row(sample.title(), address.apply(sample).to(site),
                        List.of(sample.mark() + " " + pillar(sample.pillar(), words),
                                words.say(sample.field().words()),
                                words.say("measures.kpis", sample.kpis().size())),
                        snippets.getOrDefault(String.valueOf(sample.seq()), ""))));
    }

    /// The casebook at an address.
    public Finder cases(Site site, String path, Function<Cases.Case, Query> address) {
        var words = site.words();
        var found = search.cases(Finder.words(site)).stream().flatMap(hit -> Cases.find(hit.id()).stream())
                .toList();
        return Finder.of(site,
                new Finder.Material<>(path, List.of(), found, Cases.all().size(), SampleFacets.cases(),
                        List.of(new Finder.Order<>("number", words.say("samples.byNumber"),
                                Comparator.comparingInt(one -> Cases.all().indexOf(one)))),
                        one -> new Finder.Row(one.title(), address.apply(one).to(site),
                                List.of(one.no(), one.body(), pillar(one.pillar(), words)), "")));
    }

    /// The day that was asked for, in any clear form; today where none was.
    LocalDate asOf(Site site) {
        return read(site).orElseGet(() -> LocalDate.now(clock));
    }

    /// A pillar as a reader knows it.
    public static String pillar(Pillar pillar, PageWords words) {
        var name = words.say(pillar.shortName());
        return pillar.isOfTheGuide() ? words.say("pillar", pillar.code(), name) : name;
    }

    /// When a plan of a fiscal year can carry a measure, in words with the time.
    static String time(NationalMeasure measure, int fiscalYear, PageWords words) {
        var listing = measure.listing(fiscalYear);
        var state = words.say("measures.time." + NationalFacets.code(listing));
        return listing == NationalMeasure.Listing.LATER
                ? words.say("measures.timeFrom", state, DateWords.ofWritten(
                        measure.listableFrom().orElse(0) + "年度", words))
                : state;
    }

    /// What other pages call a measure of an edition: its code or, where it has none, its running number.
    public static String key(NationalMeasure measure) {
        return measure.code().isEmpty() ? String.valueOf(measure.no()) : measure.code();
    }

    /// The measure under such a key.
    public static Optional<NationalMeasure> find(Editions.Edition edition, String key) {
        boolean isNumber = !key.isEmpty() && key.length() < 5
                && key.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? edition.findNumber(Integer.parseInt(key)) : edition.findMeasure(key);
    }

    private static List<String> facts(NationalMeasure measure, int year, PageWords words) {
        var leads = measure.ministries().stream().filter(Ministry::lead).map(Ministry::name).toList();
        var support = Support.of(measure).stream().flatMap(one -> one.facts().stream()).map(words::say)
                .findFirst();
        return Stream.of(pillar(measure.pillarCode(), words), time(measure, year, words),
                support.orElseGet(() -> leads.isEmpty() ? "" : String.join(words.say("and"), leads)))
                .filter(fact -> !fact.isEmpty()).toList();
    }

    private static String more(Map<String, String> snippets, NationalMeasure measure) {
        return Optional.ofNullable(snippets.get(String.valueOf(measure.no()))).filter(text -> !text.isEmpty())
                .orElse(measure.summary());
    }

    private static List<Finder.Option> editions(Site site, String path, Editions.Edition shown) {
        return Editions.names().reversed().stream().flatMap(name -> Editions.find(name).stream())
                .map(edition -> new Finder.Option(site.words().say(edition.title()),
                        edition.measures().size(),
                        Query.of(path).with("from", site.asked("from")).with("edition", edition.name())
                                .to(site),
                        edition.name().equals(shown.name())))
                .toList();
    }

    private static boolean isUnreadable(Site site) {
        return !site.asked("asOf").isBlank() && read(site).isEmpty();
    }

    private static Optional<LocalDate> read(Site site) {
        return site.asked("asOf").length() > 60
                ? Optional.empty()
                : FigureReading.date(site.asked("asOf")).map(date -> date.first());
    }
}
