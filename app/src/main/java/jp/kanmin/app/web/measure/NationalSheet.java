package jp.kanmin.app.web.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Effect;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.NationalMeasure.Ministry;
import jp.kanmin.measure.Samples;
import jp.kanmin.measure.choice.Support;

/// A national measure ready for its page.
///
/// @param time whether a plan of this year can carry it
/// @param effects name and mark of each
/// @param leads ministries marked as leading; empty where the list marks none
/// @param others the other ministries
/// @param samples of the guide that name it
public record NationalSheet(NationalMeasure measure, String edition, String pillar, String time,
        List<Pair> effects,
        String leads, String others, List<Support> support, List<Link> samples) {

    public NationalSheet {
        effects = List.copyOf(effects);
        support = List.copyOf(support);
        samples = List.copyOf(samples);
    }

    /// A name and what is said of it.
    public record Pair(String name, String text) {}

    /// A page of ours.
    public record Link(String name, String address) {}

    /// Puts a measure into words.
    ///
    /// @param fiscalYear the western year in which the fiscal year starts
    public static NationalSheet of(Editions.Edition edition, NationalMeasure measure, int fiscalYear,
            Site site) {
        var words = site.words();
        return new NationalSheet(measure, words.say(edition.title()),
                MeasureLists.pillar(measure.pillarCode(), words),
                MeasureLists.time(measure, fiscalYear, words), effects(measure.effects(), words),
                names(measure, true, words), names(measure, false, words), Support.of(measure),
                samples(edition, measure, site));
    }

    private static List<Pair> effects(NationalMeasure.Effects effects, PageWords words) {
        return List.of(pair("measures.effect.administration", effects.administration(), words),
                pair("measures.effect.economy", effects.economy(), words),
                pair("measures.effect.convenience", effects.convenience(), words),
                pair("measures.effect.safety", effects.safety(), words));
    }

    private static Pair pair(String key, Effect effect, PageWords words) {
        return new Pair(words.sayCode("measures.effect", key.substring(key.lastIndexOf('.') + 1)),
                words.say(effect.words()));
    }

    private static String names(NationalMeasure measure, boolean lead, PageWords words) {
        return String.join(words.say("and"), measure.ministries().stream().filter(one -> one.lead() == lead)
                .map(Ministry::name).toList());
    }

    private static List<Link> samples(Editions.Edition edition, NationalMeasure measure, Site site) {
        var titles = new ArrayList<String>();
        titles.add(measure.title());
        if (!edition.name().equals(Editions.GUIDE_2017)) {
            Crosswalk.diff(Editions.GUIDE_2017, edition.name()).stream()
                    .filter(pair -> !pair.newId().isEmpty() && pair.newId().equals(measure.id()))
                    .forEach(pair -> titles.add(pair.oldTitle()));
        }
        return Samples.all().stream()
                .filter(sample -> Stream.of(sample).flatMap(one -> one.national().stream())
                        .anyMatch(titles::contains))
                .map(sample -> new Link(sample.title(), site.to("/samples/" + sample.seq()))).toList();
    }
}
