package jp.kanmin.app.cli.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.kanmin.finding.Finding;
import jp.kanmin.plan.Plan;

/// One file after its check.
///
/// @param plan empty when the file is no plan; its one finding says why
/// @param failed true when the check itself broke, which is our fault and not the file's
public record Checked(String file, Optional<Plan> plan, LocalDate asOf, List<Finding> findings,
        boolean failed) {

    public Checked {
        findings = List.copyOf(findings);
    }
}
