package jp.kanmin.app.cli.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.kanmin.app.cli.console.FailureLog;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Fix;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Place;
import jp.kanmin.finding.Severity;
import jp.kanmin.finding.UserError;
import jp.kanmin.finding.Words;
import jp.kanmin.table.rule.Diagnosis;
import jp.kanmin.table.rule.privacy.PrivacyGate;
import jp.kanmin.table.rule.profile.TableCase;
import jp.kanmin.table.sheet.Format;
import jp.kanmin.table.sheet.Workbook;

/// One file after its diagnosis.
///
/// @param file as it was given; for a file in a zip, its own name behind it
/// @param format empty when the file could not be read at all
/// @param findings of the rules, then of the privacy gate
/// @param failed true when the diagnosis itself broke, which is our fault and not the file's
record Diagnosed(String file, Optional<Format> format, String encoding, List<Diagnosis.Tables> sheets,
        List<Finding> findings, Map<String, Integer> score, Map<String, Words> notJudged, boolean failed) {

    private static final Map<String, Integer> NO_POINTS = Map.of("L1", 0, "L2", 0, "L3", 0);
    private static final String FORMAT_RULE = "L1-01";

    /// Judges what was read.
    ///
    /// @param before the version before, which it should be like
    static Diagnosed of(String file, Workbook workbook, Optional<Workbook> before) {
        try {
            var c = TableCase.of(workbook, before);
            var diagnosis = Diagnosis.of(c);
            var findings = new ArrayList<>(diagnosis.findings());
            findings.addAll(PrivacyGate.findings(c));
            var score = workbook.sheets().isEmpty() ? NO_POINTS : diagnosis.score();
            return new Diagnosed(file, format(workbook), workbook.encoding(), diagnosis.sheets(),
                    List.copyOf(findings), score, diagnosis.notJudged(), false);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return broken(file, e);
        }
    }

    /// A file over which we stumbled.
    static Diagnosed broken(String file, Throwable failure) {
        return unread(file, FailureLog.write(failure), Messages.words("failure.remedy"), true);
    }

    private static Optional<Format> format(Workbook workbook) {
        return Optional.of(workbook.format()).filter(format -> format != Format.OTHER);
    }

    /// A file of which nothing could be read.
    static Diagnosed refused(String file, UserError error) {
        return unread(file, error.what(), error.remedy(), false);
    }

    private static Diagnosed unread(String file, Words what, Words remedy, boolean failed) {
        var finding = new Finding(FORMAT_RULE, Force.ADVICE, Severity.FATAL, Place.whole(), what, remedy,
                List.of(),
                Fix.NONE);
        return new Diagnosed(file, Optional.empty(), "", List.of(), List.of(finding), NO_POINTS, Map.of(),
                failed);
    }
}
