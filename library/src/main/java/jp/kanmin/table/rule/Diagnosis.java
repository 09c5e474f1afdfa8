package jp.kanmin.table.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kanmin.file.Patience;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Words;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;

/// What a machine cannot read in a workbook, rule by rule.
///
/// @param sheets in the order of the workbook
/// @param findings in the order of the rules
/// @param score points from 0 to 100 for each level, by `L1`, `L2`, `L3`
/// @param notJudged the rules that could not be judged, with the reason; they cost nothing
public record Diagnosis(List<Tables> sheets, List<Finding> findings, Map<String, Integer> score,
        Map<String, Words> notJudged) {

    /// The tables of one sheet.
    public record Tables(Sheet sheet, List<FoundTable> tables) {}

    /// Tables that are less sure than this may be forms for printing, which nobody can mend into tables.
    public static final double SURE_ENOUGH = 0.65;

    /// Judges a workbook by itself.
    public static Diagnosis of(Workbook workbook) {
        return of(TableCase.of(workbook));
    }

    /// Judges a workbook that follows another version.
    public static Diagnosis of(Workbook workbook, Workbook previous) {
        return of(TableCase.of(workbook, Optional.of(previous)));
    }

    /// Judges what has been profiled.
    public static Diagnosis of(TableCase c) {
        var findings = new ArrayList<Finding>();
        for (var rule : TableRules.ALL) {
            Patience.check();
            rule.addTo(findings, c);
        }
        var sheets = c.sheets().stream().map(s -> new Tables(s.sheet(), s.found())).toList();
        return new Diagnosis(sheets, List.copyOf(findings), Score.of(findings), notJudged(c));
    }

    /// The table that was found at a place.
    ///
    /// @param range in A1 style
    public Optional<FoundTable> table(String sheet, String range) {
        return sheets.stream().filter(on -> on.sheet().name().equals(sheet))
                .flatMap(on -> on.tables().stream()).filter(table -> table.range().a1().equals(range))
                .findFirst();
    }

    private static Map<String, Words> notJudged(TableCase c) {
        var why = new LinkedHashMap<String, Words>();
        if (c.sheets().isEmpty()) {
            return why;
        }
        if (c.previous().isEmpty()) {
            why.put("L3-07", Words.of("前の版がないため、判定していません。", "There is no version before to compare with."));
        }
        if (!SeriesRules.canJudgeDescription(c)) {
            why.put("L3-08", Words.of("データの説明がファイルの外にあるかもしれないため、判定していません。",
                    "The description may stand elsewhere."));
        }
        return why;
    }
}
