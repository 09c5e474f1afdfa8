package jp.kanmin.plan.alignment.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import jp.kanmin.finding.Words;
import jp.kanmin.measure.Crosswalk;
import jp.kanmin.measure.Crosswalk.Kind;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.measure.Titles;
import jp.kanmin.plan.Measure;

/// What the measures of an edition were called in older editions, and which older ones are gone.
record Formers(List<Former> all) {

    static final Formers NONE = new Formers(List.of());

    private static final double KNOWN = 0.95;
    /// From here on a title means the measure that is gone, and not one that merely has words in common with it.
    private static final double MEANS_THE_SAME = 0.5;

    /// A measure of an older edition.
    ///
    /// @param edition its name
    /// @param heir id of what became of it; empty where it is gone
    record Former(String edition, Upper then, String heir, Kind kind) {

        Words likeness() {
            return Words.of("前の版の「%s」に似ています。この施策は、%s。".formatted(then.title(), became().ja()),
                    "It is like “%s” of the edition before; this measure is %s.".formatted(then.title(),
                            became().en()));
        }

        private Known known(int place) {
            return new Known(place, kind == Kind.SAME ? 1 : KNOWN, Words.of(
                    "前の版の「%s」に当たります。この施策は、%s。".formatted(then.title(), became().ja()),
                    "This is “%s” of the edition before; this measure is %s.".formatted(then.title(),
                            became().en())));
        }

        private Words gone() {
            return Words.of("前の版の「%s」に当たりますが、この施策は新しい版にありません。".formatted(then.title()),
                    "This is “%s” of the edition before, which the newer one no longer has."
                            .formatted(then.title()));
        }

        private Words became() {
            return switch (kind) {
                case RENAMED -> Words.of("その題名が変わったものです", "the same under another title");
                case SUCCESSOR -> Words.of("その後継です", "its successor");
                case SPLIT -> Words.of("それが分かれたうちの一つです", "one of the parts it was split into");
                case SAME, GONE, ADDED -> Words.of("それと同じものです", "the same");
            };
        }
    }

    /// What is known to have become of a measure.
    ///
    /// @param former its place here
    record Known(int former, double score, Words reason) {}

    Formers {
        all = List.copyOf(all);
    }

    static Formers of(Edition edition) {
        var all = new ArrayList<Former>();
        var names = Editions.names();
        for (var name : names.subList(0, Math.max(0, names.indexOf(edition.name())))) {
            var older = Editions.find(name).orElseThrow();
            for (var pair : Crosswalk.diff(name, edition.name())) {
                older.findMeasure(pair.oldId()).ifPresent(then -> all.add(
                        new Former(name, Upper.of(then), pair.newId(), pair.kind())));
            }
        }
        return new Formers(all);
    }

    /// What became of the measures that the links name.
    List<Known> linked(List<Measure.Link> links) {
        return links.stream().filter(link -> !link.relation().equals("none"))
                .flatMap(link -> known(former -> former.edition().equals(link.edition())
                        && former.then().id().equals(link.code())).stream())
                .toList();
    }

    /// What became of the measures with that title.
    ///
    /// @param key the key of a title, see [Titles#key]
    List<Known> named(String key) {
        return known(former -> isNamed(former, key));
    }

    private List<Known> known(Predicate<Former> asked) {
        return IntStream.range(0, all.size())
                .filter(i -> !all.get(i).heir().isEmpty() && asked.test(all.get(i)))
                .mapToObj(i -> all.get(i).known(i)).toList();
    }

    /// That the measure with that title is gone.
    Optional<Words> gone(String key) {
        return all.stream().filter(former -> former.heir().isEmpty() && isNamed(former, key)).findFirst()
                .map(Former::gone);
    }

    /// That the title means a measure that is gone: it is much like that one, and more than like any other.
    ///
    /// @param byTitle likeness of titles, those of the edition first, then these
    /// @param from where these begin
    Optional<Words> nearestGone(double[] byTitle, int from) {
        int nearest = 0;
        for (int i = 0; i < byTitle.length; i++) {
            nearest = byTitle[i] > byTitle[nearest] ? i : nearest;
        }
        if (nearest < from || all.isEmpty() || byTitle[nearest] < MEANS_THE_SAME
                || !all.get(nearest - from).heir().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.get(nearest - from).gone());
    }

    private static boolean isNamed(Former former, String key) {
        return !key.isEmpty() && Titles.key(former.then().title()).equals(key);
    }
}
