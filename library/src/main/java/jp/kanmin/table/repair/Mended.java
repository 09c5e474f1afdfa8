package jp.kanmin.table.repair;

import java.util.List;

import jp.kanmin.table.repair.draft.Change;
import jp.kanmin.table.repair.draft.Offer;
import jp.kanmin.table.sheet.Workbook;

/// A file after mending.
///
/// @param tables the clean tables in the order of the file
/// @param changes every change from the file to the tables, in the order in which they were made
/// @param offers changes that wait for consent
public record Mended(Workbook original, List<CleanTable> tables, List<Change> changes, List<Offer> offers) {

    public Mended {
        tables = List.copyOf(tables);
        changes = List.copyOf(changes);
        offers = List.copyOf(offers);
    }
}
