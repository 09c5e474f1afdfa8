package jp.kanmin.measure;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;

/// The editions of the national measures that are shipped. A plan keeps the edition it was drafted on.
public final class Editions {

    /// The measures that the guide of October 2017 names beside its samples.
    public static final String GUIDE_2017 = "guide-2017";

    /// The list of fiscal year Reiwa 1, 82 measures.
    public static final String LIST_2019 = "list-2019";

    private static final ConcurrentMap<String, Edition> READ = new ConcurrentHashMap<>();

    private Editions() {}

    /// One edition.
    ///
    /// @param measures in the order of the official document
    public record Edition(String name, Words title, List<NationalMeasure> measures) {

        public Edition {
            measures = List.copyOf(measures);
        }

        /// The measure with that code or, for editions without codes, that exact title.
        public Optional<NationalMeasure> findMeasure(String codeOrTitle) {
            if (codeOrTitle.isEmpty()) {
                return Optional.empty();
            }
            for (var measure : measures) {
                if (measure.code().equals(codeOrTitle) || measure.title().equals(codeOrTitle)) {
                    return Optional.of(measure);
                }
            }
            return Optional.empty();
        }

        /// The measure with that running number.
        public Optional<NationalMeasure> findNumber(int no) {
            return measures.stream().filter(m -> m.no() == no).findFirst();
        }

        public Json toJson() {
            return Json.Obj.EMPTY.with("edition", Json.of(name))
                    .with("measures",
                            new Json.Arr(measures.stream().<Json>map(NationalMeasure::toJson).toList()));
        }
    }

    /// The names of all editions, oldest first.
    public static List<String> names() {
        return List.of(GUIDE_2017, LIST_2019);
    }

    /// The edition with that name.
    public static Optional<Edition> find(String name) {
        return names().contains(name)
                ? Optional.of(READ.computeIfAbsent(name, Editions::read))
                : Optional.empty();
    }

    /// The edition that new plans are drafted on.
    public static Edition newest() {
        return READ.computeIfAbsent(names().getLast(), Editions::read);
    }

    private static Edition read(String name) {
        var file = Item.shipped(name + ".json");
        return new Edition(name, Words.of(file.text("title"), file.text("titleEn")),
                file.items("measures").map(item -> NationalMeasure.of(item.json())).toList());
    }
}
