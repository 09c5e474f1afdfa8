package jp.kanmin.measure.list;

import java.text.Normalizer;
import java.util.List;

import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.NationalMeasure.Effects;
import jp.kanmin.measure.NationalMeasure.Ministry;
import jp.kanmin.measure.Pillar;
import jp.kanmin.measure.list.cell.CellText;
import jp.kanmin.measure.list.cell.Damage;
import jp.kanmin.measure.list.cell.Doubtful;
import jp.kanmin.measure.list.cell.KpiCell;
import jp.kanmin.measure.list.cell.ListingTime;
import jp.kanmin.measure.list.cell.MinistryCell;
import jp.kanmin.measure.list.cell.Notes;
import jp.kanmin.measure.list.cell.Offer;

/// A measure read from its own row; what depends on the page and on other rows is still to come.
record MeasureDraft(Columns columns, Notes.OfRow notes, int no, String title, List<String> kpiProgress,
        List<String> kpiEffect, String summary, String pillar, Pillar pillarCode, ListingTime listing,
        Offer offer,
        List<Ministry> ministries) {

    static MeasureDraft of(Columns columns, Notes notes) {
        var own = notes.row(columns.row().line());
        int no = number(columns.head(0));
        if (no == 0) {
            own.add(Damage.NO_NUMBER, "No");
        }
        var pillar = CellText.of(columns.head(5), own, Notes.PILLAR).line();
        var draft = new MeasureDraft(columns, own, no, CellText.of(columns.head(1), own, Notes.TITLE).line(),
                KpiCell.read(columns.head(2), own, Notes.KPI_PROGRESS),
                KpiCell.read(columns.head(3), own, Notes.KPI_EFFECT),
                CellText.of(columns.head(4), own, Notes.SUMMARY).text(), pillar, pillar(pillar, own),
                ListingTime.read(columns.head(Columns.LISTING), own), Offer.of(columns.offers(), own),
                MinistryCell.read(columns.ministries(), own));
        draft.noteTheRest();
        return draft;
    }

    String code() {
        return columns.code();
    }

    /// Title and summary: what the measure says of itself.
    String words() {
        return title + "\n" + summary;
    }

    NationalMeasure measure(Effects effects) {
        return new NationalMeasure(no, code(), title, kpiProgress, kpiEffect, summary, pillar, pillarCode,
                listing.printed(), listing.from(), effects, List.of(), offer.support(), offer.budget(),
                offer.urls(),
                ministries, notes.damage());
    }

    private void noteTheRest() {
        if (columns.width() <= Columns.LISTING + 1) {
            notes.add(Damage.CUT_ROW, "", columns.width());
        }
        if (code().isEmpty()) {
            notes.add(Damage.NO_CODE, Notes.CODE);
        }
        if (columns.row().cells().stream().anyMatch(cell -> cell.length() >= TabbedLine.LONGEST_CELL)) {
            notes.add(Damage.LONG_CELL, "");
        }
        Doubtful.inText(words(), Notes.SUMMARY, notes);
        Doubtful.inText(offer.support(), Notes.SUPPORT, notes);
        Doubtful.inText(offer.budget(), Notes.BUDGET, notes);
        ministries.forEach(ministry -> Doubtful.inText(ministry.name(), Notes.MINISTRIES, notes));
    }

    private static Pillar pillar(String printed, Notes.OfRow notes) {
        var pillar = Pillar.find(printed);
        if (printed.isEmpty()) {
            notes.add(Damage.PILLAR_EMPTY, Notes.PILLAR);
        } else if (pillar.isEmpty()) {
            notes.add(Damage.PILLAR_STRANGE, Notes.PILLAR, ListingTime.start(printed));
        } else if (!pillar.get().fullName().equals(printed)) {
            notes.add(Damage.PILLAR_ALIAS, Notes.PILLAR, pillar.get().fullName());
        }
        return pillar.orElse(Pillar.UNSET);
    }

    private static int number(String cell) {
        var digits = Normalizer.normalize(cell.length() > 20 ? "" : cell, Normalizer.Form.NFKC).strip();
        return !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }
}
