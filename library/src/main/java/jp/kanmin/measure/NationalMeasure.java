package jp.kanmin.measure;

import java.util.List;
import java.util.OptionalInt;

import jp.kanmin.finding.Words;
import jp.kanmin.json.Json;

/// A measure of the State related to municipalities, as one row of an official list says it.
///
/// @param no the running number in its list; 0 when the list gives none
/// @param code group and serial such as `01-15`; empty when the list gives none. The group need not match the pillar
/// @param kpiProgress names of progress indicators with the target as printed, one each
/// @param kpiEffect names of effect indicators, likewise
/// @param summary what it is about; whole sentences of the list when it was imported, our one line when it is shipped
/// @param pillar as printed; [#pillarCode()] is what it means
/// @param listingTime from when a municipal plan can carry it, as printed
/// @param listableFrom the western year in which that fiscal year starts; empty while the time is being adjusted
/// @param targets goals with a date that an edition gives beside its indicators
/// @param support what a municipality can use, for the text of the list or our own line as with `summary`
/// @param budgetProject names of budget projects as printed
/// @param damage what was wrong with the row and what was done about it, in Japanese
public record NationalMeasure(int no, String code, String title, List<String> kpiProgress,
        List<String> kpiEffect,
        String summary, String pillar, Pillar pillarCode, String listingTime, OptionalInt listableFrom,
        Effects effects, List<String> targets, String support, String budgetProject, List<String> urls,
        List<Ministry> ministries, List<String> damage) {

    public NationalMeasure {
        kpiProgress = List.copyOf(kpiProgress);
        kpiEffect = List.copyOf(kpiEffect);
        targets = List.copyOf(targets);
        urls = List.copyOf(urls);
        ministries = List.copyOf(ministries);
        damage = List.copyOf(damage);
    }

    /// A ministry that carries a measure.
    ///
    /// @param name as printed
    /// @param lead whether the list marks it ◎; a list that lost its marks has no leads, and says so in `damage`
    public record Ministry(String name, boolean lead) {

        private static final String SHORT_METI = "経産省";

        /// True for that name or the abbreviation the list uses for it.
        public boolean isNamed(String other) {
            return name.equals(other) || (name.equals(SHORT_METI) && other.equals("経済産業省"));
        }
    }

    /// The four effects a list marks: efficiency and cost, local economy, convenience and quality, safety.
    public record Effects(Effect administration, Effect economy, Effect convenience, Effect safety) {

        public static final Effects ALL_UNKNOWN = new Effects(Effect.UNKNOWN, Effect.UNKNOWN, Effect.UNKNOWN,
                Effect.UNKNOWN);

        public boolean areUnknown() {
            return equals(ALL_UNKNOWN);
        }

        Json toJson() {
            return Json.Obj.EMPTY
                    .with("administration", Json.of(administration.code()))
                    .with("economy", Json.of(economy.code()))
                    .with("convenience", Json.of(convenience.code()))
                    .with("safety", Json.of(safety.code()));
        }
    }

    /// Whether a plan of some fiscal year can carry a measure.
    public enum Listing {
        /// Its time has come.
        NOW("掲載できます", "can be carried"),
        /// Its time comes in a later year.
        LATER("後の年度から掲載できます", "from a later year"),
        /// The State is still adjusting the time.
        BEING_ADJUSTED("時期調整中です", "time being adjusted"),
        /// The list does not say.
        UNSTATED("時期が書かれていません", "time not stated");

        private final Words words;

        Listing(String ja, String en) {
            this.words = Words.of(ja, en);
        }

        public Words words() {
            return words;
        }
    }

    /// Whether a plan that starts in the fiscal year can carry it.
    ///
    /// @param fiscalYear the western year in which the fiscal year starts
    public Listing listing(int fiscalYear) {
        if (listableFrom.isPresent()) {
            return listableFrom.getAsInt() <= fiscalYear ? Listing.NOW : Listing.LATER;
        }
        return listingTime.contains("調整中") ? Listing.BEING_ADJUSTED : Listing.UNSTATED;
    }

    /// True when the ministry is marked as leading.
    public boolean isLedBy(String ministry) {
        return ministries.stream().anyMatch(m -> m.lead() && m.isNamed(ministry));
    }

    /// What other editions and plans call it: its code, or its title when it has none.
    public String id() {
        return code.isEmpty() ? title : code;
    }

    /// The same measure explained in other words.
    public NationalMeasure explained(String ownSummary, String ownSupport) {
        return new NationalMeasure(no, code, title, kpiProgress, kpiEffect, ownSummary, pillar, pillarCode,
                listingTime, listableFrom, effects, targets, ownSupport, budgetProject, urls, ministries,
                damage);
    }

    /// The measure as the command line and the API print it. `targets` is left out where there are none.
    public Json.Obj toJson() {
        var json = Json.Obj.EMPTY
                .with("no", Json.of(no))
                .with("code", Json.of(code))
                .with("title", Json.of(title))
                .with("kpiProgress", Json.texts(kpiProgress))
                .with("kpiEffect", Json.texts(kpiEffect))
                .with("summary", Json.of(summary))
                .with("pillar", Json.of(pillar))
                .with("pillarCode", Json.of(pillarCode.code()))
                .with("listingTime", Json.of(listingTime))
                .with("listableFrom",
                        listableFrom.isPresent() ? Json.of(listableFrom.getAsInt()) : Json.ofNull())
                .with("effects", effects.toJson());
        return (targets.isEmpty() ? json : json.with("targets", Json.texts(targets)))
                .with("support", Json.of(support))
                .with("budgetProject", Json.of(budgetProject))
                .with("urls", Json.texts(urls))
                .with("ministries", new Json.Arr(ministries.stream().map(NationalMeasure::ministry).toList()))
                .with("damage", Json.texts(damage));
    }

    private static Json ministry(Ministry ministry) {
        return Json.Obj.EMPTY.with("name", Json.of(ministry.name)).with("lead", Json.of(ministry.lead));
    }

    /// Reads what [#toJson()] writes; what is missing is empty or unknown.
    public static NationalMeasure of(Json json) {
        var item = new Item(json);
        var from = item.number("listableFrom");
        return new NationalMeasure(item.number("no").orElse(0), item.text("code"), item.text("title"),
                item.texts("kpiProgress"), item.texts("kpiEffect"), item.text("summary"), item.text("pillar"),
                Pillar.find(item.text("pillarCode")).orElse(Pillar.UNSET), item.text("listingTime"), from,
                new Effects(effect(item, "administration"), effect(item, "economy"),
                        effect(item, "convenience"),
                        effect(item, "safety")),
                item.texts("targets"), item.text("support"), item.text("budgetProject"), item.texts("urls"),
                item.items("ministries").map(m -> new Ministry(m.text("name"), m.flag("lead"))).toList(),
                item.texts("damage"));
    }

    private static Effect effect(Item item, String name) {
        return Effect.of(item.text("effects/" + name));
    }
}
