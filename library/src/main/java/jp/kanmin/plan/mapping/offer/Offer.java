package jp.kanmin.plan.mapping.offer;

import java.util.ArrayList;
import java.util.List;
import jp.kanmin.document.Block;
import jp.kanmin.document.outline.Outline;
import jp.kanmin.json.Json;

/// A measure or an indicator that a table of an existing plan seems to state. A person accepts it or not; the table
/// itself stays in the text of its chapter.
///
/// @param content as the plan document has it, without an id; an indicator is not confirmed. What the table does not
///     say is not there
/// @param place where it came from
public record Offer(Kind kind, Json.Obj content, Place place) {

    public enum Kind {
        /// With its indicators in it.
        MEASURE,
        KPI
    }

    /// Where in the existing plan it stands.
    ///
    /// @param section the id of the section
    /// @param table which table of the section, from 1
    /// @param row which row of the table, from 1; 0 when the whole table speaks of one measure
    public record Place(String section, int table, int row, int page) {}

    /// All offers of a document, in reading order.
    public static List<Offer> in(Outline outline) {
        var offers = new ArrayList<Offer>();
        outline.all().forEach(section -> {
            int number = 0;
            for (var block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    offers.addAll(new OfferTable(section, table, ++number).offers());
                }
            }
        });
        return List.copyOf(offers);
    }
}
