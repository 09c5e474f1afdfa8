package jp.kanmin.app.service.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import jp.kanmin.body.Populations;
import jp.kanmin.finding.Finding;
import jp.kanmin.register.population.PopulationBook;
import jp.kanmin.table.layout.FoundTable;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.rule.privacy.PrivacyGate;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.sheet.Sheet;
import jp.kanmin.table.sheet.Workbook;

/// A file after its diagnosis.
///
/// @param privacy what must be settled before anything is published
/// @param populations of the bodies, where the file is the ministry's workbook of them; else none
public record Judged(Workbook workbook, Diagnosis diagnosis, List<Finding> privacy, Populations populations) {

    /// Fewer bodies are no statistic of populations.
    private static final int FEWEST = 10;

    static Judged of(Workbook workbook) {
        var c = TableCase.of(workbook);
        var diagnosis = Diagnosis.of(c);
        return new Judged(workbook, diagnosis, PrivacyGate.findings(c), populations(diagnosis));
    }

    private static Populations populations(Diagnosis diagnosis) {
        var found = new LinkedHashMap<Sheet, List<FoundTable>>();
        diagnosis.sheets().forEach(on -> found.put(on.sheet(), on.tables()));
        var reading = PopulationBook.read(found).populations();
        return reading.all().size() < FEWEST ? Populations.none() : reading;
    }

    /// True for the statistic of the resident register that other pages compare bodies by.
    public boolean hasPopulations() {
        return !populations.all().isEmpty();
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
