package jp.kanmin.app.cli.plan.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.kanmin.app.cli.console.Columns;
import jp.kanmin.app.cli.console.Messages;
import jp.kanmin.finding.Language;
import jp.kanmin.indicator.Fraction;
import jp.kanmin.json.Json;
import jp.kanmin.json.JsonText;
import jp.kanmin.monitoring.rollup.Adding;
import jp.kanmin.monitoring.rollup.Sum;
import jp.kanmin.plan.Plan;
import jp.kanmin.text.Shortened;

/// The sums as JSON for programs and as text for people.
final class RollupText {

    private static final int NAME = 60;

    private RollupText() {}

    /// The names of the fields are API: add, never rename.
    static String json(Rolled rolled) {
        var findings = Json.Obj.EMPTY;
        for (var count : rolled.findings().entrySet()) {
            findings = findings.with(count.getKey(), Json.of(count.getValue()));
        }
        return JsonText.pretty(Json.Obj.EMPTY.with("asOf", Json.of(rolled.asOf().toString()))
                .with("bodies", Json.of(rolled.bodies().size()))
                .with("withPlan", Json.of(rolled.withPlan()))
                .with("plansChecked", Json.of(rolled.plansChecked()))
                .with("reportsChecked", Json.of(rolled.reportsChecked()))
                .with("checkMillis", Json.of(rolled.checkMillis()))
                .with("indicators",
                        new Json.Arr(rolled.lines().stream().<Json>map(RollupText::json).toList()))
                .with("adoption", adoption(rolled)).with("findings", findings));
    }

    private static Json json(Rolled.Line line) {
        var about = line.definition();
        var sum = line.sum();
        boolean isAdded = about.adding() != Adding.NONE && sum.reporting() > 0;
        boolean isParts = isAdded && sum.bottom().isPresent();
        return Json.Obj.EMPTY.with("id", Json.of(about.id())).with("name", Json.of(about.name()))
                .with("value", isAdded ? number(sum.value()) : Json.ofNull())
                .with("numerator", isParts ? number(Optional.of(sum.top())) : Json.ofNull())
                .with("denominator", isParts ? number(sum.bottom()) : Json.ofNull())
                .with("reporting", Json.of(sum.reporting())).with("of", Json.of(sum.of()))
                .with("unit", Json.of(about.unit())).with("adding", Json.of(about.adding().code()))
                .with("national", Json.of(about.isNational()));
    }

    private static Json number(Optional<BigDecimal> number) {
        return number.<Json>map(value -> new Json.Num(new BigDecimal(Fraction.plain(value))))
                .orElseGet(Json::ofNull);
    }

    private static Json adoption(Rolled rolled) {
        long positioned = rolled.adoption().plans().stream()
                .filter(entry -> entry.how() == Plan.How.POSITIONED).count();
        var totals = Json.Obj.EMPTY;
        for (var month : rolled.adoption().totals().entrySet()) {
            totals = totals.with(month.getKey(), Json.of(month.getValue()));
        }
        return Json.Obj.EMPTY.with("prefectures", level(rolled.ofLevel(true)))
                .with("municipalities", level(rolled.ofLevel(false)))
                .with("adopted", Json.of(rolled.withPlan() - positioned))
                .with("positioned", Json.of(positioned)).with("totals", totals);
    }

    private static Json level(int[] counts) {
        return Json.Obj.EMPTY.with("withPlan", Json.of(counts[0])).with("of", Json.of(counts[1]));
    }

    static String text(Rolled rolled, Language language) {
        var text = new StringBuilder();
        var prefectures = rolled.ofLevel(true);
        var municipalities = rolled.ofLevel(false);
        text.append(word(language, "rollup.head", rolled.asOf(), rolled.withPlan(), rolled.bodies().size(),
                prefectures[0], prefectures[1], municipalities[0], municipalities[1])).append('\n');
        text.append(word(language, "rollup.checked", rolled.plansChecked(), rolled.reportsChecked(),
                rolled.checkMillis() / 1000.0)).append("\n\n");
        text.append(indicators(rolled, language)).append('\n');
        text.append(findings(rolled, language));
        return text.toString();
    }

    private static String indicators(Rolled rolled, Language language) {
        if (rolled.lines().isEmpty()) {
            return word(language, "rollup.no-reports") + "\n";
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(word(language, "rollup.value"), word(language, "rollup.reporting"),
                word(language, "rollup.indicator")));
        for (var line : rolled.lines()) {
            var sum = line.sum();
            rows.add(List.of(value(line, language), sum.reporting() + "/" + sum.of(),
                    Columns.visible(title(line))));
        }
        return Columns.align(rows);
    }

    /// An id that was taken already carries the name itself.
    private static String title(Rolled.Line line) {
        var id = line.definition().id();
        var name = line.definition().name();
        return id.contains(name) ? Shortened.shown(id, NAME) : id + " " + Shortened.shown(name, NAME);
    }

    private static String value(Rolled.Line line, Language language) {
        if (line.definition().adding() == Adding.NONE) {
            return Adding.NONE.words().in(language);
        }
        return line.sum().value().map(number -> parts(line.sum(), number) + line.unitShown())
                .orElseGet(() -> word(language, "register.unknown"));
    }

    private static String parts(Sum sum, BigDecimal value) {
        return sum.bottom().isEmpty()
                ? grouped(value)
                : sum.share().map(Fraction::written).orElse("–") + "（" + Fraction.plain(sum.top()) + "/"
                        + Fraction.plain(sum.bottom().orElse(BigDecimal.ZERO)) + "）";
    }

    private static String grouped(BigDecimal value) {
        var plain = Fraction.plain(value);
        int point = plain.indexOf('.');
        return "%,d".formatted(value.toBigInteger()) + (point < 0 ? "" : plain.substring(point));
    }

    private static String findings(Rolled rolled, Language language) {
        if (rolled.findings().isEmpty()) {
            return word(language, "rollup.no-findings") + "\n";
        }
        var rows = new ArrayList<List<String>>();
        rolled.findings().entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .forEach(count -> rows.add(List.of("%,d".formatted(count.getValue()), count.getKey(),
                        RuleTitles.of(count.getKey(), language))));
        return word(language, "rollup.findings") + "\n" + Columns.align(rows);
    }

    private static String word(Language language, String key, Object... values) {
        return Messages.words(key, values).in(language);
    }
}
