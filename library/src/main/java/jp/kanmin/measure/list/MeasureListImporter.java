package jp.kanmin.measure.list;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Words;
import jp.kanmin.measure.Editions;
import jp.kanmin.measure.NationalMeasure;
import jp.kanmin.measure.list.cell.Damage;
import jp.kanmin.measure.list.cell.Notes;
import jp.kanmin.text.Decoded;

/// Reads the official list of national measures related to municipalities, however damaged its extraction is: a
/// tab-separated table, with or without repeated page headings. Any input gives an [Import]; what cannot be a list
/// gives one with a finding and no measures.
public final class MeasureListImporter {

    /// The largest text taken for a list, in characters. The list of 2019 has 65,166.
    public static final int LARGEST = 32 << 20;

    private MeasureListImporter() {}

    /// Reads a file's bytes in whichever encoding they are valid.
    public static Import read(byte[] bytes) {
        if (bytes.length > 4L * LARGEST) {
            return refused(Damage.TOO_LARGE);
        }
        return Decoded.of(bytes).map(decoded -> read(decoded.text()))
                .orElseGet(() -> refused(Damage.NOT_THE_LIST));
    }

    /// Reads a list and finds out which shipped edition it is.
    public static Import read(String text) {
        if (text.length() > LARGEST) {
            return refused(Damage.TOO_LARGE);
        }
        var notes = new Notes();
        var sheet = Sheet.read(text, notes);
        if (!isList(sheet)) {
            return refused(Damage.NOT_THE_LIST);
        }
        sheet.headers().stream().filter(header -> !header.standsOverItsColumns())
                .forEach(header -> notes.add(Damage.HEADER_SHIFTED, Place.line(header.line())));
        var drafts = sheet.rows().stream().map(row -> MeasureDraft.of(Columns.of(row), notes)).toList();
        Neighbours.compare(drafts, notes);
        var measures = measures(drafts);
        return new Import(edition(measures), measures, notes.findings());
    }

    /// Reads a list of which the caller knows the edition.
    public static Import read(String text, String edition) {
        var read = read(text);
        return new Import(edition, read.measures(), read.findings());
    }

    private static Import refused(Damage damage) {
        return new Import(Import.UNKNOWN, List.of(),
                List.of(damage.finding(Place.whole(),
                        Words.of("%,d文字".formatted(LARGEST), "%,d characters".formatted(LARGEST)))));
    }

    /// Rows with numbers alone are in many files; a list has its header, or codes in most of its rows.
    private static boolean isList(Sheet sheet) {
        long coded = sheet.rows().stream().filter(row -> row.cells().stream().anyMatch(Columns::isCode))
                .count();
        return !sheet.rows().isEmpty() && (!sheet.headers().isEmpty() || coded * 2 > sheet.rows().size());
    }

    private static List<NationalMeasure> measures(List<MeasureDraft> drafts) {
        var pages = drafts.stream().map(MeasureDraft::columns)
                .collect(Collectors.groupingBy(c -> c.row().page()));
        var marks = new HashMap<Integer, EffectMarks>();
        pages.forEach((page, rows) -> marks.put(page, EffectMarks.of(rows)));
        return drafts.stream().map(draft -> {
            var page = marks.getOrDefault(draft.columns().row().page(), EffectMarks.of(List.of()));
            return draft.measure(page.effects(draft.columns(), draft.words(), draft.notes()));
        }).toList();
    }

    /// A list is an edition when next to all its measures are that edition's, by code and title.
    private static String edition(List<NationalMeasure> measures) {
        for (var edition : Editions.names()) {
            var known = Editions.find(edition).orElseThrow().measures().stream()
                    .map(m -> m.code() + " " + m.title()).collect(Collectors.toSet());
            long same = measures.stream().filter(m -> known.contains(m.code() + " " + m.title())).count();
            if (same * 50 >= measures.size() * 49L && same > 0) {
                return edition;
            }
        }
        return Import.UNKNOWN;
    }
}
