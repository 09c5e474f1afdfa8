package jp.kanmin.table.rule.privacy;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Rule;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.sheet.Workbook;

/// Looks for personal data in a workbook. Its findings cost no points: what it finds must be settled before the file is
/// published.
public final class PrivacyGate {

    /// In the order in which they are told.
    public static final List<Rule<TableCase>> RULES = List.of(
            CellGate.INDIVIDUAL_NUMBER, CellGate.BIRTH_DATE, HiddenGate.SHEET, HiddenGate.CELLS,
            CellGate.MAIL,
            CellGate.PHONE, HiddenGate.COMMENT, HiddenGate.PROPERTY);

    private PrivacyGate() {}

    /// Everything that stands in the way of publishing, or should be looked at before.
    public static List<Finding> findings(TableCase c) {
        var findings = new ArrayList<Finding>();
        RULES.forEach(rule -> rule.addTo(findings, c));
        return findings;
    }

    public static List<Finding> findings(Workbook workbook) {
        return findings(TableCase.of(workbook));
    }

    /// Whether the file may go out as it is.
    public static boolean lets(List<Finding> findings) {
        return findings.stream().filter(f -> f.rule().startsWith("KD-PII-")).noneMatch(Finding::mustBeMended);
    }
}
