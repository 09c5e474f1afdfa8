package jp.kanmin.monitoring.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.json.Json;
import jp.kanmin.json.JsonFile;
import jp.kanmin.json.Unreadable;
import jp.kanmin.monitoring.Quarter;
import jp.kanmin.plan.Examples;
import jp.kanmin.plan.PlanFile;

/// The worked report of the repository, changed pointer by pointer.
public final class ReportExamples {

    /// The day on which the worked report is looked at.
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

    private ReportExamples() {}

    public static Json.Obj report() {
        try {
            return (Json.Obj) JsonFile.read(Examples.folder().resolve("report.json")).root();
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    /// The case that a rule's example describes: changes to the worked report. `@before` are changes that make the
    /// report before, `@plan/…` changes of the plan, `@plan` false takes the plan away.
    public static ReportCase changed(String changes) {
        Json document = report();
        Json plan = Examples.plan();
        var today = TODAY;
        var earlier = new ArrayList<Report>();
        boolean withPlan = true;
        var asked = Optional.<Quarter>empty();
        for (var change : Examples.json(changes).fields().entrySet()) {
            var key = change.getKey();
            switch (key) {
                case "@asOf" -> today = LocalDate.parse(text(change.getValue()));
                case "@asked" -> asked = Quarter.parse(text(change.getValue()));
                case "@before" -> earlier.add(before((Json.Obj) change.getValue()));
                case "@plan" -> withPlan = false;
                default -> {
                    if (key.startsWith("@plan/")) {
                        plan = plan.replaced(key.substring("@plan/".length()), change.getValue());
                    } else {
                        document = document.replaced(key, change.getValue());
                    }
                }
            }
        }
        return new ReportCase(ReportFile.of((Json.Obj) document),
                withPlan ? Optional.of(PlanFile.of((Json.Obj) plan).plan()) : Optional.empty(), today,
                List.copyOf(earlier),
                asked);
    }

    private static Report before(Json.Obj changes) {
        Json document = report();
        for (var change : changes.fields().entrySet()) {
            document = document.replaced(change.getKey(), change.getValue());
        }
        return ReportFile.of((Json.Obj) document).report();
    }

    private static String text(Json value) {
        return ((Json.Text) value).value();
    }
}
