package jp.kanmin.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;
import jp.kanmin.measure.Editions.Edition;
import jp.kanmin.text.SearchForm;

/// What became of national measures between two editions. From the guide of 2017 to the list of 2019 it was worked out
/// by hand; between other lists it follows codes and titles.
public final class Crosswalk {

    private Crosswalk() {}

    /// What happened to a measure.
    public enum Kind {
        /// It goes on under the same title.
        SAME("同じ", "same"),
        /// It goes on under another title.
        RENAMED("改題", "renamed"),
        /// Another measure took over what it was for.
        SUCCESSOR("後継", "successor"),
        /// Several measures carry its parts.
        SPLIT("分割", "split"),
        /// The newer edition has nothing of it.
        GONE("終了", "gone"),
        /// The older edition has nothing of it.
        ADDED("新設", "added");

        private final Words words;

        Kind(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        public Words words() {
            return words;
        }

        /// As JSON says it: `renamed`.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("no such kind: " + code));
        }
    }

    /// One measure in both editions. A measure that was split has a pair for each part.
    ///
    /// @param oldId its code, or its title when it has none; empty when it was added
    /// @param newId likewise; empty when it is gone
    /// @param changes of indicators, targets and times, `old → new`, in Japanese
    /// @param why why we think so, in Japanese; empty when it follows from the code or title
    public record Pair(String oldId, String oldTitle, String newId, String newTitle, Kind kind,
            List<String> changes, String why) {

        public Pair {
            changes = List.copyOf(changes);
        }

        public Json.Obj toJson() {
            return Json.Obj.EMPTY.with("old", Json.of(oldId)).with("oldTitle", Json.of(oldTitle))
                    .with("new", Json.of(newId)).with("newTitle", Json.of(newTitle))
                    .with("kind", Json.of(kind.code())).with("changes", Json.texts(changes))
                    .with("why", Json.of(why));
        }
    }

    /// Every measure of two shipped editions, old ones first in their order, then those added.
    ///
    /// @throws UserError when there is no edition of that name
    public static List<Pair> diff(String oldEdition, String newEdition) {
        if (oldEdition.equals(Editions.GUIDE_2017) && newEdition.equals(Editions.LIST_2019)) {
            return shipped();
        }
        return between(edition(oldEdition).measures(), edition(newEdition).measures());
    }

    /// Every measure of any two lists: the same when the code or, where a list has no codes, the title is the same.
    public static List<Pair> between(List<NationalMeasure> older, List<NationalMeasure> newer) {
        var heirs = new Heirs(newer);
        var pairs = new ArrayList<Pair>();
        for (var old : older) {
            pairs.add(heirs.take(old).map(heir -> continued(old, heir)).orElseGet(() -> gone(old)));
        }
        heirs.left().forEach(m -> pairs.add(added(m)));
        return pairs;
    }

    public static Json toJson(List<Pair> pairs) {
        return Json.Obj.EMPTY.with("pairs", new Json.Arr(pairs.stream().<Json>map(Pair::toJson).toList()));
    }

    /// The pairs from the guide of 2017 to the list of 2019.
    static List<Pair> shipped() {
        return Shipped.PAIRS;
    }

    private static Edition edition(String name) {
        return Editions.find(name).orElseThrow(() -> new UserError(
                Words.of("版「%s」はありません。".formatted(name), "There is no edition “%s”.".formatted(name)),
                Words.of("%s のどれかを指定してください。".formatted(String.join("、", Editions.names())),
                        "Give one of %s.".formatted(String.join(", ", Editions.names())))));
    }

    private static Pair continued(NationalMeasure old, NationalMeasure heir) {
        var kind = Titles.key(old.title()).equals(Titles.key(heir.title())) ? Kind.SAME : Kind.RENAMED;
        var changes = new ArrayList<String>();
        change(changes, "KPI（進捗）", String.join("、", old.kpiProgress()), String.join("、", heir.kpiProgress()));
        change(changes, "KPI（効果）", String.join("、", old.kpiEffect()), String.join("、", heir.kpiEffect()));
        change(changes, "掲載時期", old.listingTime(), heir.listingTime());
        change(changes, "柱", old.pillar(), heir.pillar());
        return new Pair(old.id(), old.title(), heir.id(), heir.title(), kind, changes, "");
    }

    private static void change(List<String> changes, String what, String before, String after) {
        if (!SearchForm.of(before).equals(SearchForm.of(after))) {
            changes.add("%s：%s → %s".formatted(what, orNone(before), orNone(after)));
        }
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "記載なし" : text;
    }

    private static Pair gone(NationalMeasure old) {
        return new Pair(old.id(), old.title(), "", "", Kind.GONE, List.of(), "");
    }

    private static Pair added(NationalMeasure added) {
        return new Pair("", "", added.id(), added.title(), Kind.ADDED, List.of(), "");
    }

    /// The measures of the newer list that no older one has been found for yet.
    private static final class Heirs {
        private final Map<String, NationalMeasure> byCode = new HashMap<>();
        private final Map<String, NationalMeasure> byTitle;
        private final Set<NationalMeasure> left;

        Heirs(List<NationalMeasure> newer) {
            newer.stream().filter(m -> !m.code().isEmpty()).forEach(m -> byCode.putIfAbsent(m.code(), m));
            byTitle = Titles.byKey(newer);
            left = new LinkedHashSet<>(newer);
        }

        Optional<NationalMeasure> take(NationalMeasure old) {
            return Optional.ofNullable(byCode.get(old.code()))
                    .or(() -> Optional.ofNullable(byTitle.get(Titles.key(old.title()))))
                    .filter(left::remove);
        }

        Set<NationalMeasure> left() {
            return left;
        }
    }

    private static final class Shipped {
        private static final List<Pair> PAIRS = pairs();

        private static List<Pair> pairs() {
            var newer = edition(Editions.LIST_2019);
            var left = new LinkedHashSet<>(newer.measures());
            var pairs = new ArrayList<Pair>();
            Item.shipped("crosswalk.json").items("pairs").forEach(item -> {
                var heir = newer.findMeasure(item.text("new"));
                heir.ifPresent(left::remove);
                pairs.add(new Pair(item.text("old"), item.text("old"), item.text("new"),
                        heir.map(NationalMeasure::title).orElse(""), Kind.of(item.text("kind")),
                        item.texts("changes"), item.text("why")));
            });
            left.forEach(m -> pairs.add(added(m)));
            return List.copyOf(pairs);
        }
    }
}
