package jp.kanmin.measure.list.cell;

import java.util.OptionalInt;

import jp.kanmin.measure.MeasureFilter;
import jp.kanmin.text.JapaneseDate;

/// From when a plan can carry a measure.
///
/// @param printed as in the list
/// @param from the western year in which the fiscal year starts; empty when the list gives none or is adjusting it
public record ListingTime(String printed, OptionalInt from) {

    private static final int LONGEST = 40;

    public static ListingTime read(String cell, Notes.OfRow notes) {
        var printed = CellText.of(cell, notes, Notes.LISTING).line();
        var year = printed.length() > LONGEST ? OptionalInt.empty() : year(printed);
        if (printed.isEmpty()) {
            notes.add(Damage.LISTING_EMPTY, Notes.LISTING);
        } else if (printed.contains("調整中")) {
            if (year.isPresent()) {
                notes.add(Damage.LISTING_MIXED, Notes.LISTING);
            }
            return new ListingTime(printed, OptionalInt.empty());
        } else if (year.isEmpty()) {
            notes.add(Damage.LISTING_STRANGE, Notes.LISTING, start(printed));
        }
        return new ListingTime(printed, year);
    }

    public static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }

    private static OptionalInt year(String printed) {
        return JapaneseDate.in(printed).stream().map(JapaneseDate.Found::date)
                .filter(date -> !date.toBeFilled())
                .mapToInt(date -> date.kind() == JapaneseDate.Kind.YEAR
                        ? date.first().getYear()
                        : MeasureFilter.fiscalYear(date.first()))
                .findFirst();
    }
}
