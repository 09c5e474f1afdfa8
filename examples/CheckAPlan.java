import jp.kanmin.finding.Language;
import jp.kanmin.json.Unreadable;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.PlanFile;
import jp.kanmin.plan.rule.PlanRules;

/// How do I check a plan inside my own program?
///
/// A finding says what is so, where, with which legal force, and what to do next. A plan that is full of mistakes
/// gives findings; only a file that is no document at all throws.
void main(String[] args) {
    var file = Path.of(args.length == 0 ? "examples/data/plan.json" : args[0]);
    var today = LocalDate.of(2026, 4, 15); // rules that speak of time ask you, never a clock
    try {
        var plan = PlanFile.read(file);
        var findings = new PlanChecker(PlanRules.ALL).check(plan, today);
        for (var finding : findings) {
            IO.println("%s %s: %s".formatted(finding.force().words().in(Language.JA), finding.rule(),
                    finding.message().in(Language.JA)));
            IO.println("  → " + finding.remedy().in(Language.JA));
        }
        IO.println("%s: %s".formatted(plan.plan().name(), PlanChecker.summary(findings)));
    } catch (Unreadable e) {
        IO.println("%s: %s".formatted(file, e.what().in(Language.JA)));
    }
}
