package jp.kanmin.register.check;

import java.util.List;

import jp.kanmin.finding.Finding;

/// What a check found.
///
/// @param encoding the encoding the file was read in; empty for rows that came from elsewhere
/// @param rows rows of data, without the heading and blank lines
/// @param badRows those with at least one breach
/// @param breaches how many there are, kept or not
/// @param findings as many of them as were to be kept, in the order of the lines; what concerns the whole file or all of
///         its rows stands at the end
public record Report(String encoding, long rows, long badRows, long breaches, List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return breaches == 0;
    }
}
