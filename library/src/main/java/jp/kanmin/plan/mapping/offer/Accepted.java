package jp.kanmin.plan.mapping.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonResource;

/// The measures that a person made of what was offered. An indicator goes into the measure that the person named, or
/// becomes a measure under its own name.
public final class Accepted {

    /// Where an indicator becomes a measure of its own; measures stand so too.
    public static final int OWN = 0;

    private Accepted() {}

    /// The measures as the plan document has them, in the order of the offers, with their ids.
    ///
    /// @param homes the numbers of the offers that were accepted, from 1, each with the number of the measure that it
    ///     goes into or [#OWN]. A measure that is only named as a home is taken too; numbers of nothing are passed over
    public static List<Json> measures(List<Offer> offers, Map<Integer, Integer> homes) {
        var measures = new TreeMap<Integer, Json.Obj>();
        new TreeMap<>(homes).forEach((number, home) -> {
            if (number < 1 || number > offers.size()) {
                return;
            }
            var offer = offers.get(number - 1);
            if (offer.kind() == Offer.Kind.MEASURE) {
                measures.putIfAbsent(number, offer.content());
            } else if (isMeasure(offers, home)) {
                measures.put(home,
                        with(measures.getOrDefault(home, offers.get(home - 1).content()), offer.content()));
            } else if (home == OWN) {
                var name = JsonResource.text(offer.content(), "name");
                measures.put(number,
                        with(Json.Obj.EMPTY.with("title", Json.of(name)).with("origin", Json.of("own")),
                                offer.content()));
            }
        });
        var numbered = new ArrayList<Json>();
        measures.values()
                .forEach(measure -> numbered.add(measure.with("id", Json.of("m" + (numbered.size() + 1)))));
        return List.copyOf(numbered);
    }

    /// Whether an offer with this number, from 1, is a measure.
    public static boolean isMeasure(List<Offer> offers, int number) {
        return number >= 1 && number <= offers.size() && offers.get(number - 1).kind() == Offer.Kind.MEASURE;
    }

    private static Json.Obj with(Json.Obj measure, Json.Obj kpi) {
        var kpis = new ArrayList<Json>(JsonResource.items(measure, "kpis"));
        kpis.add(kpi.with("id", Json.of("k" + (kpis.size() + 1))));
        return measure.with("kpis", new Json.Arr(kpis));
    }
}
