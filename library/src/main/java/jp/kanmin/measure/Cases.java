package jp.kanmin.measure;

import java.util.List;
import java.util.Optional;

import jp.kanmin.json.Json;

/// The casebook of local good practice, as far as the guide's samples refer to it: 21 cases.
public final class Cases {

    private Cases() {}

    /// One case.
    ///
    /// @param no section and serial such as `4-2`
    /// @param body the name of the municipality or prefecture
    /// @param samples numbers of the samples that refer to it
    public record Case(String no, String title, String body, List<Integer> samples) {

        public Case {
            samples = List.copyOf(samples);
        }

        /// The casebook is ordered by pillar.
        public Pillar pillar() {
            return Pillar.find(no.isEmpty() ? "" : no.substring(0, 1)).orElse(Pillar.UNSET);
        }

        public Json.Obj toJson() {
            return Json.Obj.EMPTY.with("no", Json.of(no)).with("title", Json.of(title))
                    .with("body", Json.of(body))
                    .with("samples", new Json.Arr(samples.stream().map(Json::of).toList()));
        }
    }

    /// All cases by number.
    public static List<Case> all() {
        return Shipped.ALL;
    }

    /// The case with that number, such as `4-2`.
    public static Optional<Case> find(String no) {
        return all().stream().filter(c -> c.no().equals(no)).findFirst();
    }

    private static final class Shipped {
        private static final List<Case> ALL = Item.shipped("cases.json").items("cases")
                .map(item -> new Case(item.text("no"), item.text("title"), item.text("body"),
                        item.numbers("samples")))
                .toList();
    }
}
