package jp.kanmin.measure.list;

import java.util.List;

import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Severity;
import jp.kanmin.measure.NationalMeasure;

/// What was read from a file that should be the list of national measures.
///
/// @param edition the name of the shipped edition it is, or [#UNKNOWN]
/// @param measures in the order of the file; empty when it is not the list
public record Import(String edition, List<NationalMeasure> measures, List<Finding> findings) {

    /// The edition of a list that is not shipped.
    public static final String UNKNOWN = "unknown";

    public Import {
        measures = List.copyOf(measures);
        findings = List.copyOf(findings);
    }

    /// False when the file could not be read as a list at all.
    public boolean isTheList() {
        return findings.stream().noneMatch(f -> f.severity() == Severity.FATAL);
    }
}
