package jp.kanmin.app.web.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.publication.page.PageWords;
import jp.kanmin.app.service.table.Judged;
import jp.kanmin.app.web.page.Site;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Place;
import jp.kanmin.table.sheet.Range;
import jp.kanmin.table.sheet.Sheet;

/// What was found in a file, with a number each, by which a cell and a line of the list find each other.
///
/// @param groups personal data first, then level by level
/// @param count how many findings there are
/// @param more how many of them are not listed
public record FindingList(List<Group> groups, int count, int more) {

    private static final int MOST = 200;
    private static final String PRIVATE = "KD-PII-";

    public FindingList {
        groups = List.copyOf(groups);
    }

    /// Findings of one level.
    ///
    /// @param code such as `L1`, or `private`
    public record Group(String code, String name, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /// A finding in words.
    ///
    /// @param number from 1, over all groups
    /// @param address of the cell; empty where it is about the whole file
    /// @param fix who can mend it, in words
    public record Item(int number, String rule, String what, String remedy, String where, String address,
            String fix) {}

    /// The findings of a file that was judged.
    static FindingList of(Judged judged, String path, Site site) {
        var words = site.words();
        var findings = judged.findings();
        var groups = new LinkedHashMap<String, List<Item>>();
        for (int at = 0; at < Math.min(MOST, findings.size()); at++) {
            var finding = findings.get(at);
            groups.computeIfAbsent(group(finding), _ -> new ArrayList<>()).add(new Item(at + 1,
                    finding.rule(), words.say(finding.message()), words.say(finding.remedy()),
                    where(finding.place(), words), address(finding.place(), judged, path, site),
                    finding.fix() == Fix.NONE ? "" : words.say("table.fix." + finding.fix().code())));
        }
        return new FindingList(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), words.say("table.level." + group.getKey()),
                        group.getValue()))
                .toList(), findings.size(), Math.max(0, findings.size() - MOST));
    }

    private static String group(Finding finding) {
        return finding.rule().startsWith(PRIVATE) ? "private" : finding.rule().substring(0, 2);
    }

    private static String where(Place place, PageWords words) {
        return switch (place) {
            case Place.Range(var sheet, var range) -> (sheet + " " + range).strip();
            case Place.Line(var line, var column) -> column.isEmpty()
                    ? words.say("finding.line", line)
                    : words.say("finding.cell", line, column);
            case Place.Path(var path) -> path;
            case Place.Whole _ -> words.say("finding.whole");
        };
    }

    /// Where the cell is shown.
    private static String address(Place place, Judged judged, String path, Site site) {
        return range(place).map(range -> {
            int sheet = sheet(((Place.Range) place).sheet(), judged);
            int row = SheetView.begin(range.top(), Range.LAST_ROW, SheetView.ROWS);
            int column = SheetView.begin(range.left(), Range.LAST_COLUMN, SheetView.COLUMNS);
            return sheet < 0
                    ? ""
                    : site.to(path, "sheet", Integer.toString(sheet + 1), "row", Integer.toString(row + 1),
                            "column", Integer.toString(column + 1)) + "#"
                            + cell(judged.workbook().sheets().get(sheet), range);
        }).orElse("");
    }

    /// The cell that stands for a block: a merged one stands for all its cells.
    private static String cell(Sheet sheet, Range range) {
        return sheet.around().merges().stream()
                .filter(merge -> merge.contains(range.top(), range.left()))
                .map(merge -> Range.cell(merge.top(), merge.left()).a1()).findFirst()
                .orElse(Range.cell(range.top(), range.left()).a1());
    }

    private static int sheet(String name, Judged judged) {
        var sheets = judged.workbook().sheets();
        for (int at = 0; at < sheets.size(); at++) {
            if (sheets.get(at).name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    /// What is to be marked on a sheet.
    static List<SheetView.Mark> marks(Judged judged, Sheet sheet) {
        var marks = new ArrayList<SheetView.Mark>();
        var findings = judged.findings();
        for (int at = 0; at < Math.min(MOST, findings.size()); at++) {
            int number = at + 1;
            var place = findings.get(at).place();
            if (place instanceof Place.Range of && of.sheet().equals(sheet.name())) {
                range(place).ifPresent(range -> marks.add(new SheetView.Mark(number, range)));
            }
        }
        return marks;
    }

    private static Optional<Range> range(Place place) {
        return place instanceof Place.Range(_, var range) ? Range.of(range) : Optional.empty();
    }
}
