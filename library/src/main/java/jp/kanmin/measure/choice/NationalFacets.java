package jp.kanmin.measure.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.measure.Effect;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.NationalMeasure.Effects;
import jp.kanmin.measure.NationalMeasure.Listing;
import jp.kanmin.measure.NationalMeasure.Ministry;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.choice.Facet.Option;

/// The facets of a list of national measures.
public final class NationalFacets {

    /// Whether a field of the list has something in it.
    public static final String YES = "yes";

    private static final List<Option> MARKS = Stream.of(Effect.values())
            .map(effect -> new Option(effect.code(), effect.words())).toList();
    private static final List<Option> HAS = List.of(new Option(YES, Words.of("あり", "yes")));

    private NationalFacets() {}

    /// The facets of an edition. What an effect is not known of is an answer of its own.
    ///
    /// @param fiscalYear the western year in which the fiscal year of the plan starts
    public static List<Facet<NationalMeasure>> of(Edition edition, int fiscalYear) {
        var facets = new ArrayList<Facet<NationalMeasure>>();
        facets.add(new Facet<>("pillar", Words.of("柱", "Pillar"), pillars(),
                measure -> Set.of(measure.pillarCode().code())));
        facets.add(new Facet<>("time", Words.of("計画に載せられる時期", "When a plan can carry it"), times(),
                measure -> Set.of(code(measure.listing(fiscalYear)))));
        facets.add(effect("administration", "効果：行政の効率化・費用の削減", "Effect: efficiency and cost",
                Effects::administration));
        facets.add(effect("economy", "効果：地域経済の活性化", "Effect: local economy", Effects::economy));
        facets.add(effect("convenience", "効果：利便性と質の向上", "Effect: convenience and quality",
                Effects::convenience));
        facets.add(effect("safety", "効果：安全・安心の確保", "Effect: safety", Effects::safety));
        facets.add(new Facet<>("support", Words.of("市町村への支援", "Support for municipalities"), HAS,
                measure -> has(measure.support())));
        facets.add(new Facet<>("budget", Words.of("予算事業", "Budget project"), HAS,
                measure -> has(measure.budgetProject())));
        facets.add(new Facet<>("lead", Words.of("主担当の府省庁", "Lead ministry"), leads(edition),
                measure -> measure.ministries().stream().filter(Ministry::lead).map(Ministry::name)
                        .collect(Collectors.toSet())));
        return facets;
    }

    /// As addresses write it: `being-adjusted`.
    public static String code(Listing listing) {
        return switch (listing) {
            case NOW -> "now";
            case LATER -> "later";
            case BEING_ADJUSTED -> "being-adjusted";
            case UNSTATED -> "unstated";
        };
    }

    private static List<Option> pillars() {
        return Stream.of(Pillar.values())
                .map(pillar -> new Option(pillar.code(),
                        pillar.isOfTheGuide()
                                ? Words.of("柱" + pillar.code() + " " + pillar.shortName().ja(),
                                        pillar.code() + " " + pillar.shortName().en())
                                : pillar.shortName()))
                .toList();
    }

    private static List<Option> times() {
        return List.of(new Option("now", Words.of("今から載せられる", "from now")),
                new Option("later", Words.of("これから", "from a later year")),
                new Option("being-adjusted", Words.of("時期調整中", "time being adjusted")),
                new Option("unstated", Words.of("時期の記載なし", "time not stated")));
    }

    private static Facet<NationalMeasure> effect(String name, String ja, String en,
            Function<Effects, Effect> one) {
        return new Facet<>(name, Words.of(ja, en), MARKS,
                measure -> Set.of(one.apply(measure.effects()).code()));
    }

    private static List<Option> leads(Edition edition) {
        return edition.measures().stream().flatMap(measure -> measure.ministries().stream())
                .filter(Ministry::lead).map(Ministry::name).distinct()
                .map(name -> new Option(name, Words.of(name, name))).toList();
    }

    private static Set<String> has(String text) {
        return text.isBlank() ? Set.of() : Set.of(YES);
    }
}
