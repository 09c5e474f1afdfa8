package jp.kanmin.app.cli.plan;

import java.util.List;
import java.util.Map;
import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.app.cli.option.CheckFormat;
import jp.kanmin.app.cli.report.FindingText;
import jp.kanmin.app.cli.report.SarifLog;
import jp.kanmin.app.publication.page.FindingJson;
import jp.kanmin.body.Bodies;
import jp.kanmin.body.Body;
import jp.kanmin.finding.Finding;
import jp.kanmin.finding.Force;
import jp.kanmin.finding.Language;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.plan.Plan;
import jp.kanmin.plan.PlanChecker;
import jp.kanmin.plan.rule.PlanRules;

/// The result of `plan check`, piece by piece: an opening, each file, a closing, with `between` between two files
/// that have something to say.
sealed interface PlanReport {

    /// The report in a format.
    ///
    /// @param several true when more than one file was given
    static PlanReport of(CheckFormat format, Language language, boolean several) {
        return switch (format) {
            case TEXT -> new Text(language, several);
            case JSON -> new ForPrograms(language, several);
            case SARIF -> new Sarif(language);
        };
    }

    String opening();

    String of(Checked checked);

    String between();

    /// All behind the last file.
    ///
    /// @param totals over all files
    String closing(Map<Force, Integer> totals, int files);

    /// For people.
    record Text(Language language, boolean several) implements PlanReport {

        @Override
        public String opening() {
            return "";
        }

        @Override
        public String of(Checked checked) {
            var title = checked.plan().map(plan -> title(plan)).orElseGet(() -> word("check.no-plan"));
            var findings = new FindingText(language, PlanPlaces.of(checked.plan(), language))
                    .of(checked.findings());
            return Columns.visible(checked.file()) + "\n" + Columns.visible(title) + "  "
                    + word("check.as-of", checked.asOf()) + "\n\n"
                    + (findings.isEmpty() ? word("check.nothing") + "\n\n" : findings)
                    + FindingText.counts(PlanChecker.summary(checked.findings()), language) + "\n";
        }

        private String title(Plan plan) {
            var body = Bodies.find(plan.body()).map(Body::fullName).orElseGet(() -> word("check.no-body"));
            return (plan.name().isBlank() ? word("check.no-name") : plan.name()) + "  " + body + " "
                    + plan.body();
        }

        @Override
        public String between() {
            return "\n";
        }

        @Override
        public String closing(Map<Force, Integer> totals, int files) {
            return several
                    ? "\n" + word("check.totals", files, FindingText.counts(totals, language)) + "\n"
                    : "";
        }

        private String word(String key, Object... values) {
            return Messages.words(key, values).in(language);
        }
    }

    /// For programs: an object for one file, an array for several.
    record ForPrograms(Language language, boolean several) implements PlanReport {

        @Override
        public String opening() {
            return several ? "[\n" : "";
        }

        @Override
        public String of(Checked checked) {
            return JsonText.pretty(json(checked)).stripTrailing();
        }

        Json.Obj json(Checked checked) {
            var plan = checked.plan();
            return Json.Obj.EMPTY.with("file", Json.of(checked.file()))
                    .with("body", plan.map(p -> Json.of(p.body())).orElseGet(Json::ofNull))
                    .with("plan", plan.map(p -> Json.of(p.name())).orElseGet(Json::ofNull))
                    .with("asOf", Json.of(checked.asOf().toString()))
                    .with("summary", summary(checked.findings()))
                    .with("findings", FindingJson.of(checked.findings(), language));
        }

        private static Json summary(List<Finding> findings) {
            var summary = Json.Obj.EMPTY;
            for (var count : PlanChecker.summary(findings).entrySet()) {
                summary = summary.with(count.getKey().code(), Json.of(count.getValue()));
            }
            return summary;
        }

        @Override
        public String between() {
            return ",\n";
        }

        @Override
        public String closing(Map<Force, Integer> totals, int files) {
            return several ? "\n]\n" : "\n";
        }
    }

    /// For checks in CI: always one log.
    record Sarif(Language language) implements PlanReport {

        @Override
        public String opening() {
            return SarifLog.opening(PlanRules.ALL, language);
        }

        @Override
        public String of(Checked checked) {
            return SarifLog.results(checked.file(), checked.findings(), language);
        }

        @Override
        public String between() {
            return ",\n";
        }

        @Override
        public String closing(Map<Force, Integer> totals, int files) {
            return SarifLog.closing();
        }
    }
}
