package jp.kanmin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jp.kanmin.body.Bodies;
import jp.kanmin.finding.Finding;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.monitoring.report.Report;
import jp.kanmin.monitoring.report.ReportCase;
import jp.kanmin.monitoring.report.ReportChecker;
import jp.kanmin.monitoring.report.ReportFile;
import jp.kanmin.monitoring.rule.ReportRules;
import jp.kanmin.plan.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportGeneratorTest {

    private static final LocalDate DAY = LocalDate.of(2031, 4, 1);

    @Test
    void reports_have_the_gaps_and_slips_of_real_ones_and_no_others() {
        var rules = new TreeSet<String>();
        var checker = new ReportChecker(ReportRules.ALL);
        for (var body : Bodies.all().stream().skip(300).limit(40).toList()) {
            var plan = PlanFile.of(new PlanGenerator(1).plan(body)).plan();
            var before = new ArrayList<Report>();
            for (int i = 1; i <= 4; i++) {
                new ReportGenerator(1).report(plan, new Quarter(2026, i)).map(ReportFile::of)
                        .ifPresent(file -> {
                            checker.check(
                                    new ReportCase(file, Optional.of(plan), DAY, before, Optional.empty()))
                                    .stream()
                                    .map(Finding::rule).forEach(rules::add);
                            before.add(file.report());
                        });
            }
        }

        assertThat(rules)
                .contains("KD-RPT-FORM", "KD-RPT-NEGATIVE", "KD-RPT-PARTS", "KD-RPT-MISSING",
                        "KD-RPT-ANSWERS",
                        "KD-RPT-CAUSE", "KD-RPT-UNKNOWN-OVER", "KD-RPT-AGAIN")
                .doesNotContainAnyElementsOf(List.of("KD-RPT-SHAPE", "KD-RPT-KEY", "KD-RPT-BODY",
                        "KD-RPT-INDICATOR", "KD-RPT-TWICE"));
    }

    @Test
    void the_same_seed_gives_the_same_report_and_some_are_late(@TempDir Path folder) throws IOException {
        var plan = PlanFile.of(new PlanGenerator(1).plan(Bodies.mustFind("182079"))).plan();
        var quarter = new Quarter(2027, 2);

        assertThat(new ReportGenerator(1).report(plan, quarter))
                .isEqualTo(new ReportGenerator(1).report(plan, quarter));
        assertThat(NationReports.write(folder, NationReports.FIRST, 20, 5)).isBetween(70, 99);
    }
}
