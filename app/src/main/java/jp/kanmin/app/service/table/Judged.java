package jp.kanmin.app.service.table;

import java.util.ArrayList;
import java.util.List;

import jp.kanmin.finding.Finding;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.rule.privacy.PrivacyGate;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.sheet.Workbook;

/// A file after its diagnosis.
///
/// @param privacy what must be settled before anything is published
public record Judged(Workbook workbook, Diagnosis diagnosis, List<Finding> privacy) {

    static Judged of(Workbook workbook) {
        var c = TableCase.of(workbook);
        return new Judged(workbook, Diagnosis.of(c), PrivacyGate.findings(c));
    }

    /// All findings, those on personal data first.
    public List<Finding> findings() {
        var all = new ArrayList<>(privacy);
        all.addAll(diagnosis.findings());
        return all;
    }

    public boolean isRead() {
        return !workbook.sheets().isEmpty();
    }
}
