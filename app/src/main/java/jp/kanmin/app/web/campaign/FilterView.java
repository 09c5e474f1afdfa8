package jp.kanmin.app.web.campaign;

import java.util.List;

import jp.kanmin.app.account.Person;
import jp.kanmin.app.account.Role;
import jp.kanmin.app.service.campaign.BodyChooser.Chosen;
import jp.kanmin.app.service.campaign.BodyFilter;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.body.Kind;

/// The fields in which bodies are chosen, and what they choose.
///
/// @param prefectures to choose from; none for a prefecture, which has its own
/// @param bodies what is chosen, the first ones
/// @param found how many are chosen; -1 while nobody has looked
/// @param unknown how many were left out because their number of people is not known
public record FilterView(BodyFilter filter, List<Body> prefectures, List<Kind> kinds, List<Body> bodies,
        int found, long unknown) {

    private static final int SHOWN = 200;
    private static final List<Kind> BELOW = List.of(Kind.DESIGNATED_CITY, Kind.CITY, Kind.SPECIAL_WARD,
            Kind.TOWN, Kind.VILLAGE);

    public FilterView {
        prefectures = List.copyOf(prefectures);
        kinds = List.copyOf(kinds);
        bodies = List.copyOf(bodies);
    }

    /// Before anybody has looked.
    static FilterView of(Person who, BodyFilter filter) {
        boolean isNation = who.is(Role.NATION);
        var kinds = isNation
                ? List.of(Kind.PREFECTURE, Kind.DESIGNATED_CITY, Kind.CITY, Kind.SPECIAL_WARD, Kind.TOWN,
                        Kind.VILLAGE)
                : BELOW;
        return new FilterView(filter, isNation ? Bodies.prefectures() : List.of(), kinds, List.of(), -1, 0);
    }

    FilterView with(Chosen chosen) {
        return new FilterView(filter, prefectures, kinds,
                chosen.bodies().stream().limit(SHOWN).toList(), chosen.bodies().size(), chosen.unknown());
    }

    public boolean isLooked() {
        return found >= 0;
    }

    /// How many are chosen beside those that are shown.
    public int more() {
        return Math.max(0, found - bodies.size());
    }
}
