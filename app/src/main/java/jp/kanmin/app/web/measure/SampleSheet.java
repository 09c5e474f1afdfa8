package jp.kanmin.app.web.measure;

import java.util.List;

import jp.kanmin.app.web.page.Site;
import jp.kanmin.measure.Cases;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Samples.Sample;

/// A sample of the guide ready for its page.
///
/// @param problem with 〇〇 in place of the body's name
/// @param variants its parts for bodies in different situations; empty when there is only one text
/// @param nationals the national measures it names, as they are on the newest list, or as they were
public record SampleSheet(Sample sample, String pillar, String field, String problem, String action,
        List<Variant> variants, List<NationalSheet.Link> nationals, List<NationalSheet.Link> cases) {

    private static final String BODY = "{body}";

    public SampleSheet {
        variants = List.copyOf(variants);
        nationals = List.copyOf(nationals);
        cases = List.copyOf(cases);
    }

    /// What is counted and done in one situation.
    public record Variant(String when, List<String> kpis, List<String> schedules) {
        public Variant {
            kpis = List.copyOf(kpis);
            schedules = List.copyOf(schedules);
        }
    }

    public static SampleSheet of(Sample sample, Site site) {
        var words = site.words();
        return new SampleSheet(sample, MeasureLists.pillar(sample.pillar(), words),
                words.say(sample.field().words()),
                sample.problem().replace(BODY, "〇〇"), sample.action().replace(BODY, "〇〇"),
                sample.variants().stream().flatMap(variant -> sample.findVariant(variant.when()).stream()
                        .map(part -> new Variant(variant.when(), part.kpis(), part.schedules()))).toList(),
                sample.national().stream().map(title -> national(title, site)).toList(),
                sample.cases().stream().flatMap(no -> Cases.find(no).stream())
                        .map(one -> new NationalSheet.Link(
                                words.say("case", one.no(), one.title(), one.body()),
                                site.to("/cases/" + one.no())))
                        .toList());
    }

    private static NationalSheet.Link national(String title, Site site) {
        var newest = Editions.newest();
        var now = Crosswalk.diff(Editions.GUIDE_2017, newest.name()).stream()
                .filter(pair -> pair.oldTitle().equals(title))
                .flatMap(pair -> newest.findMeasure(pair.newId()).stream()).findFirst();
        if (now.isPresent()) {
            return new NationalSheet.Link(now.get().title(),
                    site.to("/measures/" + newest.name() + "/" + MeasureLists.key(now.get())));
        }
        var then = Editions.find(Editions.GUIDE_2017).flatMap(edition -> edition.findMeasure(title));
        return new NationalSheet.Link(title, then.map(
                measure -> site.to("/measures/" + Editions.GUIDE_2017 + "/" + measure.no())).orElse(""));
    }
}
